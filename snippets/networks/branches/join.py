"""가지를 합치는 두 방법, 이어 붙이기와 더하기를 견줍니다."""
import numpy as np

from dlbook.layers import Add, Concatenate

a = np.array([[1, 2, 3]])
b = np.array([[10, 20, 30]])
print("이어 붙이기:", Concatenate()([a, b]))
print("더하기:", Add()([a, b]))

layer = Concatenate()
y, kept = layer.forward([a, b])
da, db = layer.backward(np.array([[1, 2, 3, 4, 5, 6]]), kept)[0]
print("그래디언트를 나눔:", da, db)
