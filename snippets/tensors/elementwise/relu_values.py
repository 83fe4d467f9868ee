"""반복문으로 적은 렐루가 음수만 0으로 바꾸는지 확인합니다."""

import numpy as np

from dlbook.tensors import naive_relu

x = np.array([[3, -1, 2], [-5, 0, 4]])

print(naive_relu(x))
