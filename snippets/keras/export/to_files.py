"""텐서플로의 모델을 ONNX와 OpenVINO와 LiteRT의 파일로 내보냅니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np

model = keras.models.load_model("digits.keras")
try:
    model.export("digits.onnx", format="onnx", verbose=False)
except ValueError as error:
    print("읽자마자:", str(error).strip())
model(np.zeros((1, 28, 28, 1)))  # 한 번 부릅니다.
model.export("digits.onnx", format="onnx", verbose=False)
model.export("digits.xml", format="openvino", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)
files = {name for name in os.listdir() if name.startswith("digits")}
print("새 파일:", *sorted(files - {"digits.keras", "digits.weights.h5"}))
