"""맞힌 비율입니다. 손실은 배우는 데, 정확도는 사람이 읽는 데 씁니다.

    accuracy(y_true, y_pred)          # 가장 큰 출력이 정답인 샘플의 비율
    binary_accuracy(y_true, y_pred)   # 예와 아니요를 칸마다 맞힌 비율
"""

from functools import partial

import numpy as np

from dlbook import losses
from dlbook.checks.values import choice


def accuracy(y_true, y_pred):
    """가장 큰 출력이 정답인 샘플의 비율입니다.

    y_pred: (samples, ..., classes). y_true: 정수 레이블이거나, y_pred와 크기가
    같은 원핫 인코딩. 크기와 값이 틀리면 손실과 같은 ValueError가 납니다.
    """
    shape = np.shape(y_true)
    if shape == np.shape(y_pred) and len(shape) > 1 and shape[-1] > 1:
        y_true, y_pred = losses.CategoricalCrossentropy().checked(
            y_true, y_pred)
        y_true = y_true.argmax(axis=-1)
    else:
        y_true, y_pred = losses.SparseCategoricalCrossentropy().checked(
            y_true, y_pred)
    return float((y_true == y_pred.argmax(axis=-1)).mean())


def binary_accuracy(y_true, y_pred, threshold=0.5):
    """예와 아니요를 칸마다 맞힌 비율입니다. y_pred가 threshold보다 크면 예입니다."""
    y_true, y_pred = losses.BinaryCrossentropy().checked(y_true, y_pred)
    return float(((y_pred > threshold) == (y_true > 0.5)).mean())


def get(name, loss):
    """metrics에 적은 이름의 함수입니다. "accuracy"의 뜻은 손실이 정합니다."""
    choice("compile", "metrics", name, ("accuracy", *losses.NAMES))
    if name != "accuracy":
        return losses.get(name)
    if isinstance(loss, losses.BinaryCrossentropy):
        return partial(binary_accuracy, threshold=0 if loss.from_logits else 0.5)
    if isinstance(loss, losses.CategoricalCrossentropy):
        return accuracy
    raise ValueError(
        f"{type(loss).__name__}: 수를 맞히는 손실에는 정확도가 "
        "없습니다. 'mae'나 'mse'로 재세요."
    )
