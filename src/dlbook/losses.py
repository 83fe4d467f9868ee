"""손실 함수입니다. 네트워크의 출력이 타깃과 얼마나 다른지 수 하나로 나타냅니다.

    loss = SparseCategoricalCrossentropy(from_logits=True)
    loss(y_true, y_pred)            # 샘플마다 구한 손실의 평균
    loss.gradient(y_true, y_pred)   # 그 평균을 y_pred로 미분한 것
    loss.accuracy(y_true, y_pred)   # 맞힌 샘플의 비율

손실마다 다른 것은 두 가지입니다. target과 output은 확인을 마친 배열입니다.

    forward(target, output)    샘플마다의 손실, 마지막 축이 사라집니다
    backward(target, output)   그 손실을 output으로 미분한 것

식과 EPSILON은 케라스의 같은 손실과 같습니다.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from dlbook._checks import choice, numbers
from dlbook.activations import sigmoid, softmax

EPSILON = 1e-7  # 확률을 EPSILON과 1 - EPSILON 사이로 잘라 log(0)을 막습니다


# --8<-- [start:Loss]
@dataclass(frozen=True)
class Loss:
    """모든 손실 함수의 뼈대입니다. 받은 것을 확인하고 평균을 냅니다.

    y_pred: 네트워크의 출력 (samples, ..., outputs). y_true: 타깃.
    크기가 맞지 않거나 타깃의 값이 범위를 벗어나면 ValueError가 납니다.
    """

    labels: ClassVar = "numbers"  # 타깃의 종류: numbers, probabilities, labels

    def __call__(self, y_true, y_pred):
        """샘플마다 구한 손실의 평균입니다."""
        return float(self.forward(*self.take(y_true, y_pred)).mean())

    def gradient(self, y_true, y_pred):
        """평균을 낸 손실을 y_pred로 미분합니다. 결과는 y_pred의 크기입니다."""
        target, output = self.take(y_true, y_pred)
        samples = output.size // output.shape[-1]
        return self.backward(target, output) / samples

    def accuracy(self, y_true, y_pred):
        """맞힌 비율입니다. 가르는 손실에만 있습니다.

        BinaryCrossentropy는 출력의 칸마다 예와 아니요를 따로 셉니다.
        """
        self.check_accuracy()
        hits = self.hits(*self.take(y_true, y_pred))
        return float(hits.mean())

    def check_accuracy(self):
        """정확도가 없는 손실이면 ValueError를 냅니다."""
        if not hasattr(self, "hits"):
            raise ValueError(
                f"{type(self).__name__}: 수를 맞히는 손실에는 정확도가 "
                "없습니다. 'mae'나 'mse'로 재세요."
            )
# --8<-- [end:Loss]

    def take(self, y_true, y_pred):
        """타깃과 출력을 확인하고, 같은 데이터 타입으로 바꿉니다."""
        name = type(self).__name__
        output = np.asarray(y_pred)
        if output.dtype.kind != "f":
            output = numbers(name, "y_pred", output, np.float32)
        target = np.asarray(y_true)
        if output.ndim < 2:
            raise ValueError(
                f"{name}: y_pred에는 축 2개 이상인 텐서 (samples, outputs)가 "
                f"필요한데 크기가 {output.shape}입니다. 출력이 하나이면 "
                "y_pred[:, None]을 넣으세요."
            )
        need = output.shape[:-1] if self.labels == "labels" else output.shape
        if target.shape in ((*need, 1), (*need, 1)[:-2]) and (
            target.size == np.prod(need)
        ):
            target = target.reshape(need)
        if target.shape != need:
            raise ValueError(
                f"{name}: y_pred의 크기가 {output.shape}이면 y_true의 크기는 "
                f"{need}여야 하는데 {target.shape}입니다. {self.mend(target)}"
            )
        if target.size == 0:
            raise ValueError(
                f"{name}: 샘플이 하나 이상 필요한데 0개입니다. 데이터를 "
                "확인하세요."
            )
        if self.labels == "labels":
            return self.take_labels(target, output.shape[-1]), output
        target = numbers(name, "y_true", target, output.dtype)
        if self.labels == "probabilities" and not (
            target.min() >= 0 and target.max() <= 1
        ):
            raise ValueError(
                f"{name}: 타깃에는 0과 1 사이의 수가 필요한데 "
                f"{target.min():g}부터 {target.max():g}까지입니다. 레이블이 "
                "정수이면 SparseCategoricalCrossentropy를 쓰세요."
            )
        return target, output

    def take_labels(self, target, classes):
        name = type(self).__name__
        target = numbers(name, "y_true", target, None)
        whole = target.dtype.kind in "iu" or (
            target.dtype.kind == "f" and (target == np.floor(target)).all())
        if not whole or target.min() < 0 or target.max() >= classes:
            raise ValueError(
                f"{name}: 레이블에는 0부터 {classes - 1}까지의 정수가 필요한데 "
                f"{target.min()}부터 {target.max()}까지의 {target.dtype}가 "
                "왔습니다. 출력의 개수를 레이블의 개수와 맞추거나, 레이블을 "
                "0부터 다시 매기세요."
            )
        return target.astype(np.intp)

    def mend(self, target):
        if self.labels == "labels":
            return ("원핫 인코딩이면 CategoricalCrossentropy를 쓰거나 "
                    "argmax(axis=-1)로 바꾸세요.")
        if self.labels == "probabilities" and target.dtype.kind in "iu":
            return "정수 레이블이면 SparseCategoricalCrossentropy를 쓰세요."
        return "타깃의 크기를 맞추거나 마지막 층의 유닛 수를 고치세요."


# --8<-- [start:MeanSquaredError]
@dataclass(frozen=True)
class MeanSquaredError(Loss):
    """평균 제곱 오차: (target - output)²의 평균입니다. 수를 맞힐 때 씁니다.

    y_true, y_pred: (samples, outputs). 크게 틀릴수록 훨씬 무겁게 봅니다.
    """

    def forward(self, target, output):
        return ((output - target) ** 2).mean(axis=-1)

    def backward(self, target, output):
        return 2 * (output - target) / output.shape[-1]
# --8<-- [end:MeanSquaredError]


# --8<-- [start:MeanAbsoluteError]
@dataclass(frozen=True)
class MeanAbsoluteError(Loss):
    """평균 절대 오차: |target - output|의 평균입니다. 단위가 타깃과 같습니다.

    y_true, y_pred: (samples, outputs). 몇몇 샘플이 크게 벗어나도 덜 흔들립니다.
    """

    def forward(self, target, output):
        return np.abs(output - target).mean(axis=-1)

    def backward(self, target, output):
        return np.sign(output - target) / output.shape[-1]
# --8<-- [end:MeanAbsoluteError]


# --8<-- [start:BinaryCrossentropy]
@dataclass(frozen=True)
class BinaryCrossentropy(Loss):
    """이진 크로스 엔트로피: 맞을 확률의 -log입니다. 둘 가운데 하나를 고를 때 씁니다.

    y_true: 0 또는 1 (samples, outputs). y_pred: 같은 크기의 확률.
    from_logits가 True이면 시그모이드를 지나기 전의 점수(logits)를 받습니다.
    """

    from_logits: bool = False

    labels: ClassVar = "probabilities"

    def forward(self, target, output):
        if self.from_logits:
            # -log(sigmoid(z))와 -log(1 - sigmoid(z))를 오버플로 없이 적었습니다.
            each = (np.maximum(output, 0) - output * target
                    + np.log1p(np.exp(-np.abs(output))))
        else:
            p, _ = clipped(output)
            each = -target * np.log(p) - (1 - target) * np.log(1 - p)
        return each.mean(axis=-1)

    def backward(self, target, output):
        if self.from_logits:
            slope = sigmoid(output) - target
        else:
            p, inside = clipped(output)
            slope = inside * (p - target) / (p * (1 - p))
        return slope / output.shape[-1]

    def hits(self, target, output):
        threshold = 0 if self.from_logits else 0.5
        return (output > threshold) == (target > 0.5)
# --8<-- [end:BinaryCrossentropy]


# --8<-- [start:CategoricalCrossentropy]
@dataclass(frozen=True)
class CategoricalCrossentropy(Loss):
    """크로스 엔트로피: 정답에 준 확률의 -log입니다. 여럿 가운데 하나를 고를 때 씁니다.

    y_true: 원핫 인코딩이나 확률 (samples, classes), 마지막 축의 합은 1.
    y_pred: 같은 크기의 확률.
    from_logits가 True이면 소프트맥스를 지나기 전의 점수(logits)를 받습니다.
    """

    from_logits: bool = False

    labels: ClassVar = "probabilities"

    def take(self, y_true, y_pred):
        target, output = super().take(y_true, y_pred)
        sums = target.sum(axis=-1)
        if np.abs(sums - 1).max() > 1e-3:
            raise ValueError(
                "CategoricalCrossentropy: 타깃은 마지막 축의 합이 1이어야 "
                f"하는데 {sums.min():g}부터 {sums.max():g}까지입니다. 답이 "
                "여럿일 수 있으면 BinaryCrossentropy를 쓰세요."
            )
        return target, output

    def forward(self, target, output):
        if self.from_logits:
            return -(target * log_softmax(output)).sum(axis=-1)
        p, _ = clipped(output / output.sum(axis=-1, keepdims=True))
        return -(target * np.log(p)).sum(axis=-1)

    def backward(self, target, output):
        if self.from_logits:
            return softmax(output) - target
        whole = output.sum(axis=-1, keepdims=True)
        p, inside = clipped(output / whole)
        slope = -target / p * inside
        share = (slope * output / whole).sum(axis=-1, keepdims=True)
        return (slope - share) / whole

    def hits(self, target, output):
        return target.argmax(axis=-1) == output.argmax(axis=-1)
# --8<-- [end:CategoricalCrossentropy]


# --8<-- [start:SparseCategoricalCrossentropy]
@dataclass(frozen=True)
class SparseCategoricalCrossentropy(Loss):
    """크로스 엔트로피: 타깃이 원핫 인코딩이 아니라 정수 레이블일 때 씁니다.

    y_true: 0부터 classes - 1까지의 정수 (samples,). y_pred: (samples, classes).
    from_logits가 True이면 소프트맥스를 지나기 전의 점수(logits)를 받습니다.
    """

    from_logits: bool = False

    labels: ClassVar = "labels"

    def forward(self, target, output):
        logits = output if self.from_logits else np.log(clipped(output)[0])
        picked = np.take_along_axis(
            log_softmax(logits), target[..., None], axis=-1)
        return -picked[..., 0]

    def backward(self, target, output):
        p, inside = output, True
        if not self.from_logits:
            p, inside = clipped(output)
        logits = p if self.from_logits else np.log(p)
        slope = softmax(logits)
        answer = target[..., None]
        right = np.take_along_axis(slope, answer, axis=-1)
        np.put_along_axis(slope, answer, right - 1, axis=-1)
        return slope if self.from_logits else slope / p * inside

    def hits(self, target, output):
        return target == output.argmax(axis=-1)
# --8<-- [end:SparseCategoricalCrossentropy]


# --8<-- [start:log_softmax]
def log_softmax(logits):
    """log(softmax(logits))입니다. 가장 큰 점수를 빼 오버플로를 막습니다."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
# --8<-- [end:log_softmax]


def clipped(p):
    """자른 확률과, 자르지 않은 자리가 True인 배열입니다."""
    low, high = p.dtype.type(EPSILON), p.dtype.type(1 - EPSILON)
    return np.clip(p, low, high), (p >= low) & (p <= high)


NAMES = {
    "mse": MeanSquaredError,
    "mean_squared_error": MeanSquaredError,
    "mae": MeanAbsoluteError,
    "mean_absolute_error": MeanAbsoluteError,
    "binary_crossentropy": BinaryCrossentropy,
    "categorical_crossentropy": CategoricalCrossentropy,
    "sparse_categorical_crossentropy": SparseCategoricalCrossentropy,
}


def get(loss):
    """이름이나 손실 함수를 손실 함수로 바꿉니다. 모르는 이름은 ValueError."""
    if isinstance(loss, Loss):
        return loss
    return NAMES[choice("losses", "loss", loss, NAMES)]()
