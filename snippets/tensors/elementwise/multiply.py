"""기호 *가 같은 자리끼리 곱하는 것을 확인합니다."""

import numpy as np

x = np.array([[1, 2], [3, 4]])
y = np.array([[10, 0], [0, 10]])

print(x * y)
