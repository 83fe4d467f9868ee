"""이미지를 오른쪽 아래로 한 칸 옮기는 필터를 손으로 만듭니다."""
import numpy as np

from dlbook.layers import Conv2D

layer = Conv2D(1, 3, padding="same").build((3, 3, 1))
layer.weights["kernel"][...] = 0
layer.weights["kernel"][0, 0] = 1

x = np.arange(1, 10).reshape(1, 3, 3, 1)
print(x[0, :, :, 0])
print(layer(x)[0, :, :, 0])
