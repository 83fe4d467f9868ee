"""나누어 구한 그래디언트의 평균이 배치 전체의 것과 같은지 봅니다."""
import numpy as np

random = np.random.default_rng(1)
x, y = random.normal(size=(64, 3)), random.normal(size=64)
weights = np.zeros(3)


def gradient(x, y):
    """샘플의 제곱 오차를 평균한 손실의 그래디언트입니다."""
    return 2 * x.T @ (x @ weights - y) / len(x)


def parts(places):
    """배치를 잘라 조각마다 구한 그래디언트입니다."""
    return np.array([gradient(*part) for part in zip(
        np.split(x, places), np.split(y, places))])


print("전체:", gradient(x, y).round(3))
for part in parts([16, 32, 48]):
    print("샘플 16개:", part.round(3))
print("네 조각의 평균:", parts([16, 32, 48]).mean(0).round(3))
print("10개와 54개의 평균:", parts([10]).mean(0).round(3))
