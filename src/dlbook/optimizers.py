"""옵티마이저입니다. 그래디언트를 보고 가중치를 고칩니다.

    optimizer = Adam(0.001)
    optimizer.update(weights, gradients)   # 이름으로 찾는 dict 둘

가중치는 그 자리에서 바뀝니다. 옵티마이저마다 다른 것은 step 하나뿐입니다.

    step(w, g, rate, past)   가중치 w를 그래디언트 g와 학습률 rate로 고칩니다

past는 가중치마다 따로 두는 기억입니다. 처음에는 모두 0이고, 크기는 w와
같습니다. 식과 기본값은 케라스의 같은 옵티마이저와 같습니다.
"""

from dataclasses import dataclass, field

import numpy as np

from dlbook._checks import choice, real


# --8<-- [start:Optimizer]
@dataclass
class Optimizer:
    """모든 옵티마이저의 뼈대입니다.

    learning_rate: 학습률, 0보다 큰 수. 훈련하다가 바꿀 수 있습니다.
    steps는 update를 부른 횟수입니다. 학습률이 0이거나, 음수이거나, NaN이면
    ValueError가 납니다.
    """

    learning_rate: float = 0.01
    steps: int = field(default=0, init=False, repr=False)
    memory: dict = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self):
        self.check()

    def update(self, weights, gradients):
        """가중치를 모두 한 걸음 고칩니다.

        weights, gradients: 이름이 같고, 짝마다 크기가 같은 dict. weights는
        부를 때마다 같은 배열이어야 하고, 아니면 ValueError가 납니다.
        """
        self.check()
        self.match(weights, gradients)
        self.recognize(weights)
        self.steps += 1
        rate = rounded(self.learning_rate)
        for name, w in weights.items():
            past = self.memory.setdefault(name, Past(w))
            self.step(w, gradients[name], rate, past)

    def step(self, w, g, rate, past):
        raise NotImplementedError("step을 적으세요.")
# --8<-- [end:Optimizer]

    def forget(self):
        """기억을 모두 지우고 처음부터 셉니다."""
        self.memory.clear()
        self.steps = 0

    def check(self):
        name = type(self).__name__
        real(name, "learning_rate", self.learning_rate, 0)
        for rate in ("momentum", "rho", "beta_1", "beta_2"):
            if hasattr(self, rate):
                real(name, rate, getattr(self, rate), 0, 1, low_too=True)
        if hasattr(self, "epsilon"):
            real(name, "epsilon", self.epsilon, 0)

    def recognize(self, weights):
        """기억이 있으면, 처음부터 고치던 배열이 맞는지 봅니다."""
        for name, w in weights.items():
            if self.memory and (name not in self.memory
                                or self.memory[name].w is not w):
                raise ValueError(
                    f"{type(self).__name__}: 가중치 '{name}'은(는) 이 "
                    "옵티마이저가 고치던 배열이 아닙니다. 네트워크마다 "
                    "옵티마이저를 새로 만들거나, forget()으로 기억을 지운 다음 "
                    "쓰세요."
                )

    def match(self, weights, gradients):
        shapes, given = (
            {name: np.shape(value) for name, value in values.items()}
            for values in (weights, gradients)
        )
        if shapes != given:
            raise ValueError(
                f"{type(self).__name__}: 가중치와 그래디언트의 이름과 크기가 "
                f"같아야 하는데 가중치는 {shapes}, 그래디언트는 {given}"
                "입니다. 짝을 맞춰 넣으세요."
            )


# --8<-- [start:Past]
class Past(dict):
    """가중치 하나의 기억입니다. 처음 꺼내는 것은 w의 크기만 한 0입니다."""

    def __init__(self, w):
        self.w = w

    def __missing__(self, name):
        self[name] = np.zeros_like(self.w)
        return self[name]
# --8<-- [end:Past]


# --8<-- [start:rounded]
def rounded(setting):
    """float32로 반올림한 값입니다. 케라스가 설정을 이렇게 담아 둡니다."""
    return float(np.float32(setting))
# --8<-- [end:rounded]


# --8<-- [start:SGD]
@dataclass
class SGD(Optimizer):
    """확률적 경사 하강법: 그래디언트의 반대쪽으로 내려갑니다(Robbins, Monro 1951)."""

    def step(self, w, g, rate, past):
        w -= rate * g
# --8<-- [end:SGD]


# --8<-- [start:Momentum]
@dataclass
class Momentum(Optimizer):
    """모멘텀: 구르는 공처럼, 앞서 움직이던 속도를 이어 갑니다(Polyak 1964).

    케라스의 SGD(learning_rate, momentum)과 같습니다.
    """

    momentum: float = 0.9

    def step(self, w, g, rate, past):
        velocity = past["velocity"]
        velocity *= rounded(self.momentum)
        velocity -= rate * g
        w += velocity
# --8<-- [end:Momentum]


# --8<-- [start:Nesterov]
@dataclass
class Nesterov(Optimizer):
    """네스테로프 모멘텀: 속도만큼 미리 가 본 자리에서 방향을 고칩니다.

    케라스의 SGD(learning_rate, momentum, nesterov=True)와 같습니다.
    (Nesterov 1983; 이 꼴은 Sutskever 외 2013)
    """

    momentum: float = 0.9

    def step(self, w, g, rate, past):
        velocity = past["velocity"]
        velocity *= rounded(self.momentum)
        velocity -= rate * g
        w += rounded(self.momentum) * velocity - rate * g
# --8<-- [end:Nesterov]


# --8<-- [start:RMSprop]
@dataclass
class RMSprop(Optimizer):
    """RMSprop: 그래디언트가 늘 큰 가중치는 작게, 늘 작은 가중치는 크게 고칩니다.

    (Tieleman, Hinton 2012)
    """

    learning_rate: float = 0.001
    rho: float = 0.9
    epsilon: float = 1e-7

    def step(self, w, g, rate, past):
        square = past["square"]  # g²의 이동 평균
        square *= self.rho
        square += (1 - self.rho) * g * g
        w -= rate * g / np.sqrt(square + self.epsilon)
# --8<-- [end:RMSprop]


# --8<-- [start:Adam]
@dataclass
class Adam(Optimizer):
    """Adam: 모멘텀과 RMSprop을 함께 씁니다(Kingma, Ba 2015).

    두 이동 평균은 0에서 시작해 처음에는 작으므로, rate로 바로잡습니다.
    """

    learning_rate: float = 0.001
    beta_1: float = 0.9
    beta_2: float = 0.999
    epsilon: float = 1e-7

    def step(self, w, g, rate, past):
        mean, square = past["mean"], past["square"]  # g와 g²의 이동 평균
        mean += (1 - self.beta_1) * (g - mean)
        square += (1 - self.beta_2) * (g * g - square)
        rate *= (1 - rounded(self.beta_2) ** self.steps) ** 0.5
        rate /= 1 - rounded(self.beta_1) ** self.steps
        w -= rate * mean / (np.sqrt(square) + self.epsilon)
# --8<-- [end:Adam]


NAMES = {
    "sgd": SGD,
    "momentum": Momentum,
    "nesterov": Nesterov,
    "rmsprop": RMSprop,
    "adam": Adam,
}


def get(optimizer):
    """이름이나 옵티마이저를 옵티마이저로 바꿉니다. 모르는 이름은 ValueError."""
    if isinstance(optimizer, Optimizer):
        return optimizer
    return NAMES[choice("optimizers", "optimizer", optimizer, NAMES)]()
