"""텐서플로의 모델을 OpenVINO로 내보내고, 케라스 없이 OpenVINO로 답합니다."""
import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

from dlbook import datasets

ANSWER = """
import numpy as np
import openvino

compiled = openvino.Core().compile_model(
    "digits.xml", "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
answer = compiled(np.load("test.npy"))[0]
print("0.00001보다 적게 다름:",
      np.abs(answer - np.load("answer.npy")).max() < 1e-5)
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

model.export("digits.xml", format="openvino", verbose=False)
files = [name for name in os.listdir() if "digits" in name]
print("파일:", *sorted(files), flush=True)
subprocess.run([sys.executable, "-c", ANSWER], check=True)
