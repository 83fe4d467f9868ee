"""펭귄의 종을 맞히는 밀집 층을 훈련하고, 가중치 하나를 조금 움직입니다."""
import numpy as np

from dlbook import datasets


def softmax(z):
    exp = np.exp(z - z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def measure(kernel, bias):
    """손실과, 점수가 가장 큰 클래스가 정답인 비율입니다."""
    y = softmax(x @ kernel + bias)
    loss = -np.log(y[np.arange(len(y)), labels]).mean()
    return loss, (y.argmax(axis=1) == labels).mean()


penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
x = penguins.features[keep].astype("float64")
x = (x - x.mean(axis=0)) / x.std(axis=0)
labels = penguins.species[keep]

kernel, bias = np.zeros((4, 3)), np.zeros(3)
print(f"처음 손실: {measure(kernel, bias)[0]:.4f}, log(3): {np.log(3):.4f}")
for step in range(100):
    dz = (softmax(x @ kernel + bias) - np.eye(3)[labels]) / len(x)
    kernel -= 0.5 * (x.T @ dz)
    bias -= 0.5 * dz.sum(axis=0)

loss, right = measure(kernel, bias)
print(f"백 걸음 뒤: 손실 {loss:.4f}, 정확도 {right:.4f}")
for step in (1e-6, 2e-6, 4e-6):
    moved = kernel.copy()
    moved[0, 0] += step
    new_loss, new_right = measure(moved, bias)
    print(f"움직임 {step:.0e}: 손실 {new_loss - loss:+.1e},",
          f"정확도 {new_right - right:+.4f}")
