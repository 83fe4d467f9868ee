"""크기가 다른 두 텐서를 더하면 오류가 나는 것을 확인합니다."""

import numpy as np

from dlbook.tensors import add

x = np.array([[1, 2, 3], [4, 5, 6]])
y = np.array([[10, 20], [30, 40], [50, 60]])

print("크기:", x.shape, y.shape)
add(x, y)
