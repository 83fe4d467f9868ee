"""길이가 다른 목록을 배열 하나에 담습니다."""
import numpy as np

np.array([[1, 2, 3], [4, 5]])
