"""텐서플로에서 훈련한 모델이 JAX, 파이토치, ONNX Runtime에서 같은 답을 냅니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

from dlbook import datasets

BY_KERAS = """
import keras
import numpy as np

model = keras.models.load_model("digits.keras")
np.save("there.npy", model.predict(np.load("test.npy"), verbose=0))
"""
BY_ONNX = """
import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession("digits.onnx")
name = session.get_inputs()[0].name
np.save("there.npy", session.run(None, {name: np.load("test.npy")})[0])
"""

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test = test_images[..., None].astype("float32") / 255
np.save("test.npy", test)

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
here = model.predict(test, verbose=0)
model.save("digits.keras")
model.export("digits.onnx", format="onnx", verbose=False)

for place, code in (
        ("jax", BY_KERAS), ("torch", BY_KERAS), ("onnxruntime", BY_ONNX)):
    subprocess.run([sys.executable, "-c", code], check=True,
                   env=os.environ | {"KERAS_BACKEND": place})
    there = np.load("there.npy")
    print(f"{place}: {there.shape}, 0.00001보다 적게 다름:",
          np.abs(there - here).max() < 1e-5)
