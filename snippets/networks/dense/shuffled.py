"""특성의 차례를 바꾸면서 가중치의 행도 함께 바꾸면 출력이 그대로입니다."""
import numpy as np

from dlbook.layers import Dense

random = np.random.default_rng(0)
layer = Dense(3).build((6,), 0)
x = random.normal(size=(2, 6))
before = layer(x)

order = random.permutation(6)
print("특성만 바꿈:", np.allclose(layer(x[:, order]), before, atol=1e-6))
layer.weights["kernel"][...] = layer.weights["kernel"][order]
print("행도 함께 바꿈:", np.allclose(layer(x[:, order]), before, atol=1e-6))
