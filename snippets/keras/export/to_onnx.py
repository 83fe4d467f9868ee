"""텐서플로의 모델을 ONNX로 내보내고, 케라스 없이 ONNX Runtime으로 답합니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

from dlbook import datasets

ANSWER = """
import sys

import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession("digits.onnx")
name = session.get_inputs()[0].name
x, wanted = np.load("test.npy"), np.load("answer.npy")
for size in (1, 7, len(x)):
    answer, = session.run(None, {name: x[:size]})
    print(answer.shape, "0.00001보다 적게 다름:",
          np.abs(answer - wanted[:size]).max() < 1e-5)
print("케라스를 가져왔음:", "keras" in sys.modules)
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
np.save("test.npy", test)
np.save("answer.npy", model.predict(test, verbose=0))

model.export("digits.onnx", format="onnx", verbose=False)
subprocess.run([sys.executable, "-c", ANSWER], check=True)
