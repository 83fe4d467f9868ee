"""가지를 합치는 층입니다. 텐서의 리스트를 받습니다."""

from dataclasses import dataclass

import numpy as np

from dlbook.checks.layers import shapes_equal, shapes_join, tensors
from dlbook.layers.base import Layer


class Merge(Layer):
    """가지를 합치는 층의 뼈대입니다. 가중치는 없습니다."""
    arity = (2, np.inf)
    checked = tensors


class Add(Merge):
    """크기가 같은 텐서를 원소별로 더합니다."""
    check = shapes_equal

    def output_shape(self, shapes):
        return tuple(shapes[0])

    def forward(self, x, training=False):
        return sum(x), len(x)

    def backward(self, dy, count):
        return [dy] * count, {}


@dataclass(eq=False)
class Concatenate(Merge):
    """텐서를 한 축을 따라 이어 붙입니다. 다른 축의 길이는 같아야 합니다."""
    axis: int = -1
    check = shapes_join

    def output_shape(self, shapes):
        place = self.axis - (self.axis > 0)  # 배치 축을 뺀 자리
        shape = list(shapes[0])
        shape[place] = sum(one[place] for one in shapes)
        return tuple(shape)

    def forward(self, x, training=False):
        lengths = [array.shape[self.axis] for array in x]
        return np.concatenate(x, axis=self.axis), np.cumsum(lengths)[:-1]

    def backward(self, dy, places):
        return np.split(dy, places, axis=self.axis), {}
