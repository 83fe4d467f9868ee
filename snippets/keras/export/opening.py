"""파일의 크기를 견주고, 새 파이썬이 파일을 열어 답하기까지의 시간을 견줍니다."""
import os
import subprocess
import sys
import time

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from keras import layers

BY_KERAS = """
import keras
import numpy as np

keras.models.load_model("digits.keras").predict(
    np.ones((1, 28, 28, 1), "float32"), verbose=0)
"""
BY_ONNX = """
import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession("digits.onnx")
session.run(None, {session.get_inputs()[0].name:
                   np.ones((1, 28, 28, 1), "float32")})
"""


def seconds(code):
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - started


model, light = (keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation="relu"),
    layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, "softmax"),
]) for _ in range(2))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.ones((1, 28, 28, 1)), np.zeros(1), verbose=0)
model.save("digits.keras")
model.export("digits.onnx", format="onnx", verbose=False)
light.set_weights(model.get_weights())  # compile하지 않았습니다.
light.save("light.keras")

full, bare, onnx = map(
    os.path.getsize, ("digits.keras", "light.keras", "digits.onnx"))
print("ONNX가 .keras의 절반보다 작음:", onnx < full / 2)
print("옵티마이저를 뺀 .keras도 절반보다 작음:", bare < full / 2)
slow = min(seconds(BY_KERAS) for _ in range(2))
fast = min(seconds(BY_ONNX) for _ in range(2))
print("ONNX Runtime이 먼저 답함:", fast < slow)
