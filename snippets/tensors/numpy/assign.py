"""번호와 범위로 고른 자리에 값을 넣습니다."""
import numpy as np

x = np.zeros((3, 4), dtype=int)
x[0, 1] = 50
x[1] = 3
x[:, -1] = [7, 8, 9]
x[2, :2] += 100
print(x)
