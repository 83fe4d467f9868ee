"""파이토치에서 훈련한 모델을 ONNX로 내보내고 ONNX Runtime으로 답합니다."""
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import onnxruntime
from keras import layers

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test = test_images[..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
wanted = model.predict(test, verbose=0)

model.export("digits.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("digits.onnx")
name = session.get_inputs()[0].name
for size in (1, 7, len(test)):
    answer, = session.run(None, {name: test[:size]})
    print(answer.shape, "0.00001보다 적게 다름:",
          np.abs(answer - wanted[:size]).max() < 1e-5)
