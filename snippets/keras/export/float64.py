"""float64를 주면 케라스는 답하고 ONNX Runtime은 거절합니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import onnxruntime

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model(np.ones((1, 4)))
model.export("one.onnx", format="onnx", verbose=False)

session = onnxruntime.InferenceSession("one.onnx")
wanted = session.get_inputs()[0]
print("받는 것:", wanted.shape[1:], wanted.type)

x = np.array([[0, 64, 128, 255]]) / 255  # 나누면 float64가 됩니다.
print("케라스:", model.predict(x, verbose=0).shape)
try:
    session.run(None, {wanted.name: x})
except Exception as error:
    print("ONNX Runtime:", type(error).__name__)
    print(str(error).partition("INVALID_ARGUMENT : ")[2])
answer, = session.run(None, {wanted.name: x.astype("float32")})
print("ONNX Runtime에 float32로 주면:", answer.shape)
