"""모델을 .keras 파일로 통째로 저장하고, 든 것을 보고, 다시 읽습니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import zipfile

import keras
import numpy as np
from keras import layers

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test = test_images[..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], epochs=2, verbose=0)
answer = model.predict(test, verbose=0)
print("테스트 정확도 0.85 이상:",
      np.mean(answer.argmax(axis=1) == test_labels) > 0.85)

model.save("digits.keras")
with zipfile.ZipFile("digits.keras") as file:
    print("든 것:", *sorted(file.namelist()))
again = keras.models.load_model("digits.keras")
print("답이 같음:", np.array_equal(again.predict(test, verbose=0), answer))
