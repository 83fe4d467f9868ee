"""케라스 없이 ONNX Runtime으로 답합니다."""
import numpy as np
import onnxruntime

test, answer = np.load("test.npy"), np.load("answer.npy")
session = onnxruntime.InferenceSession("digits.onnx")
taken = session.get_inputs()[0]
print("받는 것:", taken.shape[1:], taken.type)
for size in (1, 7, 1000):
    found, = session.run(None, {taken.name: test[:size]})
    gap = np.abs(found - answer[:size]).max()
    print(f"배치 {size}: 크기 {found.shape}, 가장 큰 차이 {gap:.5f}")
try:
    session.run(None, {taken.name: test.astype("float64")})
except Exception as error:
    print(type(error).__name__)
    print(str(error).partition("INVALID_ARGUMENT : ")[2])
