"""옷 사진을 읽는 네트워크 셋의 학습률을 검증 사진에서 고릅니다."""
import math

import keras
from keras import layers

from dlbook import datasets

EPOCHS, BATCH = 10, 128
RIVALS = {"선형": lambda: [layers.Flatten()],
          "밀집": lambda: [layers.Flatten(), layers.Dense(128, "relu")],
          "GRU": lambda: [layers.GRU(64)]}

(images, labels), _ = datasets.fashion()
images = images.astype("float32") / 255
steps = EPOCHS * math.ceil(5000 / BATCH)
for name, hidden in RIVALS.items():
    found = {}
    for rate in (0.001, 0.003, 0.01, 0.03, 0.1):
        keras.utils.set_random_seed(0)
        model = keras.Sequential([
            keras.Input((28, 28)), *hidden(), layers.Dense(10, "softmax")])
        decay = keras.optimizers.schedules.CosineDecay(rate, steps)
        model.compile(keras.optimizers.Adam(decay),
                      "sparse_categorical_crossentropy",
                      metrics=["accuracy"], jit_compile=False)
        model.fit(images[:5000], labels[:5000], epochs=EPOCHS,
                  batch_size=BATCH, verbose=0)
        found[rate] = model.evaluate(
            images[5000:], labels[5000:], batch_size=500, verbose=0)[1]
        print(f"{name}, 학습률 {rate}: {found[rate]:.3f}")
    print(f"{name}의 학습률: {max(found, key=found.get)}")
