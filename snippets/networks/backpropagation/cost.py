"""가중치가 천 개일 때, 앞으로 지나는 횟수를 두 방법에서 셉니다."""
import numpy as np

rng = np.random.default_rng(0)
x, w, target = rng.normal(size=1000), rng.normal(size=1000) / 100, 1.0
passes = 0


def forward(w):
    """앞으로 한 번 지나며 그 횟수를 셉니다."""
    global passes
    passes += 1
    h = np.tanh((w * x).sum())
    return h, (h - target) ** 2


h, loss = forward(w)
dz = 2 * (h - target) * (1 - h * h)
dw = dz * x  # 천 개를 한꺼번에 구합니다.
print(f"거꾸로 되짚기: 앞으로 {passes}번, 거꾸로 1번")

passes = 0
here, nudged = forward(w)[1], np.zeros(1000)
for place in range(1000):
    moved = w.copy()
    moved[place] += 1e-6
    nudged[place] = (forward(moved)[1] - here) / 1e-6
print(f"하나씩 움직이기: 앞으로 {passes}번")
print(f"그래디언트의 가장 큰 차이: {np.abs(nudged - dw).max():.3f}")
