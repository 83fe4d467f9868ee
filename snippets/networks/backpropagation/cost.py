"""가중치를 하나씩 움직일 때와 역전파를 할 때, 층을 몇 번 지나는지 셉니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.losses import MeanSquaredError

random = np.random.default_rng(0)
x, target = random.normal(size=(32, 64)), random.normal(size=(32, 32))
layer = Dense(32, "tanh", dtype="float64").build((64,), 0)
loss = MeanSquaredError()
passes = {"역전파": 0, "하나씩 움직이기": 0}


def forward(name):
    """층을 앞으로 한 번 지나며 그 횟수를 셉니다."""
    passes[name] += 1
    return layer.forward(x)


y, kept = forward("역전파")
dy, _ = loss.backward(1, loss.forward(target, y)[1])
_, dw = layer.backward(dy, kept)

kernel, slopes = layer.weights["kernel"], np.zeros((64, 32))
here = loss(target, forward("하나씩 움직이기")[0])
for place in np.ndindex(kernel.shape):
    kernel[place] += 1e-6
    there = loss(target, forward("하나씩 움직이기")[0])
    kernel[place] -= 1e-6
    slopes[place] = (there - here) / 1e-6

print("커널의 가중치:", kernel.size)
print("같은 답:", np.allclose(slopes, dw["kernel"], atol=1e-6))
for name, count in passes.items():
    print(f"{name}: 앞으로 {count}번")
