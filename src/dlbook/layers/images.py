"""이미지 위로 창을 옮기는 층입니다. 합성곱 층과 풀링 층이 창을 함께 씁니다."""

from dataclasses import dataclass, field
from functools import reduce

import numpy as np

from dlbook import initializers
from dlbook.activations import FUNCTIONS
from dlbook.checks.layers import ChannelsLast, window_fits
from dlbook.layers.base import Layer


@dataclass(eq=False)
class Images(ChannelsLast, Layer):
    """이미지 (samples, height, width, channels)를 받는 층의 뼈대입니다.

    data_format이 "channels_first"이면 채널을 둘째에 두고 받습니다. 축은 문이
    옮기므로, 아래의 식에서 채널은 언제나 마지막입니다.
    """
    data_format: str = field(default="channels_last", kw_only=True)


@dataclass(eq=False)
class Windowed(Images):
    """창을 옮기는 층의 뼈대입니다. 창의 크기는 size입니다.

    padding "valid"는 이미지 안에 다 들어가는 창만 보고, "same"은 가장자리를
    채워 출력의 높이와 너비를 ceil(길이 / strides)로 만듭니다. 채울 수가
    홀수이면 아래와 오른쪽에 하나 더 채웁니다.
    """
    strides: tuple | int | None = field(default=None, kw_only=True)
    padding: str = field(default="valid", kw_only=True)

    def check(self, shape):
        super().check(shape)
        image = shape[1:] if self.axes[0] == "channels" else shape[:2]
        window_fits(self, self.size, self.places(image), image)

    def places(self, image):
        """창을 놓을 자리가 세로와 가로로 몇 개인지 셉니다."""
        same = self.padding == "same"
        return tuple(-(-n // s) if same else (n - k) // s + 1
                     for n, k, s in zip(image, self.size, self.strides))

    def padded(self, x, value):
        """가장자리를 채운 x와, 채운 것을 다시 잘라 낼 슬라이스입니다."""
        image = x.shape[1:3]
        missing = [max(0, (p - 1) * s + k - n) for p, s, k, n in zip(
            self.places(image), self.strides, self.size, image)]
        if not any(missing):
            return x, ...
        around = [(m // 2, m - m // 2) for m in missing]
        cut = [slice(a, a + n) for (a, _), n in zip(around, image)]
        x = np.pad(x, [(0, 0), *around, (0, 0)], constant_values=value)
        return x, (slice(None), *cut)

    def windows(self, x):
        """창 안의 자리마다, 모든 창이 그 자리에서 보는 (samples, *places, channels)."""
        (high, wide), (down, right) = self.size, self.strides
        for i, j in np.ndindex(high, wide):
            yield x[:, i:x.shape[1] - high + 1 + i:down,
                    j:x.shape[2] - wide + 1 + j:right]


def pieces(x, size):
    """몇 개씩 나눈 샘플입니다. 창을 늘어놓은 것이 캐시에 들어가야 빠릅니다."""
    step = max(1, 2 ** 18 // (np.prod(x.shape[1:]) * np.prod(size)))
    return [slice(n, n + step) for n in range(0, len(x), step)]


def in_rows(windows):
    """창마다 보는 값을 한 행에 늘어놓은 행렬입니다."""
    columns = np.concatenate(list(windows), axis=-1)
    return columns.reshape(-1, columns.shape[-1])


@dataclass(eq=False)
class Conv2D(Windowed):
    """합성곱 층: activation(창마다 필터와의 점곱 + bias).

    출력 (samples, *places, filters). 창마다 보는 값을 한 줄로 늘어놓으면, 모든
    창과 모든 필터의 점곱은 행렬 곱 하나입니다.
    """
    filters: int
    kernel_size: tuple | int
    activation: str = field(default="linear", kw_only=True)
    strides: tuple | int = field(default=1, kw_only=True)
    kernel_initializer: str = field(
        default="glorot_uniform", kw_only=True, repr=False)
    size = property(lambda self: self.kernel_size)

    def output_shape(self, shape):
        return (*self.places(shape[:2]), self.filters)

    def initial(self, shape, rng):
        draw = initializers.FUNCTIONS[self.kernel_initializer]
        return {"kernel": draw(rng, (*self.size, shape[-1], self.filters)),
                "bias": np.zeros(self.filters)}

    def forward(self, x, training=False):
        places = self.places(x.shape[1:3])
        x, cut = self.padded(x, 0)
        kernel = self.weights["kernel"].reshape(-1, self.filters)
        z = np.empty((len(x), *places, self.filters), x.dtype)
        for some in pieces(x, self.size):
            z[some] = (in_rows(self.windows(x[some])) @ kernel).reshape(z[some].shape)
        y, kept = FUNCTIONS[self.activation].forward(z + self.weights["bias"])
        return y, (x, cut, kept)

    def backward(self, dy, kept):
        x, cut, kept = kept
        dz, _ = FUNCTIONS[self.activation].backward(dy, kept)
        kernel = self.weights["kernel"].reshape(-1, self.filters)
        dx, dkernel = np.zeros_like(x), np.zeros_like(kernel)
        for some in pieces(x, self.size):
            d = dz[some].reshape(-1, self.filters)
            dkernel += in_rows(self.windows(x[some])).T @ d
            drows = (d @ kernel.T).reshape(*dz[some].shape[:3], -1, x.shape[-1])
            for n, dseen in enumerate(self.windows(dx[some])):
                dseen += drows[..., n, :]  # 뷰이므로 dx에 쌓입니다
        dkernel = dkernel.reshape(self.weights["kernel"].shape)
        return dx[cut], {"kernel": dkernel, "bias": dz.sum(axis=(0, 1, 2))}


@dataclass(eq=False)
class Pooling(Windowed):
    """풀링 층의 뼈대입니다. strides의 기본값은 창의 크기입니다."""
    pool_size: tuple | int = 2
    size = property(lambda self: self.pool_size)

    def __post_init__(self):
        super().__post_init__()
        self.strides = self.strides or self.pool_size

    def output_shape(self, shape):
        return (*self.places(shape[:2]), shape[-1])


class MaxPooling2D(Pooling):
    """최대 풀링: 창마다, 채널마다 가장 큰 값만 남깁니다. 여럿이면 먼저 것입니다."""

    def forward(self, x, training=False):
        x, cut = self.padded(x, -np.inf)
        y = reduce(np.maximum, self.windows(x), np.array(-np.inf, x.dtype))
        return y, (x, cut, y)

    def backward(self, dy, kept):
        x, cut, y = kept
        left = dy.copy()  # 아직 주지 않은 그래디언트
        dx = np.zeros_like(x)
        for seen, dseen in zip(self.windows(x), self.windows(dx)):
            largest = seen == y
            dseen += np.where(largest, left, 0)
            left[largest] = 0
        return dx[cut], {}


class AveragePooling2D(Pooling):
    """평균 풀링: 창마다, 채널마다 평균을 냅니다. 채운 자리는 세지 않습니다."""

    def forward(self, x, training=False):
        ones, _ = self.padded(np.ones((1, *x.shape[1:3], 1), x.dtype), 0)
        x, cut = self.padded(x, 0)
        total, count = (sum(self.windows(a)) for a in (x, ones))
        return total / count, (x.shape, cut, count)

    def backward(self, dy, kept):
        shape, cut, count = kept
        share = dy / count
        dx = np.zeros(shape, dy.dtype)
        for dseen in self.windows(dx):
            dseen += share
        return dx[cut], {}


class GlobalAveragePooling2D(Images):
    """전역 평균 풀링: 채널마다의 평균. 출력 (samples, channels). (Lin 외 2014)"""

    def output_shape(self, shape):
        return shape[-1:]

    def forward(self, x, training=False):
        return x.mean(axis=(1, 2)), x.shape

    def backward(self, dy, shape):
        share = dy[:, None, None] / (shape[1] * shape[2])
        return np.broadcast_to(share, shape).copy(), {}
