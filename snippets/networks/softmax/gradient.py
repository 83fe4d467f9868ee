"""확률과 교차 엔트로피와, 점수에 대한 그 그래디언트를 구합니다."""
import numpy as np


def softmax(z):
    exp = np.exp(z - z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def cross_entropy(y, labels):
    return -np.log(y[np.arange(len(y)), labels]).mean()


z = np.array([[2.0, 1.0, 0.0],
              [0.0, 1.0, 3.0]])
labels = np.array([0, 1])
onehot = np.eye(3)[labels]
y = softmax(z)
print("확률:", y.round(3))
loss = cross_entropy(y, labels)
print(f"정수 레이블로: {loss:.4f}")
print(f"원핫 인코딩으로: {-(onehot * np.log(y)).sum() / len(y):.4f}")

dz = (y - onehot) / len(y)
print("dz:", dz.round(3))
moved = z.copy()
moved[1, 2] += 1e-6
slope = (cross_entropy(softmax(moved), labels) - loss) / 1e-6
print(f"움직여 본 dz[1, 2]: {slope:.3f}")
