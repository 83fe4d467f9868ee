"""미리 훈련한 모델을 얼리고, 훈련해도 그대로인지 배열을 셉니다."""
import keras
import numpy as np

from dlbook import datasets, pretrained

(images, labels), _ = datasets.mnist()
x, y = images[:64, :, :, None], labels[:64]

for trainable in (True, False):
    base = keras.models.load_model(pretrained.digits())
    base.trainable = trainable
    model = keras.Sequential([
        base, keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    before = base.get_weights()
    model.fit(x, y, verbose=0)
    moved = [np.any(one != other)
             for one, other in zip(before, base.get_weights())]
    print(f"trainable={trainable}")
    print("  base에서 배우는 배열:", len(base.trainable_weights))
    print("  base에서 달라진 배열:", sum(moved), "/", len(moved))
