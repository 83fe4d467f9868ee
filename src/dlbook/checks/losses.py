"""손실 함수가 받은 타깃과 출력을 문에서 확인합니다. 손실의 식에는 확인이 없습니다."""

from functools import wraps
from typing import ClassVar

import numpy as np

from dlbook.checks.values import numbers


class CheckedLoss:
    """확인을 맡은 손실입니다. forward 앞에 문을 답니다."""

    # 타깃의 종류: numbers, probabilities, distributions(합이 1), labels
    targets: ClassVar = "numbers"

    def __init_subclass__(cls):
        if "forward" in vars(cls):
            cls.forward = door(cls.forward)

    def checked(self, y_true, y_pred):
        """확인한 (타깃, 출력)입니다. 데이터 타입은 출력의 것과 같습니다."""
        name = type(self).__name__
        output = prediction(name, y_pred)
        target = shaped(name, np.asarray(y_true), output, self.targets)
        if self.targets == "labels":
            return labels(name, target, output.shape[-1]), output
        target = numbers(name, "y_true", target, output.dtype)
        if self.targets != "numbers":
            between_0_and_1(name, target)
        if self.targets == "distributions":
            adds_to_1(name, target)
        return target, output


def door(forward):
    @wraps(forward)
    def checked(self, y_true, y_pred):
        if type(self).forward is checked:
            y_true, y_pred = self.checked(y_true, y_pred)
        return forward(self, y_true, y_pred)

    return checked


def prediction(name, y_pred):
    output = np.asarray(y_pred)
    if output.dtype.kind != "f":
        output = numbers(name, "y_pred", output, np.float32)
    if output.ndim < 2:
        raise ValueError(
            f"{name}: y_pred에는 축 2개 이상인 텐서 (samples, outputs)가 "
            f"필요한데 크기가 {output.shape}입니다. 출력이 하나이면 "
            "y_pred[:, None]을 넣으세요."
        )
    return output


def shaped(name, target, output, kind):
    """출력에 맞는 크기의 타깃입니다. 길이가 1인 마지막 축은 더하거나 뺍니다."""
    need = output.shape[:-1] if kind == "labels" else output.shape
    if target.shape in ((*need, 1), (*need, 1)[:-2]) and (
        target.size == np.prod(need)
    ):
        target = target.reshape(need)
    if target.shape != need:
        raise ValueError(
            f"{name}: y_pred의 크기가 {output.shape}이면 y_true의 크기는 "
            f"{need}여야 하는데 {target.shape}입니다. {hint(kind, target)}"
        )
    if target.size == 0:
        raise ValueError(
            f"{name}: 샘플이 하나 이상 필요한데 0개입니다. 데이터를 "
            "확인하세요."
        )
    return target


def hint(kind, target):
    """타깃의 크기가 틀렸을 때 고치는 방법입니다."""
    if kind == "labels":
        return ("원핫 인코딩이면 CategoricalCrossentropy를 쓰거나 "
                "argmax(axis=-1)로 바꾸세요.")
    if kind != "numbers" and target.dtype.kind in "iu":
        return "정수 레이블이면 SparseCategoricalCrossentropy를 쓰세요."
    return "타깃의 크기를 맞추거나 마지막 층의 유닛 수를 고치세요."


def labels(name, target, classes):
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


def between_0_and_1(name, target):
    if not (target.min() >= 0 and target.max() <= 1):
        raise ValueError(
            f"{name}: 타깃에는 0과 1 사이의 수가 필요한데 "
            f"{target.min():g}부터 {target.max():g}까지입니다. 레이블이 "
            "정수이면 SparseCategoricalCrossentropy를 쓰세요."
        )


def adds_to_1(name, target):
    sums = target.sum(axis=-1)
    if np.abs(sums - 1).max() > 1e-3:
        raise ValueError(
            f"{name}: 타깃은 마지막 축의 합이 1이어야 하는데 "
            f"{sums.min():g}부터 {sums.max():g}까지입니다. 답이 "
            "여럿일 수 있으면 BinaryCrossentropy를 쓰세요."
        )
