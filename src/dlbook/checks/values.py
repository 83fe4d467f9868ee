"""받은 값을 살피는 도우미입니다. 틀리면 무엇이 왔고 무엇이 필요한지 알립니다."""

import math
from numbers import Real

import numpy as np


def integer(function, name, value, smallest=None):
    """smallest 이상의 정수인지 보고 int로 돌려줍니다. True도 거절합니다."""
    if not isinstance(value, (int, np.integer)) or isinstance(value, bool):
        raise TypeError(
            f"{function}: {name}에 정수가 필요한데 받은 것은 "
            f"{type(value).__name__}({value!r})입니다. 정수로 바꿔 넣으세요."
        )
    if smallest is not None and value < smallest:
        raise ValueError(
            f"{function}: {name}의 최솟값은 {smallest}인데 받은 값은 "
            f"{value}입니다. {smallest} 이상의 정수를 넣으세요."
        )
    return int(value)


def pair(function, name, value):
    """정수 하나나 둘을 (높이, 너비)로 돌려줍니다. 3은 (3, 3)이 됩니다."""
    values = value if isinstance(value, (tuple, list)) else (value, value)
    if len(values) != 2:
        raise ValueError(
            f"{function}: {name}에는 정수 하나나 둘이 필요한데 받은 것은 "
            f"{value!r}입니다. {name}=3이나 {name}=(3, 3)처럼 넣으세요."
        )
    return tuple(integer(function, name, v, smallest=1) for v in values)


def real(function, name, value, low, high=math.inf, *, low_too=False):
    """low보다 크고 high보다 작은 유한한 수인지 보고 float로 돌려줍니다.

    low_too가 True이면 low와 같아도 됩니다.
    """
    if not isinstance(value, (Real, np.number)) or isinstance(value, bool):
        raise TypeError(
            f"{function}: {name}에 수가 필요한데 받은 것은 "
            f"{type(value).__name__}({value!r})입니다. 수로 바꿔 넣으세요."
        )
    value = float(value)
    if low < value < high or low_too and value == low:
        return value
    limits = f"{low} 이상" if low_too else f"{low}보다 크"
    limits += "의 유한한 수" if low_too else "고 유한한 수"
    if high < math.inf:
        limits = f"{low}{' 이상' if low_too else '보다 크고'} {high} 미만인 수"
    raise ValueError(
        f"{function}: {name}에는 {limits}가 필요한데 받은 값은 {value}입니다. "
        "값을 고쳐 넣으세요."
    )


def choice(function, name, value, choices):
    """정해진 말 가운데 하나인지 보고 돌려줍니다."""
    if value not in tuple(choices):
        raise ValueError(
            f"{function}: {name}에 {value!r}이(가) 왔습니다. 다음 가운데 "
            f"하나를 넣으세요: {', '.join(map(repr, choices))}."
        )
    return value


def flag(function, name, value):
    """True나 False인지 보고 돌려줍니다."""
    if not isinstance(value, (bool, np.bool_)):
        raise TypeError(
            f"{function}: {name}에 True나 False가 필요한데 받은 것은 "
            f"{value!r}입니다. 둘 가운데 하나를 넣으세요."
        )
    return bool(value)


def finite(text, weights, error=ValueError):
    """nan이나 inf가 있으면, text의 {}에 그 가중치의 이름을 적어 알립니다.

    weights: "층/가중치"로 찾는 배열의 dict.
    """
    for name, array in weights.items():
        if not np.isfinite(array).all():
            layer, _, weight = name.rpartition("/")
            raise error(text.format(f"층 '{layer}'의 가중치 {weight}"))


def numbers(function, name, array, dtype):
    """수를 담은 배열을 dtype으로 바꿔 돌려줍니다. None이면 그대로 둡니다."""
    array = np.asarray(array)
    if array.dtype.kind not in "biuf":
        raise TypeError(
            f"{function}: {name}에 수를 담은 텐서가 필요한데 데이터 타입이 "
            f"{array.dtype}입니다. {name}.astype('float32')처럼 바꿔 넣으세요."
        )
    return array if dtype is None else array.astype(dtype, copy=False)
