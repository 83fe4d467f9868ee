"""백엔드마다 다섯 가지로 내보내 보고, 되지 않으면 오류를 적습니다."""
import os
import subprocess
import sys

if "KERAS_BACKEND" not in os.environ:  # 백엔드마다 이 파일을 실행합니다.
    for backend in ("tensorflow", "torch", "jax"):
        subprocess.run([sys.executable, __file__], check=True,
                       env=os.environ | {"KERAS_BACKEND": backend})
    sys.exit()

import keras
import numpy as np
from keras import layers

model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(4, 3), layers.MaxPooling2D(),
    layers.Flatten(), layers.Dense(10, "softmax")])
model(np.ones((1, 28, 28, 1)))
print(keras.config.backend())
for name, form in (("served", "tf_saved_model"), ("digits.onnx", "onnx"),
                   ("digits.xml", "openvino"), ("digits.tflite", "litert"),
                   ("digits.pt2", "torch")):
    try:
        model.export(name, format=form, verbose=False)
        print(f"  {form}: 됩니다")
    except Exception as error:
        reason = str(error).strip().partition("\n")[0].partition(". ")[0]
        print(f"  {form}: {type(error).__name__}, {reason[:48]}")
