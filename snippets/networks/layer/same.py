"""앞 쪽의 함수와, 가중치를 안에 둔 층이 같은 수를 내는지 봅니다."""
import numpy as np

from dlbook.layers import Dense


def dense(x, kernel, bias):
    return x @ kernel + bias


def dense_backward(dz, x, kernel):
    return dz @ kernel.T, x.T @ dz, dz.sum(axis=0)


layer = Dense(2, dtype="float64").build((3,), 0)
kernel, bias = layer.weights["kernel"], layer.weights["bias"]
x = np.array([[1.0, 2.0, -1.0], [0.5, 0.0, 3.0]])
dz = np.array([[1.0, 0.0], [0.0, -2.0]])

y, kept = layer.forward(x)
dx, dw = layer.backward(dz, kept)
print("함수의 출력:", dense(x, kernel, bias).round(2).tolist())
print("층의 출력:", y.round(2).tolist())
_, dkernel, _ = dense_backward(dz, x, kernel)
print("함수의 dkernel:", dkernel.tolist())
print("층의 dkernel:", dw["kernel"].tolist())
