"""파일에서 읽은 모델은 한 번 불러야 ONNX로 내보낼 수 있습니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np

keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(1)]).save("one.keras")
model = keras.models.load_model("one.keras")
try:
    model.export("one.onnx", format="onnx", verbose=False)
except ValueError as error:
    print("읽자마자:", str(error).strip())
model(np.ones((1, 4)))
model.export("one.onnx", format="onnx", verbose=False)
print("한 번 부른 다음:", os.path.exists("one.onnx"))
