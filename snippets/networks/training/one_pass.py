"""같은 6만 장을 한 번 볼 때, 나누어 고친 것과 한 번에 고친 것을 견줍니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(-1, 784) / np.float32(255)
test_x = test_images.reshape(-1, 784) / np.float32(255)
answers = np.eye(10, dtype="float32")[labels]


def learn(order, size, rate=0.02):
    """order의 차례로 size장마다 한 걸음씩 고친 다음의 정확도입니다."""
    weights = np.zeros((784, 10), dtype="float32")
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        part = x[rows]
        gradient = part.T @ (part @ weights - answers[rows]) / len(rows)
        weights -= rate * gradient
    return np.mean((test_x @ weights).argmax(axis=1) == test_labels)


orders = [np.random.default_rng(seed).permutation(60000) for seed in range(5)]
mini = [learn(order, 128) for order in orders]
print(f"섞어서 128장씩: {min(mini):.2f}부터 {max(mini):.2f}까지")
print(f"레이블의 차례로 128장씩: {learn(labels.argsort(), 128):.2f}")
print(f"6만 장을 보고 한 걸음: {learn(orders[0], 60000):.2f}")
