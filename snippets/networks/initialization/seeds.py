"""너비와 씨앗을 바꾸어도 층마다 같은 비율로 줄어드는지 확인합니다."""
import numpy as np


def relu(z):
    return np.maximum(z, 0), z > 0


def linear(z):
    return z, np.ones_like(z)


def sigmoid(z):
    h = 1 / (1 + np.exp(-z))
    return h, h * (1 - h)


def ratio(activation, width, scale, seed):
    """층 열 개를 지난 값과 그래디언트의, 층마다의 평균 비율입니다."""
    rng = np.random.default_rng(seed)
    limit = np.sqrt(scale * 6 / (2 * width))
    h, kept = rng.normal(size=(100, width)), []
    for _ in range(10):
        kernel = rng.uniform(-limit, limit, (width, width))
        h, slope = activation(h @ kernel)
        kept.append((kernel, slope))
    dh = rng.normal(size=h.shape)
    for kernel, slope in reversed(kept):
        dh = dh * slope @ kernel.T
    return np.sqrt(np.mean(dh ** 2)) ** 0.1, np.sqrt(np.mean(h ** 2)) ** 0.1


for name, activation, scale, low, high in (
        ("선형, Glorot", linear, 1, 0.9, 1.1),
        ("렐루, Glorot", relu, 1, 0.6, 0.8),
        ("렐루, He", relu, 2, 0.88, 1.12)):
    tries = [ratio(activation, width, scale, seed)
             for width in (50, 100, 300) for seed in range(5)]
    assert np.all((low < np.array(tries)) & (np.array(tries) < high)), (
        f"{name}: 층마다의 비율이 {low}와 {high} 사이이다")
    print(f"{name}, 층마다 그래디언트: {np.median(tries, axis=0)[0]:.2f}배")
slopes = [ratio(sigmoid, width, 1, seed)[0] ** 10
          for width in (50, 100, 300) for seed in range(5)]
assert max(slopes) < 1e-6, "시그모이드는 열 층에서 백만분의 1보다 작아진다"
print(f"시그모이드, Glorot, 열 층의 그래디언트: {max(slopes):.0e}배까지")
positive = [(np.random.default_rng(seed).normal(size=(100, 50)) @
             np.random.default_rng(seed + 9).uniform(-1, 1, (50, 50)) > 0
             ).mean() for seed in range(5)]
print(f"렐루의 기울기가 1인 비율: {np.median(positive):.2f}")
