"""손실 함수입니다. 네트워크의 출력이 타깃과 얼마나 다른지 수 하나로 나타냅니다.

    loss = SparseCategoricalCrossentropy(from_logits=True)
    value, kept = loss.forward(y_true, y_pred)   # 손실과, backward에 건넬 것
    dy, _ = loss.backward(1, kept)               # 손실을 y_pred로 미분한 것

손실을 손실로 미분하면 1이므로 backward에 1을 넣습니다. 값만 필요하면
loss(y_true, y_pred)라고 적습니다. 손실은 칸마다, 크로스 엔트로피는 샘플마다 구한
것의 평균입니다.
"""

from dataclasses import dataclass

import numpy as np

from dlbook.activations import sigmoid, softmax
from dlbook.checks.losses import CheckedLoss
from dlbook.checks.values import choice

EPSILON = 1e-7  # 확률을 EPSILON과 1 - EPSILON 사이로 잘라 log(0)을 막습니다


@dataclass(frozen=True)
class Loss(CheckedLoss):
    """모든 손실 함수의 뼈대입니다. 손실마다 forward와 backward를 고쳐 적습니다.

    y_pred: 네트워크의 출력 (samples, ..., outputs). y_true: 타깃.
    """

    def __call__(self, y_true, y_pred):
        return float(self.forward(y_true, y_pred)[0])


@dataclass(frozen=True)
class MeanSquaredError(Loss):
    """평균 제곱 오차: (y_pred - y_true)²의 평균. 크게 틀릴수록 훨씬 무겁습니다."""

    def forward(self, y_true, y_pred):
        error = y_pred - y_true
        return (error ** 2).mean(), error

    def backward(self, dloss, error):
        return dloss * 2 * error / error.size, {}


@dataclass(frozen=True)
class MeanAbsoluteError(Loss):
    """평균 절대 오차: |y_pred - y_true|의 평균. 단위가 타깃과 같습니다."""

    def forward(self, y_true, y_pred):
        error = y_pred - y_true
        return np.abs(error).mean(), error

    def backward(self, dloss, error):
        return dloss * np.sign(error) / error.size, {}


@dataclass(frozen=True)
class BinaryCrossentropy(Loss):
    """이진 크로스 엔트로피: 정답(y_true, 0이나 1)에 준 확률의 -log입니다.

    from_logits가 True이면 시그모이드를 지나기 전의 점수(logits)를 받습니다.
    """
    from_logits: bool = False
    targets = "probabilities"

    def forward(self, y_true, y_pred):
        if self.from_logits:  # log(1 + exp(z)) - y_true * z와 같습니다.
            each = np.logaddexp(0, y_pred) - y_pred * y_true
            return each.mean(), sigmoid(y_pred) - y_true
        p, inside = clipped(y_pred)
        each = -y_true * np.log(p) - (1 - y_true) * np.log(1 - p)
        return each.mean(), inside * (p - y_true) / (p * (1 - p))

    def backward(self, dloss, slope):
        return dloss * slope / slope.size, {}


@dataclass(frozen=True)
class CategoricalCrossentropy(Loss):
    """크로스 엔트로피: 정답(y_true, 원핫 인코딩이나 확률)에 준 확률의 -log입니다.

    y_pred: 같은 크기의 확률. 케라스처럼, 합이 1이 되게 나눈 다음에 잽니다.
    from_logits가 True이면 소프트맥스를 지나기 전의 점수(logits)를 받습니다.
    """
    from_logits: bool = False
    targets = "distributions"

    def forward(self, y_true, y_pred):
        if self.from_logits:
            each = -(y_true * log_softmax(y_pred)).sum(axis=-1)
            return each.mean(), softmax(y_pred) - y_true  # 타깃의 합이 1이므로
        whole = y_pred.sum(axis=-1, keepdims=True)
        p, inside = clipped(y_pred / whole)
        slope = -y_true / p * inside
        # 확률 하나가 커지면 합이 커져 나머지는 작아집니다. 그 몫을 뺍니다.
        others = (slope * y_pred / whole).sum(axis=-1, keepdims=True)
        each = -(y_true * np.log(p)).sum(axis=-1)
        return each.mean(), (slope - others) / whole

    def backward(self, dloss, slope):
        return dloss * slope / (slope.size // slope.shape[-1]), {}


@dataclass(frozen=True)
class SparseCategoricalCrossentropy(CategoricalCrossentropy):
    """크로스 엔트로피: 타깃이 0부터 classes - 1까지의 정수 (samples, ...)입니다."""
    targets = "labels"

    def forward(self, y_true, y_pred):
        one_hot = np.zeros_like(y_pred)
        np.put_along_axis(one_hot, y_true[..., None], 1, axis=-1)
        if self.from_logits:
            return super().forward(one_hot, y_pred)
        p, inside = clipped(y_pred)  # 케라스처럼, 확률의 log를 점수로 씁니다
        each = -(one_hot * log_softmax(np.log(p))).sum(axis=-1)
        return each.mean(), (softmax(np.log(p)) - one_hot) / p * inside


def log_softmax(logits):
    """log(softmax(logits))입니다. 가장 큰 점수를 빼 오버플로를 막습니다."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def clipped(p):
    """자른 확률과, 자르지 않은 자리가 True인 배열입니다."""
    low, high = p.dtype.type(EPSILON), p.dtype.type(1 - EPSILON)
    return np.clip(p, low, high), (p >= low) & (p <= high)


NAMES = {"mse": MeanSquaredError, "mean_squared_error": MeanSquaredError,
         "mae": MeanAbsoluteError, "mean_absolute_error": MeanAbsoluteError,
         "binary_crossentropy": BinaryCrossentropy,
         "categorical_crossentropy": CategoricalCrossentropy,
         "sparse_categorical_crossentropy": SparseCategoricalCrossentropy}


def get(loss):
    """이름이나 손실 함수를 손실 함수로 바꿉니다. 모르는 이름은 ValueError."""
    if isinstance(loss, Loss):
        return loss
    return NAMES[choice("losses", "loss", loss, NAMES)]()
