"""손글씨를 조금 배운 모델을 저장하고, 견줄 입력과 답도 파일로 남깁니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import zipfile

import keras
import numpy as np
from keras import layers

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:3200, ..., None].astype("float32") / 255
test = test_images[:1000, ..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:3200], verbose=0)

model.save("digits.keras")
model.save_weights("digits.weights.h5")
np.save("test.npy", test)
np.save("answer.npy", model.predict(test, verbose=0))
with zipfile.ZipFile("digits.keras") as file:
    print("digits.keras에 든 것:", *sorted(file.namelist()))
print("스텝:", int(model.optimizer.iterations))
