"""몸무게 하나를 잘못 적으면 손실마다 가장 좋은 수가 얼마나 움직일까요?"""
import numpy as np

from dlbook import datasets


def squared_error(y, target):
    return ((y - target) ** 2).mean()


def absolute_error(y, target):
    return np.abs(y - target).mean()


mass = datasets.penguins().features[:, 3].astype("float64")
mass = mass[~np.isnan(mass)]
wrong = mass.copy()
wrong[0] *= 100  # 소수점을 빠뜨렸습니다.
guesses = np.arange(3000, 6001, 10.0)

for name, loss in (("평균 제곱 오차", squared_error),
                   ("평균 절대 오차", absolute_error)):
    before, after = (guesses[np.argmin([loss(y, target) for y in guesses])]
                     for target in (mass, wrong))
    print(f"{name}: {before:.0f}g에서 {after:.0f}g으로")
print(f"평균: {mass.mean():.0f}g에서 {wrong.mean():.0f}g으로")
print(f"중앙값: {np.median(mass):.0f}g에서 {np.median(wrong):.0f}g으로")
