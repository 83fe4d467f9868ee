"""어느 펭귄의 몸무게를 잘못 적어도 중앙값이 평균보다 덜 움직이는지 봅니다."""
import numpy as np

from dlbook import datasets

mass = datasets.penguins().features[:, 3].astype("float64")
mass = mass[~np.isnan(mass)]
moves = {}
for times in (0.1, 10, 100):
    wrong = [np.where(np.arange(len(mass)) == bird, mass * times, mass)
             for bird in range(len(mass))]
    means = np.abs(np.mean(wrong, axis=1) - mass.mean())
    medians = np.abs(np.median(wrong, axis=1) - np.median(mass))
    print(f"{times}배, 평균이 움직인 거리: "
          f"{means.min():.0f}g부터 {means.max():.0f}g까지")
    print(f"{times}배, 중앙값이 움직인 거리: "
          f"{medians.min():.0f}g부터 {medians.max():.0f}g까지")
    moves[times] = means, medians

for times in (10, 100):
    means, medians = moves[times]
    assert means.min() > 2 * medians.max(), (
        "어느 펭귄을 크게 적어도 중앙값은 평균의 절반도 움직이지 않는다")
means, medians = moves[0.1]
assert (medians > means).any(), (
    "10분의 1로 적으면 중앙값이 더 움직이는 펭귄도 있다")
