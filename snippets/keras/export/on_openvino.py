"""케라스 없이 OpenVINO로 답합니다."""
import numpy as np
import openvino

test, answer = np.load("test.npy"), np.load("answer.npy")
compiled = openvino.Core().compile_model(
    "digits.xml", "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
for size in (1, 7, 1000):
    gap = np.abs(compiled(test[:size])[0] - answer[:size]).max()
    print(f"배치 {size}: 가장 큰 차이 {gap:.5f}")
