"""층의 문입니다. 받은 것은 문에서 확인하고, 층의 식에서는 확인하지 않습니다.

guard가 forward와 backward 앞에 문을 답니다. 데이터 타입과 크기가 앞서와 같으면
문은 견주어 보기만 하고 지나갑니다.
"""

from functools import wraps
from typing import NamedTuple

import numpy as np


class Kept(NamedTuple):
    """forward가 남긴 것과, backward가 받을 dy의 크기입니다."""

    shape: tuple
    values: object


def guard(kind):
    """kind가 적은 것 앞에 문을 답니다. super()로 부른 것은 이미 문을 지났습니다."""
    for name in ("output_shape", "initial", "forward", "backward"):
        if name not in vars(kind):
            continue
        method = vars(kind)[name]
        if hasattr(kind, "channels_last"):
            method = turned(method)
        if name in DOORS:
            method = DOORS[name](method)
        setattr(kind, name, method)


def forward_door(forward):
    @wraps(forward)
    def door(self, x, training=False, **more):
        if type(self).forward is not door:
            return forward(self, x, training, **more)
        y, kept = forward(self, self.checked(x), training, **more)
        shape = y.shape if isinstance(y, np.ndarray) else [
            each.shape for each in y]
        return y, Kept(shape, kept)

    return door


def backward_door(backward):
    @wraps(backward)
    def door(self, dy, kept):
        if type(self).backward is door:
            dy, kept = self.checked_slope(dy, kept.shape), kept.values
        return backward(self, dy, kept)

    return door


DOORS = {"forward": forward_door, "backward": backward_door}


# 채널 축


def turned(method):
    """층의 식이 언제나 채널을 마지막에 두도록, 들어오고 나가는 것의 축을 옮깁니다."""
    @wraps(method)
    def turning(self, x, *more, **options):
        outer = getattr(type(self), method.__name__)
        if self.data_format == "channels_last" or turning not in (
                outer, outer.__wrapped__):
            return method(self, x, *more, **options)
        found = method(self, channels_last(x), *more, **options)
        if method.__name__ == "output_shape":
            return channels_first(found)
        if method.__name__ == "initial":
            return found
        return channels_first(found[0]), found[1]

    return turning


def channels_last(x):
    """이미지이면 채널 축을 마지막으로 옮깁니다. 크기에는 배치 축이 없습니다."""
    if isinstance(x, np.ndarray):
        return np.moveaxis(x, 1, -1) if x.ndim == 4 else x
    return (*x[1:], x[0]) if len(x) == 3 else tuple(x)


def channels_first(y):
    """이미지이면 채널 축을 마지막에서 둘째로 옮깁니다."""
    if isinstance(y, np.ndarray):
        return np.moveaxis(y, -1, 1) if y.ndim == 4 else y
    return (y[-1], *y[:-1]) if len(y) == 3 else tuple(y)
