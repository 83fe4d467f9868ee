"""옵티마이저가 받은 것을 걸음을 떼기 전에 확인합니다."""

import numpy as np

from dlbook.checks.values import integer, real


class CheckedOptimizer:
    """확인과 기억을 맡은 옵티마이저입니다."""

    def __post_init__(self):
        self.steps, self.memory = 0, {}
        settings(self)
        self.rate()

    @property
    def label(self):
        return type(self).__name__

    def rate(self):
        """이번 걸음의 학습률입니다. 0보다 크고 유한한지 봅니다."""
        if not callable(self.learning_rate):
            return real(self.label, "learning_rate", self.learning_rate, 0)
        return real(self.label, "learning_rate",
                    self.learning_rate(self.steps), 0, low_too=True)

    def checked(self, weights, gradients):
        """가중치와 그래디언트의 짝을 확인하고, 이번 걸음의 학습률을 냅니다."""
        settings(self)
        matched(self.label, weights, gradients)
        self.recognize(weights)
        return self.rate()

    def recognize(self, weights):
        """기억이 있으면, 처음부터 고치던 배열이 맞는지 봅니다."""
        for name, w in weights.items():
            if self.memory and (name not in self.memory
                                or self.memory[name].w is not w):
                raise ValueError(
                    f"{self.label}: 가중치 '{name}'은(는) 이 "
                    "옵티마이저가 고치던 배열이 아닙니다. 네트워크마다 "
                    "옵티마이저를 새로 만들거나, forget()으로 기억을 지운 다음 쓰세요.")

    def forget(self):
        """기억을 모두 지우고 처음부터 셉니다."""
        self.memory.clear()
        self.steps = 0


def settings(optimizer):
    """설정이 범위에 있는지 봅니다. 훈련하다가 바꾼 것도 봅니다."""
    label = optimizer.label
    for name in ("momentum", "rho", "beta_1", "beta_2"):
        if hasattr(optimizer, name):
            real(label, name, getattr(optimizer, name), 0, 1, low_too=True)
    if hasattr(optimizer, "epsilon"):
        real(label, "epsilon", optimizer.epsilon, 0)
    for name in ("clipnorm", "global_clipnorm"):
        if getattr(optimizer, name) is not None:
            real(label, name, getattr(optimizer, name), 0)
    if optimizer.clipnorm and optimizer.global_clipnorm:
        raise ValueError(
            f"{label}: clipnorm과 global_clipnorm이 함께 왔습니다. "
            "가중치마다 자를지, 모두 모아 자를지 하나만 정하세요."
        )


def matched(label, weights, gradients):
    """이름과 크기가 짝마다 같은지 봅니다."""
    shapes, given = (
        {name: np.shape(value) for name, value in values.items()}
        for values in (weights, gradients)
    )
    if shapes != given:
        raise ValueError(
            f"{label}: 가중치와 그래디언트의 이름과 크기가 "
            f"같아야 하는데 가중치는 {shapes}, 그래디언트는 {given}"
            "입니다. 짝을 맞춰 넣으세요."
        )


def cosine_fits(schedule):
    """CosineDecay의 설정이 맞는지 봅니다."""
    rates = ["initial_learning_rate", "alpha"]
    if schedule.warmup_target is not None:
        rates.append("warmup_target")
    for name in rates:
        real("CosineDecay", name, getattr(schedule, name), 0, low_too=True)
    integer("CosineDecay", "decay_steps", schedule.decay_steps, smallest=1)
    integer("CosineDecay", "warmup_steps", schedule.warmup_steps, smallest=0)
