"""가중치를 정수로 저장하면 조금씩 고칠 수 없음을 확인합니다."""

import numpy as np

weight_int = np.array([3], dtype="int32")
weight_float = np.array([3], dtype="float32")

for step in range(100):
    weight_int = (weight_int + 0.01).astype("int32")
    weight_float = weight_float + np.float32(0.01)

print(f"int32: {weight_int[0]}")
print(f"float32: {weight_float[0]:.2f}")
