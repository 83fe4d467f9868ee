"""2 × 2의 밀집 층을 앞으로, 거꾸로 지난 다음 한 걸음 고칩니다."""
import numpy as np


def dense(x, kernel, bias):
    return x @ kernel + bias


def dense_backward(dz, x, kernel):
    dx = dz @ kernel.T
    dkernel = x.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dkernel, dbias


x = np.array([[1.0, 2.0], [3.0, 1.0]])
kernel = np.array([[1.0, -2.0], [3.0, 1.0]])
bias = np.array([0.0, 1.0])
target = np.array([[5.0, 3.0], [2.0, -10.0]])

z = dense(x, kernel, bias)
print("z:", z)
print("손실:", ((z - target) ** 2).mean())
dz = 2 * (z - target) / z.size
print("dz:", dz)
dx, dkernel, dbias = dense_backward(dz, x, kernel)
print("dx:", dx)
print("dkernel:", dkernel)
print("dbias:", dbias)

kernel -= 0.01 * dkernel
bias -= 0.01 * dbias
z = dense(x, kernel, bias)
print(f"고친 뒤의 손실: {((z - target) ** 2).mean():.2f}")
