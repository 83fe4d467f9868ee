"""이미지 1만 장을 나누어 고칠 때와, 모두 보고 한 번에 고칠 때를 견줍니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[:10000].reshape(-1, 784) / 255
test_x = test_images.reshape(-1, 784) / 255
onehot = np.eye(10)[labels[:10000]]


def learn(order, size, rate=0.02):
    """order의 차례로 size장마다 한 걸음씩 고친 다음의 정확도입니다."""
    kernel = np.zeros((784, 10))
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        some = x[rows]
        dz = (some @ kernel - onehot[rows]) / len(rows)
        kernel -= rate * (some.T @ dz)
    return np.mean((test_x @ kernel).argmax(axis=1) == test_labels)


orders = [np.random.default_rng(seed).permutation(10000) for seed in range(5)]
mini = [learn(order, 128) for order in orders]
print(f"한 번 보며 79걸음: {min(mini):.2f}부터 {max(mini):.2f}까지")
print(f"한 번 보고 한 걸음: {learn(orders[0], 10000):.2f}")
print(f"79번 보며 79걸음: {learn(np.tile(orders[0], 79), 10000):.2f}")
print(f"레이블의 차례로 79걸음: {learn(labels[:10000].argsort(), 128):.2f}")
