"""테스트 이미지의 수에 따라 정확도가 얼마나 흔들리는지 재고 식과 견줍니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x, y = images[:5000].reshape(-1, 784) / 255, labels[:5000]
test_x = test_images.reshape(-1, 784) / 255
means = np.stack([x[y == digit].mean(axis=0) for digit in range(10)])
far = (means ** 2).sum(axis=1) - 2 * test_x @ means.T
right = far.argmin(axis=1) == test_labels

rng, p = np.random.default_rng(0), right.mean()
print(f"만 장의 정확도: {p:.3f}")
for count in (100, 400, 1600):
    scores = [rng.choice(right, count).mean() for _ in range(1000)]
    print(f"{count}장: 잰 흔들림 {np.std(scores):.4f},",
          f"식 {np.sqrt(p * (1 - p) / count):.4f}")
