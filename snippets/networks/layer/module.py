"""층은 텐서를 받아 텐서를 내보냅니다. 샘플이 몇 개든 괜찮습니다."""
import numpy as np

from dlbook.layers import Dense

layer = Dense(2)
layer.build((4,), 0)

x = np.array([[1, 0, 0, 0],
              [0, 1, 0, 0],
              [1, 1, 0, 0]])
y = layer(x)
print("들어간 크기:", x.shape)
print("나온 크기:", y.shape)
print(y.round(2))
print("샘플 하나:", layer(x[:1]).shape)
print("샘플 천 개:", layer(np.zeros((1000, 4))).shape)
