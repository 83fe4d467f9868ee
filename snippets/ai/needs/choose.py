"""아무 규칙 1000개 가운데 테스트에서 가장 나은 것을 골라 다시 잽니다."""
import numpy as np

from dlbook import datasets

(images, digits), _ = datasets.mnist()
pick = np.isin(digits, (4, 9))
x = images[pick].reshape(-1, 784) / np.float32(255)
x, nine = x - x.mean(axis=0), digits[pick] == 9

scores = []
for seed in range(11):
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(x))[:2100]
    rules = rng.normal(size=(784, 1000)).astype("float32")  # 배우지 않은 규칙
    right = (x[order] @ rules > 0) == nine[order, None]
    test, fresh = right[:100].mean(axis=0), right[100:].mean(axis=0)
    best = test.argmax()
    scores.append((test[best], fresh[best], test[best] - fresh[best]))
middle = np.median(scores, axis=0)
print(f"고를 때 쓴 100장에서: {middle[0]:.2f}")
print(f"새 이미지 2000장에서: {middle[1]:.2f}")
print(f"차이의 범위: {min(scores, key=lambda s: s[2])[2]:+.2f}부터 "
      f"{max(scores, key=lambda s: s[2])[2]:+.2f}까지")
