"""테스트 이미지로 고르면 성적이 얼마나 부풀려지는지 잽니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x, y = images[:5000].reshape(-1, 784) / 255, labels[:5000]
test_x = test_images.reshape(-1, 784) / 255
means = np.stack([x[y == digit].mean(axis=0) for digit in range(10)])
rng = np.random.default_rng(0)

right = []  # 후보 100개는 저마다 픽셀 40개만 보고 가장 가까운 평균을 고릅니다.
for _ in range(100):
    seen = rng.choice(784, 40, replace=False)
    far = (means[:, seen] ** 2).sum(1) - 2 * test_x[:, seen] @ means[:, seen].T
    right.append(far.argmin(axis=1) == test_labels)
right = np.array(right)

gains = {"테스트로 고름": [], "검증으로 고름": [], "가장 나은 시드": []}
for _ in range(200):
    order = rng.permutation(10000)
    check, test, rest = order[:300], order[300:600], order[600:]
    scores = right[:, test].mean(axis=1)
    truth = right[:, rest].mean(axis=1)
    for name, chosen in (
            ("테스트로 고름", scores.argmax()),
            ("검증으로 고름", right[:, check].mean(axis=1).argmax())):
        gains[name].append(scores[chosen] - truth[chosen])
    five = rng.choice(100, 5, replace=False)
    gains["가장 나은 시드"].append(scores[five].max() - np.median(truth[five]))
for name, gain in gains.items():
    print(f"{name}: {np.mean(gain):+.3f}")
