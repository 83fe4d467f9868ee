"""층이 함께 쓰는 뼈대와, 층을 이어 만드는 그래프의 노드입니다."""

from dataclasses import dataclass, field

import numpy as np

from dlbook.checks.layers import CheckedLayer, forms, is_shape, nodes
from dlbook.checks.several import alone
from dlbook.exchange import LayerExchange


@dataclass(frozen=True, eq=False)
class Node:
    """그래프의 한 자리입니다. 층이 parents의 출력을 받아 shape인 텐서를 냅니다.

    층이 없는 노드는 네트워크의 입력입니다.
    """
    layer: "Layer | None"
    parents: tuple
    shape: tuple
    name: str | None = None

    @property
    def shape_in(self):
        """층이 받는 크기입니다. 부모가 여럿이면 크기의 리스트입니다."""
        return alone([parent.shape for parent in self.parents])


@dataclass(eq=False)
class Layer(CheckedLayer, LayerExchange):
    """모든 층의 뼈대입니다. 크기 shape에는 배치 축을 적지 않습니다.

    name: 오류와 표에 쓸 이름. dtype: 계산하는 데이터 타입.
    weights: 이름으로 찾는 가중치. build를 부르거나 텐서를 처음 넣을 때 만듭니다.
    forward와 backward 앞에는 받은 것을 확인하는 문(checks/doors.py)이 달립니다.
    """
    name: str | None = field(default=None, kw_only=True, repr=False)
    dtype: str = field(default="float32", kw_only=True, repr=False)

    def build(self, shape, rng=None):
        """가중치를 만듭니다. rng: 씨앗(정수)이나 np.random.Generator."""
        shape = is_shape(self, shape)
        self.check(shape)
        initial = self.initial(shape, np.random.default_rng(rng))
        self.weights = {
            name: w.astype(self.dtype) for name, w in initial.items()}
        self.shape, self.forms = shape, forms(self.weights)  # 바꾸면 알아봅니다
        return self

    def __call__(self, x):
        """텐서를 받으면 출력을, 노드를 받으면 다음 노드를 돌려줍니다."""
        parents = nodes(self, x, Node)
        if not parents:
            return self.forward(x)[0]
        shape = alone([node.shape for node in parents])
        self.check(shape)
        return Node(self, parents, self.output_shape(shape))

    # 층마다 다른 식은 아래의 네 가지입니다.

    def output_shape(self, shape):
        return tuple(shape)

    def initial(self, shape, rng):
        return {}

    def forward(self, x, training=False):
        raise NotImplementedError(f"{self.label}: forward를 적으세요.")

    def backward(self, dy, kept):
        raise NotImplementedError(f"{self.label}: backward를 적으세요.")
