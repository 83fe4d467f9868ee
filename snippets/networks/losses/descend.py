"""펭귄의 날개로 몸무게를 맞히는 가중치를 경사 하강법으로 찾습니다."""
import numpy as np

from dlbook import datasets


def squared_error(y, target):
    """손실과, 손실을 예측 y로 미분한 것입니다."""
    error = y - target
    return (error ** 2).mean(), 2 * error / error.size


table = datasets.penguins().features.astype("float64")
table = table[~np.isnan(table).any(axis=1)]
table -= table.mean(axis=0)
x, target = table[:, 2] / 10, table[:, 3] / 1000  # 날개 cm, 몸무게 kg

w, rate = 0.0, 0.1
for step in range(13):
    y = w * x
    loss, dy = squared_error(y, target)
    dw = (dy * x).sum()
    if step % 3 == 0:
        print(f"{step:2}걸음: 가중치 {w:.3f}, 손실 {loss:.3f}, 미분 {dw:.3f}")
    w -= rate * dw
