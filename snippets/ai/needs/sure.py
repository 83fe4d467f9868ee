"""씨앗과 나눔을 바꾸어도 훈련에 필요한 것에 대한 결론이 그대로인지 봅니다."""
import numpy as np
from numpy.polynomial import Polynomial

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
weather = datasets.weather("New York")
day = (weather.dates - weather.dates.astype("datetime64[Y]")).astype(int)
highs = weather.features[:, 1].astype(float)
shuffled, simple, wiggly, many = [], [], [], []


def test_error(train, test, degree):
    x = day / 183 - 1
    model = Polynomial.fit(x[train], highs[train], degree)
    return np.mean(np.abs(model(x[test]) - highs[test]))


for seed in range(7):
    rng = np.random.default_rng(seed)
    rows = rng.choice(60000, 500, replace=False)
    x = images[rows].reshape(500, 784) / 255
    test = test_images[:1000].reshape(1000, 784) / 255
    distances = (x ** 2).sum(axis=1) - 2 * test @ x.T
    mixed = rng.permutation(digits[rows])
    shuffled.append(np.mean(
        mixed[distances.argmin(axis=1)] == test_digits[:1000]))
    order = rng.permutation(len(day))
    simple.append(test_error(order[:30], order[60:], 4))
    wiggly.append(test_error(order[:30], order[60:], 12))
    many.append(test_error(order[:300], order[300:], 12))

print(f"섞은 타깃의 테스트 정확도: {min(shuffled):.2f}부터 "
      f"{max(shuffled):.2f}까지")
print(f"4차의 테스트 오차: {min(simple):.1f}도부터 {max(simple):.1f}도까지")
print(f"12차에서 가장 작은 테스트 오차: {min(wiggly):.1f}도")
print(f"300일로 훈련한 12차의 테스트 오차: {max(many):.1f}도 이하")
assert max(shuffled) < 0.15, "타깃을 섞으면 찍는 것과 다름없다"
assert all(a < b for a, b in zip(simple, wiggly)), "12차가 언제나 더 빗나간다"
assert max(many) < min(wiggly), "300일이면 12차도 덜 빗나간다"
