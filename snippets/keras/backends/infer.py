"""NumPy와 OpenVINO 백엔드는 답하지만 배우지 못합니다."""
import os
import subprocess
import sys

TRY = """
import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x = np.ones((8, 4), "float32")
print(f"{keras.config.backend()}:", model.predict(x, verbose=0).shape)
try:
    model.fit(x, x[:, :1], verbose=0)
except NotImplementedError as error:
    print("  fit:", error)
"""

for backend in ("numpy", "openvino"):
    subprocess.run([sys.executable, "-c", TRY], check=True,
                   env=os.environ | {"KERAS_BACKEND": backend})
