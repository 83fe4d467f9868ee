"""층의 코드가 없는 프로그램에서 두 파일을 읽습니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import onnxruntime

try:
    keras.models.load_model("flip.keras")
except TypeError as error:
    reason = str(error).partition("Exception encountered: ")[2]
    print(".keras:", reason.partition(". ")[0])
session = onnxruntime.InferenceSession("flip.onnx")
x = np.array([[0.25]], "float32")
print("ONNX:", session.run(None, {session.get_inputs()[0].name: x})[0])
