"""식을 먼저 적고, 식을 미분하고, 함수로 만들어 경사를 내려갑니다."""
import os

os.environ["PYTENSOR_FLAGS"] = "mode=FAST_COMPILE,cxx="  # C 없이

import numpy as np
import pytensor
import pytensor.tensor as pt

x, y = pt.vector("x"), pt.vector("y")  # 값이 없는 변수
w = pytensor.shared(0.0, name="w")  # 값을 담아 두는 변수
b = pytensor.shared(0.0, name="b")
loss = pt.mean((w * x + b - y) ** 2)
print("손실:", type(loss).__name__)  # 아직 수가 아니라 식입니다.

dw, db = pytensor.grad(loss, [w, b])  # 그래디언트도 식입니다.
step = pytensor.function(
    [x, y], loss, updates=[(w, w - 0.1 * dw), (b, b - 0.1 * db)])

random = np.random.default_rng(0)
xs = random.normal(size=200)
ys = 3 * xs + 2 + random.normal(scale=0.1, size=200)
losses = [float(step(xs, ys)) for _ in range(50)]
print(f"첫 손실 {losses[0]:.2f}, 마지막 손실 {losses[-1]:.2f}")
print(f"w = {float(w.get_value()):.1f}, b = {float(b.get_value()):.1f}")
