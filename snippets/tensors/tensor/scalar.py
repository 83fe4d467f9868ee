"""숫자 하나를 담은 텐서에 축이 없음을 확인합니다."""
import numpy as np

print("array(12.0):", np.array(12.0).ndim, np.array(12.0).shape)
print("float32(0.1):", np.float32(0.1).ndim, np.float32(0.1).shape)
print("float64(0.1):", np.float64(0.1).ndim, np.float64(0.1).shape)
