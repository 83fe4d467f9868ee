"""최대 풀링과 평균 풀링이 네 칸을 한 칸으로 줄이는 것을 봅니다."""
import numpy as np

from dlbook.layers import AveragePooling2D, MaxPooling2D

x = np.array([[1, 3, 0, 0],
              [2, 8, 0, 4],
              [5, 5, 1, 1],
              [5, 5, 1, 1]], "float32").reshape(1, 4, 4, 1)
print("최대 풀링:")
print(MaxPooling2D(2)(x)[0, :, :, 0])
print("평균 풀링:")
print(AveragePooling2D(2)(x)[0, :, :, 0])

layer = MaxPooling2D(2)
y, kept = layer.forward(x)
dx, _ = layer.backward(np.ones_like(y), kept)
print("그래디언트를 받은 칸:")
print(dx[0, :, :, 0])
