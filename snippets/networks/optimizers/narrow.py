"""넓은 골짜기와 좁은 골짜기에서, 학습률을 각각 골라 SGD와 모멘텀을 견줍니다."""
import numpy as np

from dlbook.optimizers import SGD, Momentum

RATES = np.arange(1, 21) / 10
STEPS = 50
starts = np.random.default_rng(0).normal(size=(2, 100)) * [[9.0], [2.0]]


def left(kind, rate, ratio):
    """출발점 백 곳에서 쉰 걸음 내려온 높이입니다. ratio: 가파른 정도의 비."""
    w, optimizer = starts.copy(), kind(rate)
    curve = np.array([[1 / ratio], [1.0]])
    for step in range(STEPS):
        optimizer.update({"w": w}, {"w": 2 * curve * w})
    return (curve * w ** 2).sum(axis=0)


found = {}
for ratio in (20, 200):
    for name, kind in (("SGD", SGD), ("모멘텀", Momentum)):
        heights = {rate: left(kind, rate, ratio) for rate in RATES}
        rate = min(RATES, key=lambda rate: np.median(heights[rate]))
        found[name, ratio] = heights[rate]
        print(f"가파른 정도 {ratio}배, {name}: 학습률 {rate}, "
              f"높이의 중앙값 {np.median(heights[rate]):.4f}")

assert np.mean(found["모멘텀", 200] < found["SGD", 200]) > 0.9, (
    "200배 가파른 골짜기에서는 출발점 열에 아홉 넘게 모멘텀이 낮다")
assert np.mean(found["모멘텀", 20] > found["SGD", 20]) > 0.9, (
    "20배 가파른 골짜기에서는 출발점 열에 아홉 넘게 SGD가 낮다")
