"""직접 만든 층이 든 모델을 .keras와 ONNX로 적습니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np


class Flip(keras.layers.Layer):
    def call(self, x):
        return 1 - x


model = keras.Sequential([keras.Input((1,)), Flip()])
print("여기서:", model.predict(np.array([[0.25]]), verbose=0))
model.save("flip.keras")
model.export("flip.onnx", format="onnx", verbose=False)
