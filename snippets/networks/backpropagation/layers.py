"""층 둘과 손실을 앞으로 지난 다음, 거꾸로 되짚어 그래디언트를 구합니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.losses import MeanSquaredError

random = np.random.default_rng(0)
x, target = random.normal(size=(8, 5)), random.normal(size=(8, 2))
first = Dense(4, "tanh", dtype="float64").build((5,), 0)
second = Dense(2, dtype="float64").build((4,), 1)
loss = MeanSquaredError()

h, kept_first = first.forward(x)
y, kept_second = second.forward(h)
value, kept_loss = loss.forward(target, y)

dy, _ = loss.backward(1, kept_loss)
dh, dw_second = second.backward(dy, kept_second)
dx, dw_first = first.backward(dh, kept_first)
for name, value in (("dy", dy), ("dh", dh), ("dx", dx)):
    print(name, value.shape)

kernel, step = first.weights["kernel"], 1e-6
before = loss(target, second(first(x)))
kernel[2, 3] += step
after = loss(target, second(first(x)))
print(f"움직여 본 기울기: {(after - before) / step:.5f}")
print(f"역전파의 답: {dw_first['kernel'][2, 3]:.5f}")
