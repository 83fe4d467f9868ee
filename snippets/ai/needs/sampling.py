"""테스트 이미지를 뽑을 때마다 정확도가 얼마나 흔들리는지 잽니다."""
import numpy as np

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
x, test_x = images.reshape(-1, 784) / 255, test_images.reshape(-1, 784) / 255
means = np.array([x[digits == digit].mean(axis=0) for digit in range(10)])
distances = (means ** 2).sum(axis=1) - 2 * test_x @ means.T
right = distances.argmin(axis=1) == test_digits
p = right.mean()
print(f"10000장의 정확도: {p:.3f}")

rng = np.random.default_rng(0)
for n in (100, 400, 1600):
    drawn = rng.choice(right, (2000, n)).mean(axis=1)  # 2000번 뽑아 잽니다
    print(f"{n}장, 잰 표준편차: {drawn.std():.3f}")
    print(f"{n}장, 식으로 구한 값: {np.sqrt(p * (1 - p) / n):.3f}")
