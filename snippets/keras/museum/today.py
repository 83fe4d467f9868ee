"""케라스 3이 텐서플로에서 같은 손글씨를 배우고, 손실을 찍습니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # 백엔드를 정하는 줄

import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x = images[:2000].reshape(2000, 784).astype("float32") / 255
y = np.eye(10, dtype="float32")[labels[:2000]]

inputs = keras.Input((784,))
hidden = Dense(64, activation="relu")(inputs)
model = keras.Model(inputs, Dense(10, activation="softmax")(hidden))
random = np.random.RandomState(0)
model.set_weights([
    random.normal(size=weight.shape, scale=0.05).astype("float32")
    for weight in model.get_weights()])  # 어느 엔진에서나 같은 가중치

model.compile(keras.optimizers.SGD(0.1), "categorical_crossentropy")
history = model.fit(
    x, y, batch_size=50, epochs=3, shuffle=False, verbose=0).history
print("케라스:", keras.__version__)
print("백엔드:", keras.backend.backend())
print("손실:", *(f"{loss:.3f}" for loss in history["loss"]))
