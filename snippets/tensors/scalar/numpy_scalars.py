"""float32와 float64 스칼라의 축과 자리를 견줍니다."""
import numpy as np

narrow = np.float32(0.1)
wide = np.float64(0.1)

print("float32의 축:", narrow.ndim, "크기:", narrow.shape)
print("float64의 축:", wide.ndim, "크기:", wide.shape)
print("float32의 바이트:", narrow.itemsize)
print("float64의 바이트:", wide.itemsize)
print(f"float32에 담은 0.1: {narrow:.10f}")
print(f"float64에 담은 0.1: {wide:.10f}")
