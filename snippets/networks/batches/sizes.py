"""미니배치의 크기마다 학습률을 골라, 1만 장을 한 번 본 정확도를 견줍니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x, test_x = (part.reshape(-1, 784) / 255
             for part in (images[:12000], test_images))
onehot = np.eye(10)[labels]


def learn(seed, size, rate):
    kernel = np.zeros((784, 10))
    order = np.random.default_rng(seed).permutation(10000)
    for start in range(0, 10000, size):
        rows = order[start:start + size]
        some = x[rows]
        dz = (some @ kernel - onehot[rows]) / len(rows)
        kernel -= rate * (some.T @ dz)
    return kernel


def accuracy(kernel, x, labels):
    return np.mean((x @ kernel).argmax(axis=1) == labels)


for size in (32, 128, 512, 2048):
    kernels = {rate: [learn(seed, size, rate) for seed in range(5)]
               for rate in (0.002, 0.005, 0.01, 0.02, 0.04)}
    rate = max(kernels, key=lambda rate: np.median(
        [accuracy(k, x[10000:], labels[10000:12000]) for k in kernels[rate]]))
    scores = [accuracy(k, test_x, test_labels) for k in kernels[rate]]
    print(f"{size}장씩 {-(-10000 // size)}걸음, 고른 학습률 {rate}: "
          f"{np.median(scores):.2f} ({min(scores):.2f}~{max(scores):.2f})")
