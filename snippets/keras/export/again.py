"""두 파일에서 모델을 다시 만들고, 답과 옵티마이저의 스텝을 봅니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import warnings

import keras
import numpy as np
from keras import layers

test, answer = np.load("test.npy"), np.load("answer.npy")


def build(filters):
    model = keras.Sequential([
        keras.Input((28, 28, 1)), layers.Conv2D(filters, 3, activation="relu"),
        layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


def show(name, model):
    gap = np.abs(model(test) - answer).max()
    print(f"{name}: 가장 큰 차이 {gap:.5f},",
          "스텝", int(model.optimizer.iterations))


show(".keras", keras.models.load_model("digits.keras"))
model = build(16)
with warnings.catch_warnings(record=True) as caught:
    model.load_weights("digits.weights.h5")
show(".weights.h5", model)
print(str(caught[0].message).strip().replace(", ", ",\n  "))
model = build(16)
model.optimizer.build(model.trainable_variables)  # 담을 자리를 만듭니다.
model.load_weights("digits.weights.h5")
show("자리를 만든 다음 .weights.h5", model)
try:
    build(8).load_weights("digits.weights.h5")
except ValueError as error:
    print("필터의 수가 다르면:", str(error).partition(".")[0])
