"""다항식의 차수를 올려 가며 훈련, 검증, 테스트 오차를 잽니다."""
import numpy as np
from numpy.polynomial import Polynomial

from dlbook import datasets

weather = datasets.weather("New York")
highs = weather.features[:, 1].astype(float)
year = weather.dates.astype("datetime64[Y]")
x = (weather.dates - year).astype(int) / 183 - 1  # 한 해의 날을 -1부터 1까지
order = np.random.default_rng(0).permutation(len(x))
train, validation, test = np.split(order, [30, 60])


def error(model, days):
    """최고 기온을 빗나간 평균(도)입니다."""
    return np.mean(np.abs(model(x[days]) - highs[days]))


degrees, errors = (1, 2, 4, 6, 8, 10, 12), []
for degree in degrees:
    model = Polynomial.fit(x[train], highs[train], degree)
    errors.append([error(model, days) for days in (train, validation, test)])
    a, b, c = errors[-1]
    print(f"{degree}차: 훈련 {a:.1f}, 검증 {b:.1f}, 테스트 {c:.1f}")
best = np.argmin(errors, axis=0)[1]
print("검증으로 고른 차수:", degrees[best])
print(f"고른 차수의 테스트 오차: {errors[best][2]:.1f}도")
more = Polynomial.fit(x[order[:300]], highs[order[:300]], 12)
print(f"300일로 훈련한 12차의 테스트 오차: {error(more, order[300:]):.1f}도")
np.savez("degree.npz", degrees=degrees, errors=errors)
