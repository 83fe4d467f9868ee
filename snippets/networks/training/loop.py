"""이미지 500장으로 두 층을 훈련하며, 에포크마다 손실을 기록합니다."""
import numpy as np

from dlbook import datasets


def softmax(z):
    exp = np.exp(z - z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def cross_entropy(y, labels):
    return -np.log(y[np.arange(len(y)), labels]).mean()


def forward(x, weights):
    kernel1, bias1, kernel2, bias2 = weights
    z = x @ kernel1 + bias1
    h = np.maximum(z, 0)
    y = softmax(h @ kernel2 + bias2)
    return y, (x, z, h, y)


def backward(labels, kept, weights):
    x, z, h, y = kept
    dz2 = (y - np.eye(10)[labels]) / len(y)
    dz = dz2 @ weights[2].T * (z > 0)
    return x.T @ dz, dz.sum(axis=0), h.T @ dz2, dz2.sum(axis=0)


(images, digits), _ = datasets.mnist()
x, val_x = images[:500], images[55000:57000]
x, val_x = (each.reshape(-1, 784) / 255 for each in (x, val_x))
labels, val_labels = digits[:500], digits[55000:57000]
start = np.random.default_rng(1)
weights = [start.normal(0, 0.05, (784, 32)), np.zeros(32),
           start.normal(0, 0.05, (32, 10)), np.zeros(10)]
# --8<-- [start:loop]
rng, rate, size = np.random.default_rng(0), 0.2, 25
history = []
for epoch in range(50):
    order = rng.permutation(len(x))
    for n in range(0, len(x), size):
        rows = order[n:n + size]
        y, kept = forward(x[rows], weights)
        dweights = backward(labels[rows], kept, weights)
        for weight, dweight in zip(weights, dweights):
            weight -= rate * dweight
    y, val_y = forward(x, weights)[0], forward(val_x, weights)[0]
    history.append([cross_entropy(y, labels),
                    cross_entropy(val_y, val_labels),
                    (val_y.argmax(axis=1) == val_labels).mean()])
# --8<-- [end:loop]
for epoch in (1, 10, 30, 50):
    loss, val_loss, right = history[epoch - 1]
    print(f"에포크 {epoch:2}: 훈련 손실 {loss:.3f}, 검증 손실 {val_loss:.3f},",
          f"검증 정확도 {right:.3f}")
np.savez("history.npz", history=history)
