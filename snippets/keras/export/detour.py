"""JAX에서 훈련한 모델을 텐서플로 백엔드에서 읽어 ONNX로 내보냅니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import onnxruntime
from keras import layers

from dlbook import datasets

EXPORT = """
import keras
import numpy as np

model = keras.models.load_model("digits.keras")
model(np.zeros((1, 28, 28, 1)))
model.export("digits.onnx", format="onnx", verbose=False)
"""

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
model.save("digits.keras")

subprocess.run([sys.executable, "-c", EXPORT], check=True,
               env=os.environ | {"KERAS_BACKEND": "tensorflow"})
session = onnxruntime.InferenceSession("digits.onnx")
answer, = session.run(None, {session.get_inputs()[0].name: test})
print(answer.shape, "0.00001보다 적게 다름:",
      np.abs(answer - wanted).max() < 1e-5)
