"""큰비를 알릴 바람의 문턱을 두 가지 측정으로 찾아 견줍니다."""
import numpy as np

from dlbook import datasets

weather = datasets.weather("Seattle")
wind = weather.features[:, 3]
heavy = weather.features[:, 0] >= 20  # 하루 20mm 이상인 큰비
train = weather.dates < np.datetime64("2015-01-01")
test = ~train


def accuracy(threshold, days):
    return np.mean((wind[days] >= threshold) == heavy[days])


def balanced(threshold, days):
    """큰비 온 날과 오지 않은 날의 정확도를 따로 구해 평균을 냅니다."""
    return (accuracy(threshold, days & heavy)
            + accuracy(threshold, days & ~heavy)) / 2


print("2015년에 큰비 온 날:", np.sum(heavy[test]))
for name, measure in (("정확도", accuracy), ("균형 정확도", balanced)):
    best = max(np.arange(0, 10.5, 0.5), key=lambda t: measure(t, train))
    alarms = wind[test] >= best
    print(f"{name}로 찾은 문턱: {best}m/s")
    print(f"{name}로, 2015년 정확도: {accuracy(best, test):.2f}")
    print(f"{name}로, 알린 큰비: {np.sum(alarms & heavy[test])}")
    print(f"{name}로, 헛알림: {np.sum(alarms & ~heavy[test])}")
