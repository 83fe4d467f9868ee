"""가중치를 조금 움직여 본 것과 gradient가 말한 것이 같은지 봅니다."""
import numpy as np

from dlbook.layers import Dense

random = np.random.default_rng(0)
layer = Dense(3, "tanh", dtype="float64").build((5,), 0)
x, dy = random.normal(size=(4, 5)), random.normal(size=(4, 3))

_, kept = layer.forward(x)
_, dw = layer.backward(dy, kept)

kernel, step = layer.weights["kernel"], 1e-6
before = (layer(x) * dy).sum()
kernel[2, 1] += step
after = (layer(x) * dy).sum()

print(f"움직여 본 기울기: {(after - before) / step:.4f}")
print(f"gradient의 답: {dw['kernel'][2, 1]:.4f}")
