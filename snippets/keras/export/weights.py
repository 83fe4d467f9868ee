"""가중치만 저장하고, 구조를 다시 지어 읽습니다. 구조가 다르면 읽지 못합니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

from dlbook import datasets


def build(filters):
    return keras.Sequential([
        keras.Input((28, 28, 1)), layers.Conv2D(filters, 3, activation="relu"),
        layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])


keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test = test_images[..., None].astype("float32") / 255

model = build(16)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
answer = model.predict(test, verbose=0)
model.save_weights("digits.weights.h5")

again = build(16)
print("읽기 전:", np.allclose(again.predict(test, verbose=0), answer))
again.load_weights("digits.weights.h5")
print("읽은 다음:", np.array_equal(again.predict(test, verbose=0), answer))
try:
    build(8).load_weights("digits.weights.h5")
except ValueError as error:
    print("구조가 다르면:", str(error).partition(".")[0])
