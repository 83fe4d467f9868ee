"""활성화 함수를 빼면 층 다섯 개가 층 하나와 같아지는지 봅니다."""
import numpy as np

rng = np.random.default_rng(0)
sizes = [784, 64, 64, 64, 64, 10]
weights = [rng.normal(0, 0.1, size) for size in zip(sizes, sizes[1:])]
x = rng.random((1000, 784))


def run(values, bend):
    """층을 차례로 지나며 층마다 bend로 꺾습니다."""
    for each in weights:
        values = bend(values @ each)
    return values


product = np.linalg.multi_dot(weights)
straight = run(x, lambda values: values)
bent = run(x, lambda values: np.maximum(values, 0))
print("합친 층 하나의 크기:", product.shape)
print(f"꺾지 않은 다섯 층과 다른 정도: {np.abs(straight - x @ product).max():.1e}")
print(f"relu로 꺾은 다섯 층과 다른 정도: {np.abs(bent - x @ product).max():.1f}")
