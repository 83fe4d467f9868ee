"""층 둘을 이은 네트워크에 XOR를 가르칩니다."""
import numpy as np


def dense(x, kernel, bias):
    return x @ kernel + bias


def dense_backward(dz, x, kernel):
    return dz @ kernel.T, x.T @ dz, dz.sum(axis=0)


def softmax(z):
    exp = np.exp(z - z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def cross_entropy(y, labels):
    return -np.log(y[np.arange(len(y)), labels]).mean()


# --8<-- [start:network]
def forward(x, weights):
    """층 둘을 앞에서 뒤로 지납니다."""
    kernel1, bias1, kernel2, bias2 = weights
    z = dense(x, kernel1, bias1)
    h = np.maximum(z, 0)
    y = softmax(dense(h, kernel2, bias2))
    return y, (x, z, h, y)


def backward(labels, kept, weights):
    """층 둘을 뒤에서 앞으로 지납니다."""
    x, z, h, y = kept
    kernel1, _, kernel2, _ = weights
    dz2 = (y - np.eye(y.shape[1])[labels]) / len(y)
    dh, dkernel2, dbias2 = dense_backward(dz2, h, kernel2)
    dz1 = dh * (z > 0)
    _, dkernel1, dbias1 = dense_backward(dz1, x, kernel1)
    return dkernel1, dbias1, dkernel2, dbias2
# --8<-- [end:network]


# --8<-- [start:learn]
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
labels = np.array([0, 1, 1, 0])
rng, rate = np.random.default_rng(0), 0.5
weights = [rng.normal(size=(2, 8)), np.zeros(8),
           rng.normal(size=(8, 2)), np.zeros(2)]
for step in range(501):
    y, kept = forward(x, weights)
    if step % 250 == 0:
        print(f"{step}걸음의 손실: {cross_entropy(y, labels):.3f}")
    for weight, dweight in zip(weights, backward(labels, kept, weights)):
        weight -= rate * dweight
print("답:", y.argmax(axis=1), "정답:", labels)
# --8<-- [end:learn]
np.savez("xor.npz", *weights)
