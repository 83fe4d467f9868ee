"""활성화 함수입니다. 이름으로 찾아, 층과 같은 두 동사로 씁니다.

    relu = activations.get("relu")
    y, kept = relu.forward(z)          # 출력과, backward에 건넬 것
    dz, _ = relu.backward(dy, kept)    # 손실을 z로 미분한 것. 가중치는 없습니다

y, dy, dz는 모두 z와 크기가 같고, 데이터 타입을 지킵니다.
"""

import numpy as np

from dlbook.checks.values import choice


class Linear:
    """z를 그대로 돌려줍니다."""

    def forward(self, z):
        return z, None

    def backward(self, dy, kept):
        return dy, {}


class Relu:
    """음수를 0으로 바꿉니다: max(z, 0)."""

    def forward(self, z):
        y = np.maximum(z, 0)
        return y, y

    def backward(self, dy, y):
        return dy * (y > 0), {}


class Sigmoid:
    """0과 1 사이로 옮깁니다: 1 / (1 + exp(-z))."""

    def forward(self, z):
        y = sigmoid(z)
        return y, y

    def backward(self, dy, y):
        return dy * y * (1 - y), {}


class Tanh:
    """-1과 1 사이로 옮깁니다."""

    def forward(self, z):
        y = np.tanh(z)
        return y, y

    def backward(self, dy, y):
        return dy * (1 - y * y), {}


class Softmax:
    """마지막 축의 점수를, 더하면 1이 되는 확률로 바꿉니다."""

    def forward(self, z):
        y = softmax(z)
        return y, y

    def backward(self, dy, y):
        return y * (dy - (dy * y).sum(axis=-1, keepdims=True)), {}


def sigmoid(z):
    """exp에 음수만 넣으므로, z가 아무리 커도 오버플로가 나지 않습니다."""
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)


def softmax(z):
    """가장 큰 점수를 빼도 확률은 그대로이고, 오버플로가 나지 않습니다."""
    exp = np.exp(z - z.max(axis=-1, keepdims=True))
    return exp / exp.sum(axis=-1, keepdims=True)


FUNCTIONS = {"linear": Linear(), "relu": Relu(), "sigmoid": Sigmoid(),
             "tanh": Tanh(), "softmax": Softmax()}


def get(name):
    """이름으로 활성화 함수를 찾습니다. 없는 이름이면 ValueError가 납니다."""
    return FUNCTIONS[choice("activations", "activation", name, FUNCTIONS)]
