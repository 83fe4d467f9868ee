"""네트워크의 층입니다. 텐서를 받아 텐서를 내보내고, 배운 것을 가중치에 담습니다.

층은 모두 같은 차례로 씁니다.

    layer = Dense(32, "relu")
    layer.build((784,), 0)            # 가중치를 만듭니다
    y, kept = layer.call(x)           # 출력과, 그래디언트에 쓸 것을 남깁니다
    dx, dw = layer.gradient(dy, kept)  # 손실을 입력과 가중치로 미분합니다

출력만 필요하면 layer(x)라고 적습니다. 크기를 확인하는 일은 모두 Layer가 하고,
층마다 다른 것은 네 가지뿐입니다.

    output_shape(shape)    입력의 크기가 shape일 때 출력의 크기
    initial(shape, random) 처음 가중치
    forward(x, training)   출력 y와, backward에 쓰려고 남긴 것
    backward(dy, kept)     입력의 그래디언트 dx와 가중치의 그래디언트 dw

크기 shape에는 배치 축을 적지 않습니다. d로 시작하는 이름은 손실을 그것으로
미분한 것이고, 크기는 그것과 같습니다. 이름, 식, 처음 가중치의 분포는 케라스의
같은 층을 따르며, 따로 적지 않은 식의 출처는 케라스의 구현입니다.
"""

from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

from dlbook import activations
from dlbook._checks import choice, integer, numbers, pair, real


# --8<-- [start:Node]
@dataclass(frozen=True, eq=False)
class Node:
    """그래프의 한 자리입니다. 층이 parents의 출력을 받아 shape인 텐서를 냅니다.

    층에 노드를 넣어 부르면 계산하는 대신 다음 노드가 생깁니다. 층이 없는
    노드는 네트워크의 입력입니다.
    """

    layer: "Layer | None"
    parents: tuple
    shape: tuple
    name: str | None = None
# --8<-- [end:Node]


# --8<-- [start:Layer]
@dataclass(eq=False)
class Layer:
    """모든 층의 뼈대입니다. 받은 것을 확인하고 층의 식에 넘깁니다.

    name: 오류와 표에 쓸 이름. dtype: 계산하는 데이터 타입.
    weights는 이름으로 찾는 가중치이고, build를 부르기 전에는 비어 있습니다.

    받은 텐서의 랭크, 특성의 개수, 값의 범위가 맞지 않으면 어느 층이 무엇을
    받았고 무엇이 필요한지 알리는 ValueError가 납니다.
    """

    name: str | None = field(default=None, kw_only=True, repr=False)
    dtype: str = field(default="float32", kw_only=True, repr=False)

    axes: ClassVar = None  # 배치 축을 뺀 입력의 축. None이면 무엇이든 받습니다
    frozen: ClassVar = ()  # 훈련하지 않는 가중치의 이름

    def __post_init__(self):
        if self.name is not None and (
                not isinstance(self.name, str) or not self.name.strip()):
            raise ValueError(
                f"{type(self).__name__} 층: name에 글자가 필요한데 받은 것은 "
                f"{self.name!r}입니다. name='hidden'처럼 넣으세요."
            )
        choice(self.label, "dtype", self.dtype, ("float32", "float64"))
        self.weights, self.forms = {}, []
        self.shape = None
        self.check_settings()

    def build(self, shape, random=None):
        """입력의 크기가 shape인 층의 가중치를 만들고, 층을 돌려줍니다.

        random: 씨앗(정수)이나 np.random.Generator.
        """
        if not isinstance(shape, (tuple, list)):
            raise TypeError(
                f"{self.label}: build에는 배치 축을 뺀 입력의 크기가 필요한데 "
                f"받은 것은 {shape!r}입니다. (784,)처럼 튜플로 넣으세요."
            )
        self.check(shape)
        initial = self.initial(shape, np.random.default_rng(random))
        self.weights = {
            name: value.astype(self.dtype) for name, value in initial.items()
        }
        self.forms = forms(self.weights)
        self.shape = tuple(shape)
        return self

    def call(self, x, training=False):
        """출력과, gradient에 건넬 것을 (y, kept)로 돌려줍니다.

        training: 훈련하는 중이면 True. Dropout과 BatchNormalization만 다르게
        일합니다. 아직 가중치가 없으면 x의 크기로 build를 먼저 부릅니다.
        kept는 x를 베끼지 않고 가리키므로, gradient를 부를 때까지 x를 고치지
        마세요.
        """
        x = self.take(x)
        y, kept = self.forward(x, training)
        return y, (y.shape, kept)

    def gradient(self, dy, kept):
        """손실을 입력으로 미분한 dx와, 가중치로 미분한 dw를 돌려줍니다.

        dy: 손실을 출력으로 미분한 것, 출력과 같은 크기. kept: call이 남긴 것.
        dw: 가중치의 이름으로 찾는 dict.
        """
        shape, kept = kept
        dy = numbers(self.label, "dy", dy, self.dtype)
        if dy.shape != shape:
            raise ValueError(
                f"{self.label}: dy의 크기는 출력의 크기 {shape}와 같아야 "
                f"하는데 {dy.shape}입니다. 이 출력으로 구한 그래디언트를 "
                "넣으세요."
            )
        return self.backward(dy, kept)

    def __call__(self, x):
        """텐서를 받으면 출력을, 노드를 받으면 다음 노드를 돌려줍니다."""
        several = isinstance(x, (list, tuple))
        nodes = tuple(x) if several else (x,)
        if not any(isinstance(node, Node) for node in nodes):
            return self.call(x)[0]
        self.check_nodes(nodes, several)
        shapes = [node.shape for node in nodes]
        shape = shapes if several else shapes[0]
        self.check(shape)
        return Node(self, nodes, self.output_shape(shape))

    # 층마다 다른 것

    def check_settings(self):
        """층을 만들 때 받은 설정을 확인합니다."""

    def output_shape(self, shape):
        return tuple(shape)

    def initial(self, shape, random):
        return {}

    def forward(self, x, training):
        raise NotImplementedError(f"{self.label}: forward를 적으세요.")

    def backward(self, dy, kept):
        raise NotImplementedError(f"{self.label}: backward를 적으세요.")
# --8<-- [end:Layer]

    # 확인하는 일

    def check_nodes(self, nodes, several):
        """노드를 하나만 받았는지 봅니다."""
        if several:
            raise ValueError(
                f"{self.label}: 노드 하나가 필요한데 {len(nodes)}개를 담은 "
                "리스트를 받았습니다. 합치려면 Concatenate나 Add를 쓰세요."
            )

    @property
    def label(self):
        """오류에 적을 이름입니다."""
        kind = type(self).__name__
        return f"{kind} 층 '{self.name}'" if self.name else f"{kind} 층"

    def take(self, x):
        """받은 것을 dtype으로 바꾸고 크기를 확인합니다."""
        x = numbers(self.label, "x", x, self.dtype)
        if x.ndim == 0:
            raise ValueError(
                f"{self.label}: 첫 축에 샘플이 놓인 텐서가 필요한데 수 "
                f"하나({x})를 받았습니다. 배치 축을 붙여 넣으세요."
            )
        if self.shape is None:
            self.build(x.shape[1:])
        else:
            self.check(x.shape[1:])
            self.check_weights()
        return x

    def check_weights(self):
        """손으로 바꾼 가중치가 build로 만든 것과 꼴이 같은지 확인합니다."""
        given = forms(self.weights)
        if given != self.forms:
            need, got = (", ".join(" ".join(map(str, form)) for form in each)
                         for each in (self.forms, given))
            raise ValueError(
                f"{self.label}: 가중치의 이름, 크기, 데이터 타입이 [{need}]와 "
                f"같아야 하는데 [{got}]입니다. layer.weights['kernel'][...] = "
                "값처럼 배열 안의 값을 바꾸세요."
            )
        for name in self.weights:
            if name in vars(self):
                raise ValueError(
                    f"{self.label}: layer.{name}에 넣은 값은 쓰지 않습니다. "
                    f"del layer.{name}으로 지우고 layer.weights['{name}'][...] "
                    "= 값처럼 바꾸세요."
                )

    def check(self, shape):
        """랭크와, 가중치가 기대하는 특성(채널)의 개수를 확인합니다."""
        if self.axes is None:
            return
        need = f"(samples, {', '.join(self.axes)})"
        got = f"(samples, {', '.join(map(str, shape))})".replace(", )", ",)")
        if len(shape) != len(self.axes):
            raise ValueError(
                f"{self.label}: 축 {len(self.axes) + 1}개짜리 텐서 {need}가 "
                f"필요한데 축 {len(shape) + 1}개짜리 {got}를 받았습니다. "
                + self.mend(len(shape))
            )
        for axis in ("features", "channels"):
            if self.shape is None or axis not in self.axes:
                continue
            place = self.axes.index(axis)
            if shape[place] != self.shape[place]:
                raise ValueError(
                    f"{self.label}: {axis}가 {self.shape[place]}개인 텐서 "
                    f"{need}에 맞춰 가중치를 만들었는데 {got}를 받았습니다. "
                    f"{axis} 축의 길이를 맞추거나 새 층을 만드세요."
                )

    def mend(self, rank):
        """축의 개수가 틀렸을 때 고치는 방법입니다."""
        if rank > len(self.axes):
            return "앞에 Flatten을 놓거나 reshape로 축을 줄이세요."
        if self.axes[-1] == "channels" and rank == len(self.axes) - 1:
            return "흑백 이미지이면 x[..., None]으로 채널 축을 붙이세요."
        return "빠진 축을 reshape로 더하세요. 샘플 하나이면 x[None]입니다."

    # 케라스와 주고받기

    def copy_from(self, other):
        """other의 가중치를 가져옵니다. other는 같은 종류의 케라스 층입니다.

        이름과 크기가 같아야 하고, 다르면 아무것도 바꾸지 않고 ValueError가
        납니다. 가져온 값은 이 층의 dtype으로 바꿉니다.
        """
        for name, variable in self.matched(other).items():
            self.weights[name][...] = np.asarray(variable)
        return self

    def copy_to(self, other):
        """이 층의 가중치를 케라스 층에 넣습니다. 조건은 copy_from과 같습니다."""
        for name, variable in self.matched(other).items():
            variable.assign(self.weights[name])
        return other

    def matched(self, other):
        """이름마다 other의 변수를 찾고, 이름과 크기가 같은지 확인합니다."""
        theirs = {variable.name: variable for variable in other.weights
                  if "seed" not in variable.name}
        ours = {name: value.shape for name, value in self.weights.items()}
        given = {name: tuple(variable.shape)
                 for name, variable in theirs.items()}
        if self.shape is None or ours != given:
            raise ValueError(
                f"{self.label}: 가중치의 이름과 크기가 같아야 하는데 이 층은 "
                f"{ours}이고 받은 층은 {given}입니다. 두 층 모두 build로 "
                "가중치를 만들었는지, 설정이 같은지 확인하세요."
            )
        return theirs


def forms(weights):
    """가중치마다 이름, 크기, 데이터 타입입니다."""
    return [
        (name, np.shape(w),
         w.dtype if isinstance(w, np.ndarray) else type(w).__name__)
        for name, w in weights.items()
    ]


# 처음 가중치


# --8<-- [start:glorot]
def glorot(random, shape):
    """균등 분포 [-limit, limit]에서 뽑습니다. limit = sqrt(6 / (들어옴 + 나감)).

    들어오는 연결과 나가는 연결이 많을수록 작게 뽑아, 층을 지나도 값의 크기가
    비슷하게 합니다(Glorot, Bengio 2010).
    """
    window = np.prod(shape[:-2], dtype=int)
    limit = np.sqrt(6 / (window * (shape[-2] + shape[-1])))
    return random.uniform(-limit, limit, shape)
# --8<-- [end:glorot]


def orthogonal(random, shape):
    """행 또는 열이 서로 직교하는 행렬입니다(Saxe 외 2014).

    되풀이해 곱해도 벡터의 길이가 변하지 않으므로 순환 가중치에 씁니다.
    """
    tall = random.normal(size=(max(shape), min(shape)))
    q, r = np.linalg.qr(tall)
    q = q * np.sign(np.diag(r))
    return q if shape[0] >= shape[1] else q.T


# 밀집 층


# --8<-- [start:naive_dense]
def naive_dense(x, kernel, bias):
    """밀집 층을 반복문으로 적었습니다. 유닛마다 점곱 하나에 편향을 더합니다.

    x: (samples, features), kernel: (features, units), bias: (units,).
    결과: (samples, units). Dense(units)와 같은 값입니다.
    """
    y = np.zeros((x.shape[0], kernel.shape[1]), x.dtype)
    for n in range(x.shape[0]):
        for unit in range(kernel.shape[1]):
            y[n, unit] = bias[unit]
            for feature in range(x.shape[1]):
                y[n, unit] += x[n, feature] * kernel[feature, unit]
    return y
# --8<-- [end:naive_dense]


# --8<-- [start:Dense]
@dataclass(eq=False)
class Dense(Layer):
    """밀집 층: activation(x @ kernel + bias)입니다.

    입력 (samples, features), 출력 (samples, units).
    """

    units: int
    activation: str = "linear"

    axes: ClassVar = ("features",)

    def check_settings(self):
        self.units = integer(self.label, "units", self.units, smallest=1)
        self.function = activations.get(self.activation)

    def output_shape(self, shape):
        return (self.units,)

    def initial(self, shape, random):
        (features,) = shape
        return {
            "kernel": glorot(random, (features, self.units)),
            "bias": np.zeros(self.units),
        }

    def forward(self, x, training):
        z = x @ self.weights["kernel"] + self.weights["bias"]
        y = self.function.value(z)
        return y, (x, z, y)

    def backward(self, dy, kept):
        x, z, y = kept
        dz = self.function.gradient(dy, z, y)
        dx = dz @ self.weights["kernel"].T
        return dx, {"kernel": x.T @ dz, "bias": dz.sum(axis=0)}
# --8<-- [end:Dense]


# 순환 층


# --8<-- [start:naive_simple_rnn]
def naive_simple_rnn(x, kernel, recurrent_kernel, bias):
    """순환 층을 반복문으로 적었습니다. 유닛 하나의 상태를 하나씩 구합니다.

    x: (samples, timesteps, features), kernel: (features, units),
    recurrent_kernel: (units, units), bias: (units,).
    결과: 마지막 상태 (samples, units). SimpleRNN(units)와 같은 값입니다.
    """
    samples, timesteps, features = x.shape
    units = len(bias)
    state = np.zeros((samples, units), x.dtype)
    for n in range(samples):
        for t in range(timesteps):
            before = state[n].copy()
            for unit in range(units):
                z = bias[unit]
                for feature in range(features):
                    z += x[n, t, feature] * kernel[feature, unit]
                for other in range(units):
                    z += before[other] * recurrent_kernel[other, unit]
                state[n, unit] = np.tanh(z)
    return state
# --8<-- [end:naive_simple_rnn]


# --8<-- [start:Recurrent]
@dataclass(eq=False)
class Recurrent(Layer):
    """순환 층의 뼈대입니다. 타임스텝을 하나씩 읽으며 상태를 고칩니다.

    입력 (samples, timesteps, features). 출력은 마지막 상태 (samples, units)
    이고, return_sequences가 True이면 모든 상태 (samples, timesteps, units)
    입니다. 처음 상태는 0입니다.
    """

    units: int

    axes: ClassVar = ("timesteps", "features")
    gates: ClassVar = 1  # 유닛 하나가 타임스텝마다 구하는 값의 개수

    def check_settings(self):
        self.units = integer(self.label, "units", self.units, smallest=1)

    def check(self, shape):
        super().check(shape)
        if shape[0] == 0:
            raise ValueError(
                f"{self.label}: 타임스텝이 하나 이상 필요한데 0개인 텐서를 "
                "받았습니다. 시퀀스의 길이를 확인하세요."
            )

    def output_shape(self, shape):
        timesteps, _ = shape
        every = (timesteps, self.units)
        return every if self.return_sequences else (self.units,)

    def initial(self, shape, random):
        _, features = shape
        width = self.gates * self.units
        return {
            "kernel": glorot(random, (features, width)),
            "recurrent_kernel": orthogonal(random, (self.units, width)),
            "bias": np.zeros(width),
        }

    def start(self, x):
        """0으로 채운 처음 상태입니다."""
        return np.zeros((len(x), self.units), x.dtype)

    def output(self, states):
        """타임스텝마다의 상태에서 층의 출력을 고릅니다."""
        every = np.stack(states, axis=1)
        return every if self.return_sequences else every[:, -1]

    def spread(self, dy, timesteps):
        """출력의 그래디언트를 타임스텝마다의 상태에 나눕니다."""
        if self.return_sequences:
            return dy.swapaxes(0, 1)
        return [np.zeros_like(dy)] * (timesteps - 1) + [dy]

    def zeros(self):
        """가중치마다 0으로 채운 그래디언트입니다."""
        return {name: np.zeros_like(w) for name, w in self.weights.items()}
# --8<-- [end:Recurrent]


# --8<-- [start:SimpleRNN]
@dataclass(eq=False)
class SimpleRNN(Recurrent):
    """단순한 순환 층: h = activation(x @ kernel + h @ recurrent_kernel + bias)."""

    activation: str = "tanh"
    return_sequences: bool = field(default=False, kw_only=True)

    def check_settings(self):
        super().check_settings()
        self.function = activations.get(self.activation)

    def forward(self, x, training):
        kernel, recurrent, bias = self.weights.values()
        h = self.start(x)
        states, steps = [], []
        for t in range(x.shape[1]):
            before = h
            z = x[:, t] @ kernel + before @ recurrent + bias
            h = self.function.value(z)
            states.append(h)
            steps.append((before, z, h))
        return self.output(states), (x, steps)

    def backward(self, dy, kept):
        kernel, recurrent, bias = self.weights.values()
        x, steps = kept
        dys = self.spread(dy, len(steps))
        dx, dw, dh = np.zeros_like(x), self.zeros(), 0
        for t in reversed(range(len(steps))):
            before, z, h = steps[t]
            dz = self.function.gradient(dys[t] + dh, z, h)
            dw["kernel"] += x[:, t].T @ dz
            dw["recurrent_kernel"] += before.T @ dz
            dw["bias"] += dz.sum(axis=0)
            dx[:, t] = dz @ kernel.T
            dh = dz @ recurrent.T
        return dx, dw
# --8<-- [end:SimpleRNN]


# --8<-- [start:LSTM]
@dataclass(eq=False)
class LSTM(Recurrent):
    """LSTM: 오래 기억할 값 c를 따로 두고, 게이트 셋으로 지우고 쓰고 읽습니다.

    i, f, g, o = x @ kernel + h @ recurrent_kernel + bias를 네 몫으로 나눈 것
    c = sigmoid(f) * c + sigmoid(i) * tanh(g)
    h = sigmoid(o) * tanh(c)

    (Hochreiter, Schmidhuber 1997; 지우는 게이트 f는 Gers 외 2000)
    """

    return_sequences: bool = field(default=False, kw_only=True)

    gates: ClassVar = 4

    def initial(self, shape, random):
        weights = super().initial(shape, random)
        weights["bias"][self.units:2 * self.units] = 1  # 처음에는 지우지 않음
        return weights

    def forward(self, x, training):
        kernel, recurrent, bias = self.weights.values()
        h = c = self.start(x)
        states, steps = [], []
        for t in range(x.shape[1]):
            h_before, c_before = h, c
            z = x[:, t] @ kernel + h_before @ recurrent + bias
            i, f, g, o = np.split(z, 4, axis=1)
            i, f, o = map(activations.sigmoid, (i, f, o))
            g = np.tanh(g)
            c = f * c_before + i * g
            h = o * np.tanh(c)
            states.append(h)
            steps.append((h_before, c_before, i, f, g, o, c))
        return self.output(states), (x, steps)

    def backward(self, dy, kept):
        kernel, recurrent, bias = self.weights.values()
        x, steps = kept
        dys = self.spread(dy, len(steps))
        dx, dw, dh, dc = np.zeros_like(x), self.zeros(), 0, 0
        for t in reversed(range(len(steps))):
            h_before, c_before, i, f, g, o, c = steps[t]
            dh = dys[t] + dh
            dc = dc + dh * o * (1 - np.tanh(c) ** 2)
            dz = np.concatenate([
                dc * g * i * (1 - i),
                dc * c_before * f * (1 - f),
                dc * i * (1 - g * g),
                dh * np.tanh(c) * o * (1 - o),
            ], axis=1)
            dw["kernel"] += x[:, t].T @ dz
            dw["recurrent_kernel"] += h_before.T @ dz
            dw["bias"] += dz.sum(axis=0)
            dx[:, t] = dz @ kernel.T
            dh = dz @ recurrent.T
            dc = dc * f
        return dx, dw
# --8<-- [end:LSTM]


# --8<-- [start:GRU]
@dataclass(eq=False)
class GRU(Recurrent):
    """GRU: 게이트 둘로 상태를 얼마나 남기고 얼마나 새로 쓸지 정합니다.

    xz, xr, xg = x @ kernel + bias[0]을 세 몫으로 나눈 것
    hz, hr, hg = h @ recurrent_kernel + bias[1]을 세 몫으로 나눈 것
    z, r = sigmoid(xz + hz), sigmoid(xr + hr)
    h = z * h + (1 - z) * tanh(xg + r * hg)

    (Cho 외 2014; r을 행렬 곱 뒤에 곱하는 케라스의 기본값 reset_after=True)
    """

    return_sequences: bool = field(default=False, kw_only=True)

    gates: ClassVar = 3

    def initial(self, shape, random):
        weights = super().initial(shape, random)
        return weights | {"bias": np.zeros((2, 3 * self.units))}

    def forward(self, x, training):
        kernel, recurrent, bias = self.weights.values()
        h = self.start(x)
        states, steps = [], []
        for t in range(x.shape[1]):
            before = h
            xz, xr, xg = np.split(x[:, t] @ kernel + bias[0], 3, axis=1)
            hz, hr, hg = np.split(before @ recurrent + bias[1], 3, axis=1)
            z, r = map(activations.sigmoid, (xz + hz, xr + hr))
            g = np.tanh(xg + r * hg)
            h = z * before + (1 - z) * g
            states.append(h)
            steps.append((before, z, r, g, hg))
        return self.output(states), (x, steps)

    def backward(self, dy, kept):
        kernel, recurrent, bias = self.weights.values()
        x, steps = kept
        dys = self.spread(dy, len(steps))
        dx, dw, dh = np.zeros_like(x), self.zeros(), 0
        for t in reversed(range(len(steps))):
            before, z, r, g, hg = steps[t]
            dh = dys[t] + dh
            dzz = dh * (before - g) * z * (1 - z)
            dzg = dh * (1 - z) * (1 - g * g)
            dzr = dzg * hg * r * (1 - r)
            from_x = np.concatenate([dzz, dzr, dzg], axis=1)
            from_h = np.concatenate([dzz, dzr, dzg * r], axis=1)
            dw["kernel"] += x[:, t].T @ from_x
            dw["recurrent_kernel"] += before.T @ from_h
            dw["bias"] += np.stack([from_x.sum(axis=0), from_h.sum(axis=0)])
            dx[:, t] = from_x @ kernel.T
            dh = dh * z + from_h @ recurrent.T
        return dx, dw
# --8<-- [end:GRU]


# 합성곱 층과 풀링 층


# --8<-- [start:naive_conv2d]
def naive_conv2d(x, kernel, bias):
    """합성곱 층을 반복문으로 적었습니다. 창 하나와 필터 하나의 점곱을 구합니다.

    x: (samples, height, width, channels),
    kernel: (kernel_height, kernel_width, channels, filters), bias: (filters,).
    결과: (samples, height - kernel_height + 1, width - kernel_width + 1,
    filters). Conv2D(filters, kernel_size)와 같은 값입니다.
    """
    samples, height, width, channels = x.shape
    rows, columns, _, filters = kernel.shape
    y = np.zeros(
        (samples, height - rows + 1, width - columns + 1, filters), x.dtype
    )
    for n, top, left, k in np.ndindex(y.shape):
        y[n, top, left, k] = bias[k]
        for i, j, channel in np.ndindex(rows, columns, channels):
            y[n, top, left, k] += (
                x[n, top + i, left + j, channel] * kernel[i, j, channel, k]
            )
    return y
# --8<-- [end:naive_conv2d]


# --8<-- [start:Windowed]
@dataclass(eq=False)
class Windowed(Layer):
    """이미지 위로 창을 옮기는 층의 뼈대입니다.

    입력 (samples, height, width, channels). data_format이 "channels_first"
    이면 채널 축이 둘째입니다. 안에서는 언제나 채널을 마지막에 둡니다.

    padding "valid"는 이미지 안에 다 들어가는 창만 보고, "same"은 가장자리를
    채워 출력의 높이를 ceil(height / strides)로 만듭니다. 채울 수가 홀수이면
    아래와 오른쪽에 하나 더 채웁니다. 너비도 같습니다.
    """

    strides: int | tuple | None = field(default=None, kw_only=True)
    padding: str = field(default="valid", kw_only=True)
    data_format: str = field(default="channels_last", kw_only=True)

    @property
    def axes(self):
        if self.data_format == "channels_first":
            return ("channels", "height", "width")
        return ("height", "width", "channels")

    def check_settings(self):
        choice(self.label, "padding", self.padding, ("valid", "same"))
        check_data_format(self)
        self.size = pair(self.label, *self.window)
        if self.strides is None:
            self.strides = self.window[1]
        self.strides = pair(self.label, "strides", self.strides)

    def check(self, shape):
        super().check(shape)
        height, width, _ = channels_last(self, shape)
        if min(self.places(height, width)) < 1:
            raise ValueError(
                f"{self.label}: 창 {self.size}이(가) 이미지 {height, width}보다 "
                "큽니다. 창을 줄이거나 padding='same'을 넣으세요."
            )

    def places(self, height, width):
        """창을 놓을 자리가 세로와 가로로 몇 개인지 셉니다."""
        if self.padding == "same":
            return tuple(-(-n // s) for n, s in zip((height, width),
                                                    self.strides))
        return tuple((n - k) // s + 1 for n, k, s in zip(
            (height, width), self.size, self.strides))

    def padded(self, x, value):
        """가장자리를 채운 x와, 채운 것을 다시 잘라 낼 슬라이스입니다."""
        before, inside = [0, 0], [slice(None), slice(None)]
        after = [0, 0]
        if self.padding == "same":
            for axis, count in enumerate(self.places(*x.shape[1:3])):
                length = x.shape[1 + axis]
                missing = max(0, (count - 1) * self.strides[axis]
                              + self.size[axis] - length)
                before[axis] = missing // 2
                after[axis] = missing - missing // 2
                inside[axis] = slice(before[axis], before[axis] + length)
        around = [(0, 0), *zip(before, after), (0, 0)]
        if any(map(any, around)):
            x = np.pad(x, around, constant_values=value)
        return x, (slice(None), *inside)

    def windows(self, x, places):
        """창 안의 자리 (i, j)마다, 모든 창이 그 자리에서 보는 값을 냅니다.

        x: 채운 입력. 값은 (samples, *places, channels)인 뷰이므로, 여기에
        더하면 x에 더해집니다.
        """
        down, right = self.strides
        rows, columns = places
        for i in range(self.size[0]):
            for j in range(self.size[1]):
                yield i, j, x[:, i:i + down * rows:down,
                              j:j + right * columns:right]
# --8<-- [end:Windowed]


def check_data_format(layer):
    choice(layer.label, "data_format", layer.data_format,
           ("channels_last", "channels_first"))


def channels_last(layer, x):
    """채널 축을 마지막으로 옮긴 텐서나 크기입니다."""
    if layer.data_format == "channels_last":
        return x
    if isinstance(x, np.ndarray):
        return np.moveaxis(x, 1, -1)
    return (*x[1:], x[0])


def as_received(layer, y):
    """channels_last로 옮긴 텐서나 크기를 받은 꼴로 되돌립니다."""
    if layer.data_format == "channels_last":
        return y
    if isinstance(y, np.ndarray):
        return np.moveaxis(y, -1, 1)
    return (y[-1], *y[:-1])


# --8<-- [start:Conv2D]
@dataclass(eq=False)
class Conv2D(Windowed):
    """합성곱 층: 창마다 필터와 점곱하고 편향을 더한 뒤 활성화 함수를 겁니다.

    출력 (samples, *places, filters).
    창을 한 줄로 펴서 행렬의 행으로 놓으면, 모든 창과 모든 필터의 점곱이 행렬
    곱 한 번입니다. 샘플 몇 개씩 나눠 펴서 메모리를 아낍니다.
    """

    filters: int
    kernel_size: int | tuple
    activation: str = field(default="linear", kw_only=True)
    strides: int | tuple = field(default=1, kw_only=True)

    AT_ONCE: ClassVar = 2 ** 18  # 한꺼번에 펴 놓을 수의 개수

    @property
    def window(self):
        return "kernel_size", self.kernel_size

    def check_settings(self):
        super().check_settings()
        self.filters = integer(self.label, "filters", self.filters, smallest=1)
        self.function = activations.get(self.activation)

    def output_shape(self, shape):
        height, width, _ = channels_last(self, shape)
        return as_received(self, (*self.places(height, width), self.filters))

    def initial(self, shape, random):
        *_, channels = channels_last(self, shape)
        return {
            "kernel": glorot(random, (*self.size, channels, self.filters)),
            "bias": np.zeros(self.filters),
        }

    def unrolled(self, x, places):
        """샘플 몇 개씩, 창을 행으로 편 행렬을 냅니다."""
        channels = x.shape[-1]
        width = np.prod(self.size) * channels
        step = max(1, self.AT_ONCE // (np.prod(places) * width))
        for start in range(0, len(x), step):
            some = slice(start, min(start + step, len(x)))
            rows = np.empty((some.stop - start, *places, *self.size, channels),
                            x.dtype)
            for i, j, window in self.windows(x[some], places):
                rows[..., i, j, :] = window
            yield some, rows.reshape(-1, width)

    def forward(self, x, training):
        x, inside = self.padded(channels_last(self, x), 0)
        places = self.places(*x[inside].shape[1:3])
        kernel = self.weights["kernel"].reshape(-1, self.filters)
        z = np.empty((len(x), *places, self.filters), x.dtype)
        for some, rows in self.unrolled(x, places):
            z[some] = (rows @ kernel).reshape(-1, *places, self.filters)
        z += self.weights["bias"]
        y = self.function.value(z)
        return as_received(self, y), (x, inside, z, y)

    def backward(self, dy, kept):
        x, inside, z, y = kept
        dz = self.function.gradient(channels_last(self, dy), z, y)
        places = dz.shape[1:3]
        kernel = self.weights["kernel"].reshape(-1, self.filters)
        dx, dkernel = np.zeros_like(x), np.zeros_like(kernel)
        for some, rows in self.unrolled(x, places):
            part = dz[some].reshape(-1, self.filters)
            dkernel += rows.T @ part
            drows = (part @ kernel.T).reshape(
                -1, *places, *self.size, x.shape[-1])
            for i, j, window in self.windows(dx[some], places):
                window += drows[..., i, j, :]
        return as_received(self, dx[inside]), {
            "kernel": dkernel.reshape(self.weights["kernel"].shape),
            "bias": dz.sum(axis=(0, 1, 2)),
        }
# --8<-- [end:Conv2D]


# --8<-- [start:MaxPooling2D]
@dataclass(eq=False)
class MaxPooling2D(Windowed):
    """최대 풀링: 창마다, 채널마다 가장 큰 값만 남깁니다.

    strides를 정하지 않으면 창이 겹치지 않게 창의 크기만큼 옮깁니다. 가장 큰
    값이 여럿이면 그래디언트는 창에서 먼저 나온 값이 받습니다.
    """

    pool_size: int | tuple = 2

    @property
    def window(self):
        return "pool_size", self.pool_size

    def output_shape(self, shape):
        height, width, channels = channels_last(self, shape)
        return as_received(self, (*self.places(height, width), channels))

    def forward(self, x, training):
        x, inside = self.padded(channels_last(self, x), -np.inf)
        places = self.places(*x[inside].shape[1:3])
        y = np.full((len(x), *places, x.shape[-1]), -np.inf, x.dtype)
        for _, _, window in self.windows(x, places):
            np.maximum(y, window, out=y)
        return as_received(self, y), (x, inside, y)

    def backward(self, dy, kept):
        x, inside, y = kept
        left = channels_last(self, dy).copy()  # 아직 주지 않은 그래디언트
        dx = np.zeros_like(x)
        places = y.shape[1:3]
        for (_, _, window), (_, _, dwindow) in zip(
                self.windows(x, places), self.windows(dx, places)):
            largest = window == y
            dwindow += np.where(largest, left, 0)
            left[largest] = 0
        return as_received(self, dx[inside]), {}
# --8<-- [end:MaxPooling2D]


# --8<-- [start:AveragePooling2D]
@dataclass(eq=False)
class AveragePooling2D(Windowed):
    """평균 풀링: 창마다, 채널마다 평균을 냅니다.

    padding="same"으로 채운 자리는 세지 않습니다. strides의 기본값은 창의
    크기입니다.
    """

    pool_size: int | tuple = 2

    @property
    def window(self):
        return "pool_size", self.pool_size

    def output_shape(self, shape):
        height, width, channels = channels_last(self, shape)
        return as_received(self, (*self.places(height, width), channels))

    def forward(self, x, training):
        ones = np.ones((1, *channels_last(self, x).shape[1:3], 1), x.dtype)
        x, inside = self.padded(channels_last(self, x), 0)
        places = self.places(*x[inside].shape[1:3])
        ones, _ = self.padded(ones, 0)
        count = sum(window for _, _, window in self.windows(ones, places))
        y = sum(window for _, _, window in self.windows(x, places)) / count
        return as_received(self, y), (x.shape, inside, count)

    def backward(self, dy, kept):
        shape, inside, count = kept
        share = channels_last(self, dy) / count
        dx = np.zeros(shape, dy.dtype)
        for _, _, dwindow in self.windows(dx, share.shape[1:3]):
            dwindow += share
        return as_received(self, dx[inside]), {}
# --8<-- [end:AveragePooling2D]


# --8<-- [start:GlobalAveragePooling2D]
@dataclass(eq=False)
class GlobalAveragePooling2D(Layer):
    """전역 평균 풀링: 채널마다 이미지 전체의 평균을 냅니다.

    입력 (samples, height, width, channels), 출력 (samples, channels).
    (Lin 외 2014)
    """

    data_format: str = field(default="channels_last", kw_only=True)

    axes = Windowed.axes

    def check_settings(self):
        check_data_format(self)

    def output_shape(self, shape):
        return channels_last(self, shape)[-1:]

    def forward(self, x, training):
        x = channels_last(self, x)
        return x.mean(axis=(1, 2)), x.shape

    def backward(self, dy, kept):
        _, height, width, _ = kept
        share = dy[:, None, None, :] / (height * width)
        dx = np.broadcast_to(share, kept).astype(dy.dtype)
        return as_received(self, dx), {}
# --8<-- [end:GlobalAveragePooling2D]


# 모양을 바꾸거나 값을 다듬는 층


# --8<-- [start:Flatten]
@dataclass(eq=False)
class Flatten(Layer):
    """샘플마다 모든 수를 한 줄로 폅니다. 출력 (samples, features)."""

    def output_shape(self, shape):
        return (int(np.prod(shape)),)

    def forward(self, x, training):
        return x.reshape(len(x), int(np.prod(x.shape[1:]))), x.shape

    def backward(self, dy, kept):
        return dy.reshape(kept), {}
# --8<-- [end:Flatten]


# --8<-- [start:Activation]
@dataclass(eq=False)
class Activation(Layer):
    """활성화 함수만 겁니다. 출력의 크기는 입력과 같습니다."""

    activation: str

    def check_settings(self):
        self.function = activations.get(self.activation)

    def forward(self, x, training):
        y = self.function.value(x)
        return y, (x, y)

    def backward(self, dy, kept):
        return self.function.gradient(dy, *kept), {}
# --8<-- [end:Activation]


# --8<-- [start:Dropout]
@dataclass(eq=False)
class Dropout(Layer):
    """훈련하는 동안 값을 rate의 확률로 0으로 만듭니다.

    남은 값은 1 / (1 - rate)배로 키워 평균을 지킵니다. 훈련하지 않을 때는
    아무것도 하지 않습니다. (Srivastava 외 2014)
    """

    rate: float

    def check_settings(self):
        self.rate = real(self.label, "rate", self.rate, 0, 1, low_too=True)

    def initial(self, shape, random):
        (self.random,) = random.spawn(1)
        return {}

    def forward(self, x, training):
        scale = np.ones((), x.dtype)
        if training:
            kept = self.random.random(x.shape) >= self.rate
            scale = kept.astype(x.dtype) / (1 - self.rate)
        return x * scale, scale

    def backward(self, dy, kept):
        return dy * kept, {}
# --8<-- [end:Dropout]


# --8<-- [start:BatchNormalization]
@dataclass(eq=False)
class BatchNormalization(Layer):
    """배치 정규화: 특성마다 평균을 0으로, 표준편차를 1로 맞춥니다.

    y = gamma * (x - mean) / sqrt(variance + epsilon) + beta

    훈련하는 동안에는 미니배치의 평균과 분산을 쓰고, 그 이동 평균을 남깁니다.
    훈련하지 않을 때는 남긴 것을 씁니다. axis는 특성(채널)이 놓인 축입니다.
    (Ioffe, Szegedy 2015)
    """

    axis: int = -1
    momentum: float = 0.99
    epsilon: float = 1e-3

    frozen: ClassVar = ("moving_mean", "moving_variance")

    def check_settings(self):
        self.axis = integer(self.label, "axis", self.axis)
        real(self.label, "momentum", self.momentum, 0, 1, low_too=True)
        real(self.label, "epsilon", self.epsilon, 0)

    def check(self, shape):
        rank = len(shape) + 1
        if self.axis in (0, -rank) or not -rank < self.axis < rank:
            raise ValueError(
                f"{self.label}: axis에는 배치 축이 아닌 축의 번호가 필요한데 "
                f"축 {rank}개짜리 텐서에서 {self.axis}을(를) 받았습니다. "
                "채널이 마지막이면 -1, 둘째이면 1을 넣으세요."
            )
        features = (None, *shape)[self.axis]
        if self.shape and features != (None, *self.shape)[self.axis]:
            raise ValueError(
                f"{self.label}: 특성이 {(None, *self.shape)[self.axis]}개인 "
                f"텐서에 맞춰 가중치를 만들었는데 {features}개를 받았습니다. "
                "특성의 개수를 맞추거나 새 층을 만드세요."
            )

    def initial(self, shape, random):
        features = (None, *shape)[self.axis]
        return {
            "gamma": np.ones(features),
            "beta": np.zeros(features),
            "moving_mean": np.zeros(features),
            "moving_variance": np.ones(features),
        }

    def forward(self, x, training):
        gamma, beta, mean, variance = self.weights.values()
        x = np.moveaxis(x, self.axis, -1)
        others = tuple(range(x.ndim - 1))
        if training:
            # float32로 더하면 샘플이 많을 때 오차가 쌓이므로 float64로 더합니다.
            mean = x.mean(axis=others, dtype="float64").astype(x.dtype)
            variance = x.var(axis=others, dtype="float64").astype(x.dtype)
            for name, value in (("moving_mean", mean),
                                ("moving_variance", variance)):
                moving = self.weights[name]
                moving += (value - moving) * (1 - self.momentum)
        deviation = np.sqrt(variance + self.epsilon)
        normal = (x - mean) / deviation
        y = gamma * normal + beta
        return np.moveaxis(y, -1, self.axis), (normal, deviation, training)

    def backward(self, dy, kept):
        normal, deviation, training = kept
        dy = np.moveaxis(dy, self.axis, -1)
        others = tuple(range(dy.ndim - 1))
        dnormal = dy * self.weights["gamma"]
        dx = dnormal
        if training:  # 평균과 분산도 x에 따라 바뀝니다.
            dx = dx - dnormal.mean(axis=others)
            dx = dx - normal * (dnormal * normal).mean(axis=others)
        return np.moveaxis(dx / deviation, -1, self.axis), {
            name: value.sum(axis=others, dtype="float64").astype(dy.dtype)
            for name, value in (("gamma", dy * normal), ("beta", dy))
        }
# --8<-- [end:BatchNormalization]


# --8<-- [start:Embedding]
@dataclass(eq=False)
class Embedding(Layer):
    """정수마다 벡터 하나를 배웁니다. 표에서 행을 꺼내는 층입니다.

    입력 (samples, ...)은 0 이상 input_dim 미만의 정수이고, 출력은 그 뒤에
    축 하나가 붙은 (samples, ..., output_dim)입니다. 정수는 미분할 수 없으므로
    dx는 None입니다. 한 미니배치에 같은 정수가 여러 번 나오면 그래디언트를 모두
    더한 다음 옵티마이저에 건넵니다. 케라스의 RMSprop과 Adam은 이때 조금 다릅니다.
    """

    input_dim: int
    output_dim: int

    def check_settings(self):
        for name in ("input_dim", "output_dim"):
            value = integer(self.label, name, getattr(self, name), smallest=1)
            setattr(self, name, value)

    def take(self, x):
        super().take(x)
        x = np.asarray(x)
        if x.size and (x.dtype.kind not in "iu" or x.min() < 0
                       or x.max() >= self.input_dim):
            raise ValueError(
                f"{self.label}: 0 이상 {self.input_dim} 미만의 정수가 필요한데 "
                f"{x.min()}부터 {x.max()}까지의 {x.dtype}를 받았습니다. "
                "input_dim을 키우거나 값을 고치세요."
            )
        return x.astype(np.intp)

    def output_shape(self, shape):
        return (*shape, self.output_dim)

    def initial(self, shape, random):
        size = (self.input_dim, self.output_dim)
        return {"embeddings": random.uniform(-0.05, 0.05, size)}

    def forward(self, x, training):
        return self.weights["embeddings"][x], x

    def backward(self, dy, kept):
        dembeddings = np.zeros_like(self.weights["embeddings"])
        np.add.at(dembeddings, kept, dy)
        return None, {"embeddings": dembeddings}
# --8<-- [end:Embedding]


# 가지를 합치는 층


# --8<-- [start:Merge]
@dataclass(eq=False)
class Merge(Layer):
    """가지를 합치는 층의 뼈대입니다. 텐서의 리스트를 받습니다."""

    def check_nodes(self, nodes, several):
        if not several or len(nodes) < 2 or not all(
                isinstance(node, Node) for node in nodes):
            raise ValueError(
                f"{self.label}: 노드를 둘 이상 담은 리스트가 필요합니다. "
                f"{type(self).__name__}()([a, b])처럼 넣으세요."
            )

    def take(self, x):
        if not isinstance(x, (list, tuple)) or len(x) < 2:
            raise ValueError(
                f"{self.label}: 텐서를 둘 이상 담은 리스트가 필요합니다. "
                f"{type(self).__name__}()([a, b])처럼 넣으세요."
            )
        arrays = [numbers(self.label, "x", array, self.dtype) for array in x]
        self.check([array.shape[1:] for array in arrays])
        if len({len(array) for array in arrays}) > 1:
            raise ValueError(
                f"{self.label}: 샘플 수가 모두 같아야 하는데 "
                f"{[len(array) for array in arrays]}입니다. 첫 축의 길이를 "
                "맞추세요."
            )
        return arrays

    def build(self, shape, random=None):
        self.check(shape)
        self.shape = [tuple(one) for one in shape]
        return self

    def reject(self, shapes, need):
        raise ValueError(
            f"{self.label}: {need} 하는데 받은 크기는 "
            f"{', '.join(str(tuple(shape)) for shape in shapes)}입니다(배치 "
            "축은 뺐습니다). 가지의 출력 크기를 맞추세요."
        )
# --8<-- [end:Merge]


# --8<-- [start:Add]
@dataclass(eq=False)
class Add(Merge):
    """크기가 같은 텐서를 원소별로 더합니다."""

    def check(self, shapes):
        if len(set(map(tuple, shapes))) > 1:
            self.reject(shapes, "크기가 모두 같아야")

    def output_shape(self, shapes):
        return tuple(shapes[0])

    def forward(self, x, training):
        return sum(x[1:], start=x[0]), len(x)

    def backward(self, dy, kept):
        return [dy] * kept, {}
# --8<-- [end:Add]


# --8<-- [start:Concatenate]
@dataclass(eq=False)
class Concatenate(Merge):
    """텐서를 한 축을 따라 이어 붙입니다. 다른 축의 길이는 같아야 합니다."""

    axis: int = -1

    def check_settings(self):
        self.axis = integer(self.label, "axis", self.axis)

    def check(self, shapes):
        rank = len(shapes[0]) + 1
        if self.axis in (0, -rank) or not -rank < self.axis < rank:
            self.reject(shapes, f"axis={self.axis}인 축이 배치 축 뒤에 있어야")
        place = self.axis - (self.axis > 0)
        others = set()
        for shape in shapes:
            rest = list(shape)
            rest[place:place + 1 or None] = []
            others.add((len(shape), *rest))
        if len(others) > 1:
            self.reject(shapes, f"axis={self.axis}를 뺀 축의 길이가 같아야")

    def output_shape(self, shapes):
        place = self.axis - (self.axis > 0)
        shape = list(shapes[0])
        shape[place] = sum(one[place] for one in shapes)
        return tuple(shape)

    def forward(self, x, training):
        lengths = [array.shape[self.axis] for array in x]
        return np.concatenate(x, axis=self.axis), np.cumsum(lengths)[:-1]

    def backward(self, dy, kept):
        return np.split(dy, kept, axis=self.axis), {}
# --8<-- [end:Concatenate]


KINDS = {
    kind.__name__: kind
    for kind in (
        Dense, SimpleRNN, LSTM, GRU, Conv2D, MaxPooling2D, AveragePooling2D,
        GlobalAveragePooling2D, Flatten, Activation, Dropout,
        BatchNormalization, Embedding, Add, Concatenate,
    )
}
