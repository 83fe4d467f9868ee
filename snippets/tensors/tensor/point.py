"""3차원 공간의 한 점을 담은 텐서의 축을 셉니다."""
import numpy as np

point = np.array([2.0, 5.0, 1.0])  # 가로, 세로, 높이

print("숫자의 개수:", point.size)
print("축의 개수:", point.ndim)
