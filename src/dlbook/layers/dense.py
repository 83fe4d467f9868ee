"""밀집 층과, 가중치 없이 모양이나 값을 바꾸는 층입니다."""

from dataclasses import dataclass, field

import numpy as np

from dlbook import initializers
from dlbook.activations import FUNCTIONS
from dlbook.layers.base import Layer


@dataclass(eq=False)
class Dense(Layer):
    """밀집 층: activation(x @ kernel + bias). 출력 (samples, units)."""
    units: int
    activation: str = "linear"
    kernel_initializer: str = field(
        default="glorot_uniform", kw_only=True, repr=False)
    axes = ("features",)

    def output_shape(self, shape):
        return (self.units,)

    def initial(self, shape, rng):
        draw = initializers.FUNCTIONS[self.kernel_initializer]
        return {"kernel": draw(rng, (*shape, self.units)),
                "bias": np.zeros(self.units)}

    def forward(self, x, training=False):
        z = x @ self.weights["kernel"] + self.weights["bias"]
        y, kept = FUNCTIONS[self.activation].forward(z)
        return y, (x, kept)

    def backward(self, dy, kept):
        x, kept = kept
        dz, _ = FUNCTIONS[self.activation].backward(dy, kept)
        dx = dz @ self.weights["kernel"].T
        return dx, {"kernel": x.T @ dz, "bias": dz.sum(axis=0)}


@dataclass(eq=False)
class Activation(Layer):
    """활성화 함수만 겁니다. 출력의 크기는 입력과 같습니다."""
    activation: str

    def forward(self, x, training=False):
        return FUNCTIONS[self.activation].forward(x)

    def backward(self, dy, kept):
        return FUNCTIONS[self.activation].backward(dy, kept)


class Flatten(Layer):
    """샘플마다 모든 수를 한 줄로 폅니다. 출력 (samples, features)."""

    def output_shape(self, shape):
        return (int(np.prod(shape)),)

    def forward(self, x, training=False):
        return x.reshape(len(x), *self.output_shape(x.shape[1:])), x.shape

    def backward(self, dy, shape):
        return dy.reshape(shape), {}


@dataclass(eq=False)
class Dropout(Layer):
    """훈련하는 동안 값을 rate의 확률로 지우고, 남은 값을 키워 평균을 지킵니다.

    (Srivastava 외 2014)
    """
    rate: float

    def initial(self, shape, rng):
        (self.rng,) = rng.spawn(1)  # 다른 층의 가중치를 뽑는 데 끼어들지 않습니다
        return {}

    def forward(self, x, training=False):
        scale = np.ones((), x.dtype)
        if training:
            alive = self.rng.random(x.shape) >= self.rate
            scale = alive.astype(x.dtype) / (1 - self.rate)
        return x * scale, scale

    def backward(self, dy, scale):
        return dy * scale, {}
