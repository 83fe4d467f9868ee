"""스무 층을 쌓아, 처음 가중치마다 학습률을 고르고 씨앗 다섯으로 훈련합니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
onehot = np.eye(10, dtype="float32")
SIZES = [784] + [64] * 20 + [10]
SHAPES = list(zip(SIZES, SIZES[1:]))
RATES = (0.01, 0.1, 1)


def train(he, rate, seed, judge):
    """5,000장 가운데 32장씩 300번 보고 고친 다음의 정확도입니다."""
    rng = np.random.default_rng(seed)
    kernels = [np.float32(rng.uniform(-1, 1, shape) * np.sqrt(
        6 / (shape[0] if he and shape[1] > 10 else sum(shape))))
        for shape in SHAPES]
    biases = [np.zeros(shape[1], "float32") for shape in SHAPES]
    for _ in range(300):
        some = 5000 * seed + rng.integers(0, 5000, 32)
        hidden = forward(x[some], kernels, biases)
        z = hidden[-1] @ kernels[-1] + biases[-1]
        y = np.exp(z - z.max(axis=1, keepdims=True))
        y /= y.sum(axis=1, keepdims=True)
        dz = (y - onehot[labels[some]]) / 32
        for k in reversed(range(len(kernels))):
            h, kernel = hidden[k], kernels[k].copy()
            kernels[k] -= np.float32(rate) * (h.T @ dz)
            biases[k] -= np.float32(rate) * dz.sum(axis=0)
            if k:
                dz = dz @ kernel.T * (h > 0)
    z = forward(x[judge], kernels, biases)[-1] @ kernels[-1] + biases[-1]
    return (z.argmax(axis=1) == labels[judge]).mean()


def forward(h, kernels, biases):
    hidden = [h]
    for kernel, bias in zip(kernels[:-1], biases[:-1]):
        hidden.append(np.maximum(hidden[-1] @ kernel + bias, 0))
    return hidden


scores = {}
with np.errstate(all="ignore"):
    for name, he in (("Glorot", False), ("He", True)):
        best = max(RATES, key=lambda rate: train(
            he, rate, 0, slice(50000, 52000)))
        scores[name] = [train(he, best, seed, slice(55000, 60000))
                        for seed in range(1, 6)]
        print(f"{name}, 고른 학습률: {best}")
        print(f"{name}, 정확도: {np.median(scores[name]):.2f}")
print(f"He의 범위: {min(scores['He']):.2f} ~ {max(scores['He']):.2f}")
print(f"Glorot의 범위: {min(scores['Glorot']):.2f} ~ "
      f"{max(scores['Glorot']):.2f}")
assert max(scores["Glorot"]) < min(scores["He"]), (
    "스무 층에서 He의 가장 낮은 씨앗이 Glorot의 가장 높은 씨앗보다 높다")
