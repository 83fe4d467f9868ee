"""창을 한 칸씩 옮기며 필터와 점곱합니다."""
import numpy as np

from dlbook.layers import Conv2D

image = np.array([[0, 0, 1, 1, 0],
                  [0, 1, 2, 1, 0],
                  [0, 1, 2, 0, 0],
                  [0, 2, 1, 0, 0],
                  [0, 2, 0, 0, 0]])
kernel = np.array([[1, 0, -1],
                   [1, 0, -1],
                   [1, 0, -1]])

for top in range(3):
    row = [int((image[top:top + 3, left:left + 3] * kernel).sum())
           for left in range(3)]
    print(row)

layer = Conv2D(1, 3).build((5, 5, 1))
layer.weights["kernel"][...] = kernel.reshape(3, 3, 1, 1)
print("Conv2D:")
print(layer(image.reshape(1, 5, 5, 1))[0, :, :, 0])
