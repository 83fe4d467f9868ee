"""층을 이어 만든 네트워크입니다. 한 줄로 이을 수도, 가지를 칠 수도 있습니다.

    x = Input((784,))
    y = Dense(10, "softmax")(Dense(512, "relu")(x))
    network = Network(x, y, seed=0)
    y, kept = network.forward(images, training=True)   # 층과 같은 두 동사
    dx, dw = network.backward(dy, kept)

층에 노드를 넣어 부르면 그래프가 자랍니다. Network는 그 그래프를 입력에서
출력까지 차례대로 계산하고, 거꾸로 되짚어 그래디언트를 구합니다. 네트워크도
층이므로 다른 네트워크의 층으로 쓸 수 있습니다.
"""

import numpy as np

from dlbook.checks import networks as checks
from dlbook.checks.several import alone, as_list
from dlbook.exchange import NetworkExchange
from dlbook.files import NetworkFiles
from dlbook.layers import Layer, Node
from dlbook.summary import summary
from dlbook.training import Training


def Input(shape, name=None):
    """네트워크의 입력입니다. shape에는 배치 축을 적지 않습니다."""
    return Node(None, (), checks.input_shape(shape), name)


def in_order(inputs, outputs):
    """부모가 언제나 먼저 나오도록 노드를 늘어놓습니다(위상 정렬).

    층이 천 개를 넘어도 되도록, 재귀 대신 기다리는 노드를 쌓아 둡니다.
    """
    ordered = dict.fromkeys(inputs)  # 차례를 기억하는 집합으로 씁니다
    waiting = list(reversed(outputs))
    while waiting:
        node = waiting[-1]
        if node.layer is None and node not in ordered:
            checks.missing_input(node)
        missing = [parent for parent in node.parents if parent not in ordered]
        if missing:
            waiting.append(missing[0])
        else:
            ordered.setdefault(waiting.pop())
    return list(ordered)


class Graph(checks.CheckedNetwork, Layer):
    """노드를 차례로 계산하고 거꾸로 되짚는 그래프입니다. 층과 같은 동사를 씁니다."""

    def __init__(self, inputs, outputs, seed=None, name=None):
        self.inputs, self.outputs = as_list(inputs), as_list(outputs)
        checks.nodes_fit(self.inputs, self.outputs)
        self.nodes = in_order(self.inputs, self.outputs)
        self.name, self.layers, self.names = name, *checks.named(self)
        self.optimizer, rng = None, np.random.default_rng(seed)
        for node in self.nodes:
            if node.layer and node.layer.shape is None:
                node.layer.build(node.shape_in, rng)
            elif node.layer:
                node.layer.check(node.shape_in)

    def forward(self, x, training=False):
        """출력 y와, 노드마다의 출력과 남긴 것. 여럿이면 리스트로 주고받습니다."""
        values, kept = dict(zip(self.inputs, as_list(x))), {}
        for node in self.nodes:
            if node.layer:
                given = alone([values[parent] for parent in node.parents])
                values[node], kept[node] = node.layer.forward(given, training)
        return alone([values[node] for node in self.outputs]), (values, kept)

    def backward(self, dy, kept):
        """dw의 이름은 "층/가중치"입니다. 여러 번 쓰인 것의 그래디언트는 더합니다."""
        dys, dw = {}, {}
        for node, d in zip(self.outputs, as_list(dy)):
            add(dys, node, d)
        for node in reversed(self.nodes):
            if node.layer and node in dys:
                dx, dweights = node.layer.backward(dys[node], kept[1][node])
                for parent, d in zip(node.parents, as_list(dx)):
                    add(dys, parent, d)
                for name, d in dweights.items():
                    add(dw, f"{node.layer.name}/{name}", d)
        dx = alone([dys.get(node) for node in self.inputs])
        return dx, {name: dw[name] for name in self.weights if name in dw}


class Network(NetworkExchange, NetworkFiles, Training, Graph):
    """입력 노드에서 출력 노드까지의 층을 모은 네트워크입니다.

    inputs, outputs: 노드 하나 또는 노드의 리스트. seed: 처음 가중치를 뽑는
    씨앗. 같은 층을 두 번 부르면 두 자리가 가중치를 함께 씁니다. 데이터와
    타깃은 하나이면 배열로, 여럿이면 배열의 리스트나 이름으로 찾는 dict로
    주고받습니다. 출력의 이름은 그 층의 이름입니다.
    """

    @classmethod
    def chain(cls, steps, seed=None):
        """입력과 층을 한 줄로 잇습니다. 케라스의 Sequential과 같습니다."""
        checks.chain_fits(steps)
        node = steps[0]
        for layer in steps[1:]:
            node = layer(node)
        return cls(steps[0], node, seed)

    summary = summary


def add(slopes, key, slope):
    """같은 자리로 돌아온 그래디언트를 더합니다. 정수로는 미분하지 않습니다."""
    if slope is not None:
        slopes[key] = slopes.get(key, 0) + slope
