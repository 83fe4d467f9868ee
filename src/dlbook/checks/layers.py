"""층이 받은 것이 맞는지 봅니다.

랭크, 특성의 개수, 값의 범위가 맞지 않으면 어느 층이 무엇을 받았고 무엇이
필요한지 알리는 ValueError를 냅니다.
"""

from dataclasses import fields
from functools import partial
from inspect import get_annotations
from typing import ClassVar

import numpy as np

from dlbook import activations, initializers
from dlbook.checks import doors
from dlbook.checks.values import choice, flag, integer, numbers, pair, real


class CheckedLayer:
    """확인을 맡은 층입니다. 층마다 다른 확인은 check와 checked를 고칩니다."""

    axes: ClassVar = None  # 배치 축을 뺀 입력의 축. None이면 무엇이든 받습니다
    frozen: ClassVar = ()  # 훈련하지 않는 가중치의 이름
    arity: ClassVar = (1, 1)  # 받는 텐서의 개수. 여럿이면 리스트로 받습니다

    def __init_subclass__(cls):
        doors.guard(cls)

    def __post_init__(self):
        settings(self)
        self.weights, self.shape, self.forms = {}, None, []

    def check(self, shape):
        """배치 축을 뺀 입력의 크기를 확인합니다."""
        axes_fit(self, shape)

    def checked(self, x):
        """확인한 입력입니다. 데이터 타입은 층의 것과 같습니다."""
        x = tensor(self, x)
        if x.shape[1:] != self.shape:
            build_or_check(self, x.shape[1:])
        weights_fit(self)
        return x

    def checked_slope(self, dy, shape):
        """확인한 dy입니다. 크기는 출력과 같아야 합니다."""
        if type(dy) is not np.ndarray or dy.dtype != self.dtype:
            dy = numbers(self.label, "dy", dy, self.dtype)
        slope_fits(self, dy, shape)
        return dy

    def check_weights(self):
        weights_fit(self)

    @property
    def label(self):
        """오류에 적을 이름입니다."""
        kind = type(self).__name__
        return f"{kind} 층 '{self.name}'" if self.name else f"{kind} 층"


def slope_fits(layer, dy, shape):
    if dy.shape != shape:
        raise ValueError(
            f"{layer.label}: dy의 크기는 출력의 크기 {shape}와 같아야 "
            f"하는데 {dy.shape}입니다. 이 출력으로 구한 그래디언트를 "
            "넣으세요."
        )


# 설정


def settings(layer):
    """층을 만들 때 받은 설정을 이름마다 확인하고, 고른 꼴로 바꿉니다."""
    if layer.name is not None and (
            not isinstance(layer.name, str) or not layer.name.strip()):
        raise ValueError(
            f"{type(layer).__name__} 층: name에 글자가 필요한데 받은 것은 "
            f"{layer.name!r}입니다. name='hidden'처럼 넣으세요."
        )
    ours = declared(type(layer)) & SETTINGS.keys()
    for each in fields(layer):
        value = getattr(layer, each.name)
        if each.name in ours and not (value is None and each.default is None):
            setattr(layer, each.name,
                    SETTINGS[each.name](layer.label, each.name, value))


def declared(kind):
    """이 책의 층이 정한 설정의 이름들입니다. 독자가 만든 층의 것은 보지 않습니다."""
    return {name for each in kind.__mro__
            if each.__module__.startswith("dlbook.")
            for name in get_annotations(each)}


def one_of(*choices):
    return partial(choice, choices=choices)


count = partial(integer, smallest=1)
SETTINGS = {
    "dtype": one_of("float32", "float64"),
    "activation": one_of(*activations.FUNCTIONS),
    "kernel_initializer": one_of(*initializers.FUNCTIONS),
    "padding": one_of("valid", "same"),
    "data_format": one_of("channels_last", "channels_first"),
    "units": count, "filters": count,
    "kernel_size": pair, "pool_size": pair, "strides": pair,
    "input_dim": count, "output_dim": count, "sequence_length": count,
    "num_heads": count, "key_dim": count,
    "axis": integer,
    "rate": partial(real, low=0, high=1, low_too=True),
    "momentum": partial(real, low=0, high=1, low_too=True),
    "epsilon": partial(real, low=0),
    "return_sequences": flag, "use_causal_mask": flag,
}


# 크기


def is_shape(layer, shape):
    """튜플로 바꾼 크기입니다."""
    if not isinstance(shape, (tuple, list)):
        raise TypeError(
            f"{layer.label}: build에는 배치 축을 뺀 입력의 크기가 필요한데 "
            f"받은 것은 {shape!r}입니다. (784,)처럼 튜플로 넣으세요."
        )
    return tuple(shape)


def build_or_check(layer, shape):
    """가중치가 아직 없으면 만들고, 있으면 크기가 맞는지 봅니다."""
    if layer.shape is None:
        layer.build(shape)
    else:
        layer.check(shape)


def axes_fit(layer, shape):
    """랭크와, 가중치가 기대하는 특성(채널)의 개수를 확인합니다."""
    if layer.axes is None:
        return
    need = f"(samples, {', '.join(layer.axes)})"
    got = f"(samples, {', '.join(map(str, shape))})".replace(", )", ",)")
    if len(shape) != len(layer.axes):
        raise ValueError(
            f"{layer.label}: 축 {len(layer.axes) + 1}개짜리 텐서 {need}가 "
            f"필요한데 축 {len(shape) + 1}개짜리 {got}를 받았습니다. "
            + hint(layer.axes, len(shape))
        )
    for place, axis in enumerate(layer.axes):
        if axis in ("features", "channels") and layer.shape and (
                shape[place] != layer.shape[place]):
            raise ValueError(
                f"{layer.label}: {axis}가 {layer.shape[place]}개인 텐서 "
                f"{need}에 맞춰 가중치를 만들었는데 {got}를 받았습니다. "
                f"{axis} 축의 길이를 맞추거나 새 층을 만드세요."
            )


def hint(axes, rank):
    """축의 개수가 틀렸을 때 고치는 방법입니다."""
    if rank > len(axes):
        return "앞에 Flatten을 놓거나 reshape로 축을 줄이세요."
    if axes[-1] == "channels" and rank == len(axes) - 1:
        return "흑백 이미지이면 x[..., None]으로 채널 축을 붙이세요."
    return "빠진 축을 reshape로 더하세요. 샘플 하나이면 x[None]입니다."


def some_timesteps(layer, shape):
    axes_fit(layer, shape)
    if shape[0] == 0:
        raise ValueError(
            f"{layer.label}: 타임스텝이 하나 이상 필요한데 0개인 텐서를 "
            "받았습니다. 시퀀스의 길이를 확인하세요."
        )


def few_timesteps(layer, shape):
    axes_fit(layer, shape)
    if shape[0] > layer.sequence_length:
        raise ValueError(
            f"{layer.label}: 자리를 {layer.sequence_length}개까지 배우는데 타임스텝이 "
            f"{shape[0]}개인 텐서를 받았습니다. sequence_length를 키우거나 "
            "시퀀스를 자르세요."
        )


def window_fits(layer, size, places, image):
    if min(places) < 1:
        raise ValueError(
            f"{layer.label}: 창 {size}이(가) 이미지 {image}보다 "
            "큽니다. 창을 줄이거나 padding='same'을 넣으세요."
        )


def no_such_axis(axis, rank):
    """배치 축이거나 없는 축입니다."""
    return axis in (0, -rank) or not -rank < axis < rank


def axis_fits(layer, shape):
    """axis가 배치 축이 아니고, 그 축의 길이가 가중치와 맞는지 봅니다."""
    rank = len(shape) + 1
    if no_such_axis(layer.axis, rank):
        raise ValueError(
            f"{layer.label}: axis에는 배치 축이 아닌 축의 번호가 필요한데 "
            f"축 {rank}개짜리 텐서에서 {layer.axis}을(를) 받았습니다. "
            "채널이 마지막이면 -1, 둘째이면 1을 넣으세요."
        )
    given = (None, *shape)[layer.axis]
    built = (None, *(layer.shape or shape))[layer.axis]
    if given != built:
        raise ValueError(
            f"{layer.label}: 특성이 {built}개인 텐서에 맞춰 가중치를 "
            f"만들었는데 {given}개를 받았습니다. 특성의 개수를 맞추거나 새 "
            "층을 만드세요."
        )


class ChannelsLast(CheckedLayer):
    """이미지를 받는 층입니다. 층의 식은 언제나 채널을 마지막에 둡니다."""

    channels_last: ClassVar = True

    @property
    def axes(self):
        axes = ("height", "width", "channels")
        if self.data_format == "channels_first":
            axes = doors.channels_first(axes)
        return axes


# 텐서와 노드


def tensor(layer, x):
    """받은 것을 층의 dtype으로 바꿉니다. 첫 축에는 샘플이 놓여야 합니다."""
    if type(x) is np.ndarray and x.dtype == layer.dtype and x.ndim:
        return x
    x = numbers(layer.label, "x", x, layer.dtype)
    if x.ndim == 0:
        raise ValueError(
            f"{layer.label}: 첫 축에 샘플이 놓인 텐서가 필요한데 수 "
            f"하나({x})를 받았습니다. 배치 축을 붙여 넣으세요."
        )
    return x


def whole_numbers(layer, x):
    """0 이상 input_dim 미만의 정수를 담은 텐서입니다."""
    CheckedLayer.checked(layer, x)
    x, below = np.asarray(x), layer.input_dim
    if x.size and (x.dtype.kind not in "iu" or x.min() < 0
                   or x.max() >= below):
        raise ValueError(
            f"{layer.label}: 0 이상 {below} 미만의 정수가 필요한데 "
            f"{x.min()}부터 {x.max()}까지의 {x.dtype}를 받았습니다. "
            "input_dim을 키우거나 값을 고치세요."
        )
    return x.astype(np.intp)


def tensors(layer, x):
    """텐서의 리스트를 층의 dtype으로 바꿉니다. 샘플 수는 같아야 합니다."""
    fewest, most = layer.arity
    if not isinstance(x, (list, tuple)) or len(x) < fewest:
        several(layer, "텐서")
    if len(x) > most:
        raise ValueError(
            f"{layer.label}: 텐서를 {most}개까지 담은 리스트가 필요한데 "
            f"{len(x)}개를 받았습니다. 하나씩 넣으세요."
        )
    arrays = [tensor(layer, array) for array in x]
    same_samples(layer, arrays)
    shapes = tuple(array.shape[1:] for array in arrays)
    if shapes != layer.shape:
        build_or_check(layer, shapes)
    return arrays


def same_samples(layer, arrays):
    lengths = [len(array) for array in arrays]
    if len(set(lengths)) > 1:
        raise ValueError(
            f"{layer.label}: 샘플 수가 모두 같아야 하는데 {lengths}입니다. 첫 "
            "축의 길이를 맞추세요."
        )


def several(layer, what):
    raise ValueError(
        f"{layer.label}: {what}를 둘 이상 담은 리스트가 필요합니다. "
        f"{type(layer).__name__}()([a, b])처럼 넣으세요."
    )


def shapes_equal(layer, shapes):
    if len(set(map(tuple, shapes))) > 1:
        shapes_differ(layer, shapes, "크기가 모두 같아야")


def shapes_join(layer, shapes):
    """이어 붙일 축만 빼고 길이가 모두 같은지 봅니다."""
    rank = len(shapes[0]) + 1
    if no_such_axis(layer.axis, rank):
        shapes_differ(layer, shapes,
                      f"axis={layer.axis}인 축이 배치 축 뒤에 있어야")
    place = layer.axis - (layer.axis > 0)
    others = set()
    for shape in shapes:
        rest = list(shape)
        rest[place:place + 1 or None] = []
        others.add((len(shape), *rest))
    if len(others) > 1:
        shapes_differ(layer, shapes,
                      f"axis={layer.axis}를 뺀 축의 길이가 같아야")


def shapes_differ(layer, shapes, need):
    raise ValueError(
        f"{layer.label}: {need} 하는데 받은 크기는 "
        f"{', '.join(str(tuple(shape)) for shape in shapes)}입니다(배치 "
        "축은 뺐습니다). 가지의 출력 크기를 맞추세요."
    )


def nodes(layer, x, kind):
    """받은 노드들입니다. 텐서를 받았으면 비어 있습니다."""
    listed = isinstance(x, (list, tuple))
    given = tuple(x) if listed else (x,)
    if not any(isinstance(node, kind) for node in given):
        return ()
    fewest, most = layer.arity
    if fewest > 1 and not (listed and len(given) >= fewest and all(
            isinstance(node, kind) for node in given)):
        several(layer, "노드")
    if len(given) > most or (listed and most == 1):
        raise ValueError(
            f"{layer.label}: 노드 하나가 필요한데 {len(given)}개를 담은 "
            "리스트를 받았습니다. 합치려면 Concatenate나 Add를 쓰세요."
        )
    return given


# 가중치


def forms(weights):
    """가중치마다 이름, 크기, 데이터 타입입니다."""
    return [
        (name, np.shape(w),
         w.dtype if isinstance(w, np.ndarray) else type(w).__name__)
        for name, w in weights.items()
    ]


def weights_fit(layer):
    """손으로 바꾼 가중치가 build로 만든 것과 꼴이 같은지 확인합니다."""
    given = forms(layer.weights)
    if given != layer.forms:
        need, got = (", ".join(" ".join(map(str, form)) for form in each)
                     for each in (layer.forms, given))
        raise ValueError(
            f"{layer.label}: 가중치의 이름, 크기, 데이터 타입이 [{need}]와 "
            f"같아야 하는데 [{got}]입니다. layer.weights['kernel'][...] = "
            "값처럼 배열 안의 값을 바꾸세요."
        )
    for name in layer.weights:
        if name in vars(layer):
            raise ValueError(
                f"{layer.label}: layer.{name}에 넣은 값은 쓰지 않습니다. "
                f"del layer.{name}으로 지우고 layer.weights['{name}'][...] "
                "= 값처럼 바꾸세요."
            )
