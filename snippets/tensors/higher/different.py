"""크기가 다른 행렬은 쌓이지 않음을 확인합니다."""
import numpy as np

three_days = np.array([[5, 2], [4, 6], [7, 3]])
two_days = np.array([[2, 8], [3, 9]])

print("크기:", three_days.shape, two_days.shape)
np.stack([three_days, two_days])
