"""사본을 만든 다음 나눌 때와, 나눈 다음 사본을 만들 때를 견줍니다."""
import numpy as np

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
SHIFTS = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))


def copied(images):
    """제자리와, 한 칸씩 네 쪽으로 옮긴 사본입니다."""
    return np.concatenate([np.roll(images, shift, axis=(1, 2))
                           for shift in SHIFTS])


def accuracy(train, targets, test, answers):
    """가장 닮은 훈련 이미지의 타깃으로 답해 맞힌 비율입니다."""
    x = train.reshape(len(train), 784) / np.float32(255)
    test = test.reshape(len(test), 784) / np.float32(255)
    distances = (x ** 2).sum(axis=1) - 2 * test @ x.T
    return np.mean(targets[distances.argmin(axis=1)] == answers)


scores = []
for seed in range(5):
    rng = np.random.default_rng(seed)
    rows = rng.choice(len(images), 300, replace=False)
    x, y = images[rows], digits[rows]
    many, labels = copied(x), np.tile(y, 5)
    order = rng.permutation(1500)
    a, b = order[:1200], order[1200:]
    scores.append((
        accuracy(many[a], labels[a], many[b], labels[b]),
        accuracy(copied(x[:240]), np.tile(y[:240], 5), x[240:], y[240:]),
        accuracy(many[a], labels[a], test_images[:2000], test_digits[:2000])))
leaked, fair, fresh = np.median(scores, axis=0)
print(f"사본을 만든 다음 나눔: {leaked:.2f}")
print(f"나눈 다음 사본을 만듦: {fair:.2f}")
print(f"처음 보는 이미지: {fresh:.2f}")
