"""반복문으로 적은 덧셈이 같은 자리끼리 더하는지 확인합니다."""

import numpy as np

from dlbook.tensors import naive_add

x = np.array([[1, 2, 3], [4, 5, 6]])
y = np.array([[10, 20, 30], [40, 50, 60]])

print(naive_add(x, y))
