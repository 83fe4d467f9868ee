"""몸무게 하나를 잘못 적으면 두 손실이 고르는 답이 얼마나 흔들리는지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.losses import MeanAbsoluteError, MeanSquaredError

mass = datasets.penguins().features[:, 3:4].astype("float64")
mass = mass[~np.isnan(mass)][:, None]
wrong = mass.copy()
wrong[0] *= 100  # 그램을 센티그램으로 적었습니다.

guesses = np.arange(3000, 6001, 10.0)


def best(loss, target):
    """모든 펭귄에게 같은 수를 답할 때 손실이 가장 작은 수입니다."""
    losses = [loss(target, np.full(target.shape, guess)) for guess in guesses]
    return guesses[np.argmin(losses)]


for loss, name in ((MeanSquaredError(), "평균 제곱 오차"),
                   (MeanAbsoluteError(), "평균 절대 오차")):
    before, after = best(loss, mass), best(loss, wrong)
    print(f"{name}: {before:.0f}g에서 {after:.0f}g으로")
print(f"평균과 중앙값: {mass.mean():.0f}g, {np.median(mass):.0f}g")
