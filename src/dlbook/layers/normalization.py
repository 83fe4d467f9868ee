"""값의 평균과 표준편차를 맞추는 층입니다."""

from dataclasses import dataclass

import numpy as np

from dlbook.checks.layers import axis_fits
from dlbook.layers.base import Layer


def moments(x, axes):
    """평균과 분산입니다. float32로 더하면 오차가 쌓이므로 float64로 더합니다."""
    return [measure(axis=axes, keepdims=True, dtype="float64").astype(x.dtype)
            for measure in (x.mean, x.var)]


def normalize_back(dnormal, normal, deviation, axes):
    """(x - mean) / deviation을 x로 미분합니다. 두 평균은 mean과 deviation 몫입니다."""
    dx = dnormal - dnormal.mean(axis=axes, keepdims=True)
    dx -= normal * (dnormal * normal).mean(axis=axes, keepdims=True)
    return dx / deviation


def scale_back(dy, normal):
    """gamma * normal + beta를 gamma와 beta로 미분합니다."""
    others = tuple(range(dy.ndim - 1))
    return {name: d.sum(axis=others, dtype="float64").astype(dy.dtype)
            for name, d in (("gamma", dy * normal), ("beta", dy))}


@dataclass(eq=False)
class LayerNormalization(Layer):
    """층 정규화: 샘플의 자리마다 특성의 평균을 0으로, 표준편차를 1로 맞춥니다.

    y = gamma * (x - mean) / sqrt(variance + epsilon) + beta (Ba 외 2016)
    """
    epsilon: float = 1e-3
    axis = -1
    check = axis_fits

    def initial(self, shape, rng):
        return {"gamma": np.ones(shape[-1]), "beta": np.zeros(shape[-1])}

    def forward(self, x, training=False):
        gamma, beta = self.weights.values()
        mean, variance = moments(x, -1)
        deviation = np.sqrt(variance + self.epsilon)
        normal = (x - mean) / deviation
        return gamma * normal + beta, (normal, deviation)

    def backward(self, dy, kept):
        normal, deviation = kept
        dnormal = dy * self.weights["gamma"]
        dx = normalize_back(dnormal, normal, deviation, -1)
        return dx, scale_back(dy, normal)


@dataclass(eq=False)
class BatchNormalization(Layer):
    """배치 정규화: 특성마다 평균을 0으로, 표준편차를 1로 맞춥니다.

    훈련하는 동안에는 미니배치의 평균과 분산을 쓰고, 그 이동 평균을 남깁니다.
    훈련이 끝나면 남긴 것을 씁니다. axis는 특성(채널)의 축. (Ioffe, Szegedy 2015)
    """
    axis: int = -1
    momentum: float = 0.99
    epsilon: float = 1e-3
    frozen = ("moving_mean", "moving_variance")
    check = axis_fits

    def initial(self, shape, rng):
        n = (None, *shape)[self.axis]
        return {"gamma": np.ones(n), "beta": np.zeros(n),
                "moving_mean": np.zeros(n), "moving_variance": np.ones(n)}

    def forward(self, x, training=False):
        gamma, beta, *moving = self.weights.values()
        x, used = np.moveaxis(x, self.axis, -1), moving
        if training:
            used = moments(x, tuple(range(x.ndim - 1)))
            for old, new in zip(moving, used):
                old += (new.ravel() - old) * (1 - self.momentum)
        deviation = np.sqrt(used[1] + self.epsilon)
        normal = (x - used[0]) / deviation
        y = np.moveaxis(gamma * normal + beta, -1, self.axis)
        return y, (normal, deviation, training)

    def backward(self, dy, kept):
        normal, deviation, training = kept
        dy = np.moveaxis(dy, self.axis, -1)
        dnormal = dy * self.weights["gamma"]
        if training:
            dx = normalize_back(dnormal, normal, deviation,
                                tuple(range(dy.ndim - 1)))
        else:
            dx = dnormal / deviation
        return np.moveaxis(dx, -1, self.axis), scale_back(dy, normal)
