"""백엔드마다 세 가지로 내보내 보고, 되지 않으면 오류의 이름을 적습니다."""
import os
import subprocess
import sys

EXPORT = """
import keras
import numpy as np
from keras import layers

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(4, 3), layers.MaxPooling2D(),
    layers.Flatten(), layers.Dense(10, "softmax")])
model(np.ones((1, 28, 28, 1)))
print(keras.config.backend())
for name, form in (("digits.onnx", "onnx"), ("served", "tf_saved_model"),
                   ("digits.xml", "openvino")):
    try:
        model.export(name, format=form, verbose=False)
        print(f"  {form}: 됩니다")
    except Exception as error:
        print(f"  {form}: {type(error).__name__}")
"""

for backend in ("tensorflow", "torch", "jax"):
    subprocess.run([sys.executable, "-c", EXPORT], check=True,
                   env=os.environ | {"KERAS_BACKEND": backend})
