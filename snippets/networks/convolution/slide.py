"""창을 한 칸씩 옮기며 필터와 점곱합니다."""
import numpy as np

image = np.array([[0, 0, 1, 1, 0],
                  [0, 1, 2, 1, 0],
                  [0, 1, 2, 0, 0],
                  [0, 2, 1, 0, 0],
                  [0, 2, 0, 0, 0]])
kernel = np.array([[1, 0, -1]] * 3)

for top in range(3):
    print([int((image[top:top + 3, left:left + 3] * kernel).sum())
           for left in range(3)])
