"""활성화 함수와 그 그래디언트입니다. 이름으로 찾습니다.

    from dlbook import activations

    relu = activations.get("relu")
    y = relu.value(z)
    dz = relu.gradient(dy, z, y)

값은 z와 크기가 같습니다. 그래디언트는 손실을 y로 미분한 dy를 받아, 손실을
z로 미분한 것을 돌려줍니다. 모두 z와 크기가 같고, 데이터 타입을 지킵니다.
식은 케라스의 같은 이름과 같습니다.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from dlbook._checks import choice


# --8<-- [start:relu]
def linear(z):
    """z를 그대로 돌려줍니다."""
    return z


def linear_gradient(dy, z, y):
    return dy


def relu(z):
    """음수를 0으로 바꿉니다: max(z, 0)."""
    return np.maximum(z, 0)


def relu_gradient(dy, z, y):
    return dy * (z > 0)
# --8<-- [end:relu]


def elu(z):
    """음수를 -1까지만 부드럽게 내립니다: z가 음수이면 exp(z) - 1."""
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))


def elu_gradient(dy, z, y):
    return np.where(z > 0, dy, dy * (y + 1))


# --8<-- [start:sigmoid]
def sigmoid(z):
    """0과 1 사이로 옮깁니다: 1 / (1 + exp(-z)).

    exp에 음수만 넣으므로, z가 아무리 커도 오버플로가 나지 않습니다.
    """
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)


def sigmoid_gradient(dy, z, y):
    return dy * y * (1 - y)


def tanh(z):
    """-1과 1 사이로 옮깁니다."""
    return np.tanh(z)


def tanh_gradient(dy, z, y):
    return dy * (1 - y * y)
# --8<-- [end:sigmoid]


def softplus(z):
    """렐루를 부드럽게 만든 것입니다: log(1 + exp(z))."""
    return np.logaddexp(z, 0)


def softplus_gradient(dy, z, y):
    return dy * sigmoid(z)


def silu(z):
    """z에 시그모이드를 곱합니다: z * sigmoid(z)."""
    return z * sigmoid(z)


def silu_gradient(dy, z, y):
    gate = sigmoid(z)
    return dy * (gate + y * (1 - gate))


# --8<-- [start:softmax]
def softmax(z):
    """마지막 축의 점수를, 더하면 1이 되는 확률로 바꿉니다.

    가장 큰 점수를 먼저 빼므로 오버플로가 나지 않습니다. 모든 점수에서 같은
    수를 빼도 확률은 그대로입니다.
    """
    exp = np.exp(z - z.max(axis=-1, keepdims=True))
    return exp / exp.sum(axis=-1, keepdims=True)


def softmax_gradient(dy, z, y):
    return y * (dy - (dy * y).sum(axis=-1, keepdims=True))
# --8<-- [end:softmax]


class Function(NamedTuple):
    """활성화 함수 하나입니다."""

    value: Callable
    gradient: Callable


FUNCTIONS = {
    "linear": Function(linear, linear_gradient),
    "relu": Function(relu, relu_gradient),
    "elu": Function(elu, elu_gradient),
    "sigmoid": Function(sigmoid, sigmoid_gradient),
    "tanh": Function(tanh, tanh_gradient),
    "softplus": Function(softplus, softplus_gradient),
    "silu": Function(silu, silu_gradient),
    "softmax": Function(softmax, softmax_gradient),
}


def get(name):
    """이름으로 활성화 함수를 찾습니다. 없는 이름이면 ValueError가 납니다."""
    return FUNCTIONS[choice("activations", "activation", name, FUNCTIONS)]
