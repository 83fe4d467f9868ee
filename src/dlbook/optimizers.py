"""옵티마이저입니다. 그래디언트를 보고 가중치를 고칩니다.

    optimizer = Adam(0.001)
    optimizer.update(weights, gradients)   # 이름으로 찾는 dict 둘

가중치는 그 자리에서 바뀝니다. 옵티마이저마다 다른 것은 step 하나입니다. past는
가중치마다 따로 두는 기억입니다. 처음 꺼내는 것은 가중치와 크기가 같은 0입니다.
식과 기본값은 케라스의 같은 옵티마이저와 같고, Momentum과 Nesterov는 케라스의
SGD(momentum=0.9)와 같습니다.
"""

from dataclasses import dataclass, field

import numpy as np

from dlbook.checks.optimizers import CheckedOptimizer, cosine_fits
from dlbook.checks.values import choice


@dataclass
class Optimizer(CheckedOptimizer):
    """모든 옵티마이저의 뼈대입니다. steps는 update를 부른 횟수입니다.

    learning_rate: 학습률이나, CosineDecay 같은 학습률의 일정. 그래디언트의 길이가
    넘지 못할 수: 가중치마다 재면 clipnorm, 모두 이어 재면 global_clipnorm.
    """
    learning_rate: "float | CosineDecay" = 0.01
    clipnorm: float | None = field(default=None, kw_only=True)
    global_clipnorm: float | None = field(default=None, kw_only=True)

    def update(self, weights, gradients):
        """가중치를 모두 한 걸음 고칩니다. 부를 때마다 같은 배열이어야 합니다."""
        rate = self.checked(weights, gradients)
        whole = norm(gradients.values()) if self.global_clipnorm else 0
        self.steps += 1
        for name, w in weights.items():
            dw = gradients[name]
            if self.clipnorm:
                dw = clipped(dw, self.clipnorm, norm([dw]))
            if self.global_clipnorm:
                dw = clipped(dw, self.global_clipnorm, whole)
            if name not in self.memory:
                self.memory[name] = Past(w)
            self.step(w, dw, rate, self.memory[name])

    def step(self, w, dw, rate, past):
        raise NotImplementedError("step을 적으세요.")


class Past(dict):
    """가중치 하나의 기억입니다. 처음 꺼내는 것은 w의 크기만 한 0입니다."""

    def __init__(self, w):
        self.w = w

    def __missing__(self, name):
        self[name] = np.zeros_like(self.w)
        return self[name]


def norm(arrays):
    """배열들을 한 줄로 이은 벡터의 길이입니다."""
    return np.sqrt(sum(np.square(a, dtype="float64").sum() for a in arrays))


def clipped(dw, most, length):
    """길이가 most를 넘으면, 방향은 그대로 두고 most로 줄입니다."""
    return dw * dw.dtype.type(most / length) if length > most else dw


class SGD(Optimizer):
    """확률적 경사 하강법: 그래디언트의 반대쪽으로 내려갑니다(Robbins, Monro 1951)."""

    def step(self, w, dw, rate, past):
        w -= rate * dw


@dataclass
class Momentum(Optimizer):
    """모멘텀: 구르는 공처럼, 앞서 움직이던 속도를 이어 갑니다(Polyak 1964)."""
    momentum: float = 0.9

    def step(self, w, dw, rate, past):
        velocity = past["velocity"]
        velocity *= self.momentum
        velocity -= rate * dw
        w += velocity


class Nesterov(Momentum):
    """네스테로프 모멘텀: 속도만큼 미리 가 본 자리 w에서 방향을 고칩니다.

    (Nesterov 1983; 이 꼴은 Bengio 외 2013)
    """

    def step(self, w, dw, rate, past):
        velocity = past["velocity"]
        velocity *= self.momentum
        velocity -= rate * dw
        w += self.momentum * velocity - rate * dw  # 다시 속도만큼 가 봅니다


@dataclass
class RMSprop(Optimizer):
    """RMSprop: 그래디언트가 늘 큰 가중치는 작게 고칩니다(Tieleman, Hinton 2012)."""
    learning_rate: "float | CosineDecay" = 0.001
    rho: float = 0.9
    epsilon: float = 1e-7

    def step(self, w, dw, rate, past):
        square = past["square"]  # dw²의 이동 평균
        square += (1 - self.rho) * (dw * dw - square)
        w -= rate * dw / np.sqrt(square + self.epsilon)


@dataclass
class Adam(Optimizer):
    """Adam: 모멘텀과 RMSprop을 함께 씁니다(Kingma, Ba 2015).

    두 이동 평균은 0에서 시작해 처음에는 작으므로, rate로 바로잡습니다.
    """
    learning_rate: "float | CosineDecay" = 0.001
    beta_1: float = 0.9
    beta_2: float = 0.999
    epsilon: float = 1e-7

    def step(self, w, dw, rate, past):
        mean, square = past["mean"], past["square"]  # dw와 dw²의 이동 평균
        mean += (1 - self.beta_1) * (dw - mean)
        square += (1 - self.beta_2) * (dw * dw - square)
        # 논문 2절 끝의 꼴: 두 평균을 바로잡는 수를 학습률에 모읍니다.
        rate *= (1 - self.beta_2 ** self.steps) ** 0.5
        rate /= 1 - self.beta_1 ** self.steps
        w -= rate * mean / (np.sqrt(square) + self.epsilon)


@dataclass(frozen=True)
class CosineDecay:
    """학습률의 일정: 조금씩 올린 다음, 코사인을 그리며 내립니다.

    initial_learning_rate에서 warmup_target까지 warmup_steps걸음 동안 올리고,
    decay_steps걸음 동안 alpha배로 내립니다. warmup_target이 None이면 바로
    내립니다. (Loshchilov, Hutter 2017)
    """
    initial_learning_rate: float
    decay_steps: int
    alpha: float = 0.0
    warmup_target: float | None = None
    warmup_steps: int = 0
    __post_init__ = cosine_fits

    def __call__(self, step):
        low, top = self.initial_learning_rate, self.warmup_target
        warmup = 0 if top is None else self.warmup_steps
        if step < warmup:
            return low + (top - low) * step / warmup
        done = min(step - warmup, self.decay_steps) / self.decay_steps
        share = (1 + np.cos(np.pi * done)) / 2
        top = low if top is None else top
        return float(top * (share + self.alpha * (1 - share)))


NAMES = {"sgd": SGD, "momentum": Momentum, "nesterov": Nesterov,
         "rmsprop": RMSprop, "adam": Adam}


def get(optimizer):
    """이름이나 옵티마이저를 옵티마이저로 바꿉니다. 모르는 이름은 ValueError."""
    if isinstance(optimizer, Optimizer):
        return optimizer
    return NAMES[choice("optimizers", "optimizer", optimizer, NAMES)]()
