"""어느 펭귄을 10배나 100배로 잘못 적어도 평균이 중앙값보다 멀리 가는지 봅니다."""
import numpy as np

from dlbook import datasets

mass = datasets.penguins().features[:, 3].astype("float64")
mass = mass[~np.isnan(mass)]
for times in (10, 100):
    means, medians = [], []
    for bird in range(len(mass)):
        wrong = mass.copy()
        wrong[bird] *= times
        means.append(abs(wrong.mean() - mass.mean()))
        medians.append(abs(np.median(wrong) - np.median(mass)))
    print(f"{times}배, 평균이 움직인 거리: "
          f"{min(means):.0f}g부터 {max(means):.0f}g까지")
    print(f"{times}배, 중앙값이 움직인 거리: "
          f"{min(medians):.0f}g부터 {max(medians):.0f}g까지")
    assert min(means) > 2 * max(medians), (
        "어느 펭귄을 잘못 적어도 중앙값은 평균의 절반도 움직이지 않는다")
