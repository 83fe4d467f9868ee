"""숫자 하나를 담은 텐서에 축이 없음을 확인합니다."""
import numpy as np

temperature = np.array(12.0)
narrow, wide = np.float32(0.1), np.float64(0.1)

print("array의 축:", temperature.ndim, "크기:", temperature.shape)
print("float32의 축:", narrow.ndim, "크기:", narrow.shape)
print("float64의 축:", wide.ndim, "크기:", wide.shape)
print(f"float32에 담은 0.1: {narrow:.10f}")
print(f"float64에 담은 0.1: {wide:.10f}")
