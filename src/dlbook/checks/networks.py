"""네트워크가 받은 노드, 데이터, 타깃을 확인하고 차례대로 늘어놓습니다."""

import re

import numpy as np

from dlbook.checks.layers import same_samples, slope_fits
from dlbook.checks.several import alone
from dlbook.checks.values import choice, finite, integer, numbers
from dlbook.layers import Node


class NetworkWeights:
    """가중치를 이름으로 찾는 네트워크입니다."""

    @property
    def weights(self):
        """모든 가중치를 "층/가중치"로 찾는 dict입니다."""
        return Weights({f"{layer.name}/{name}": value for layer in self.layers
                        for name, value in layer.weights.items()})

    @property
    def frozen(self):
        return [f"{layer.name}/{name}" for layer in self.layers
                for name in layer.frozen]

    @property
    def trainable(self):
        """훈련하는 가중치만 모은 dict입니다."""
        frozen = self.frozen
        return Weights({name: value for name, value in self.weights.items()
                        if name not in frozen})


class NetworkShape(NetworkWeights):
    """다른 네트워크의 층으로 쓸 때 필요한 것입니다."""

    @property
    def label(self):
        return f"Network '{self.name}'" if self.name else "Network"

    @property
    def shape(self):
        """층으로 쓸 때 입력의 크기입니다."""
        return alone([node.shape for node in self.inputs])

    def build(self, shape, rng=None):
        """가중치는 네트워크를 만들 때 이미 만들었습니다. 크기만 봅니다."""
        self.check(shape)
        return self

    @property
    def arity(self):
        return len(self.inputs), len(self.inputs)

    def output_shape(self, shape):
        if len(self.outputs) > 1:
            raise ValueError(
                f"{self.label}: 층으로 쓰려면 출력이 하나여야 하는데 "
                f"{len(self.outputs)}개입니다. 출력마다 네트워크를 나누세요."
            )
        return self.outputs[0].shape

    def check(self, shape):
        if shape != self.shape:
            raise ValueError(
                f"{self.label}: 크기가 {self.shape}인 입력이 필요한데 "
                f"{shape}를 받았습니다. 축의 개수와 길이를 맞추세요."
            )


class CheckedNetwork(NetworkShape):
    """받은 것을 확인하는 네트워크입니다."""

    def checked(self, x):
        """입력마다 하나씩 늘어놓은 배열의 리스트입니다."""
        names = [self.node_names[node] for node in self.inputs]
        arrays = [numbers("Network", name, array, None) for name, array in
                  zip(names, listed("입력", x, names))]
        for node, name, array in zip(self.inputs, names, arrays):
            if array.ndim == 0 or array.shape[1:] != node.shape:
                raise ValueError(
                    f"Network: 입력 '{name}'에 크기가 {(None, *node.shape)}인 "
                    f"텐서가 필요한데 {array.shape}를 받았습니다. 축의 개수와 "
                    "길이를 맞추세요. None은 샘플 수입니다."
                )
        same_samples(self, arrays)
        return arrays

    def checked_slope(self, dy, shape):
        dys = listed("dy", dy, self.names)
        for each, need in zip(dys, shape if len(dys) > 1 else [shape]):
            slope_fits(self, np.asarray(each), need)
        return dys

    def check_weights(self, text=None):
        """가중치의 꼴을 보고, 유한하지 않은 것이 있으면 text로 알립니다."""
        for layer in self.layers:
            layer.check_weights()
        if text:
            finite(text, self.weights)


class Weights(dict):
    """"층/가중치"로 찾는 가중치입니다. 배열은 두고, 그 안의 값만 바꿉니다."""

    def __setitem__(self, name, array):
        if name in self and array is not self[name]:
            raise TypeError(
                f"Network: weights['{name}']에 다른 배열을 넣어도 층의 "
                f"가중치는 바뀌지 않습니다. weights['{name}'][...] = 값처럼 "
                "배열 안의 값을 바꾸세요."
            )
        super().__setitem__(name, array)


# 데이터와 타깃


def samples(network, what, x):
    """입력의 리스트입니다. 샘플이 하나 이상 있어야 합니다."""
    xs = network.checked(x)
    if not len(xs[0]):
        raise ValueError(
            f"{what}: 샘플이 하나 이상 필요한데 0개입니다. 데이터를 "
            "확인하세요."
        )
    return xs


def pair(network, what, given):
    """입력과 타깃을 배열의 리스트로 바꾸고, 쓰기 전에 모두 확인합니다."""
    if not isinstance(given, (tuple, list)) or len(given) != 2:
        raise ValueError(
            f"{what}: 입력과 타깃의 짝 (x, y)가 필요한데 받은 것은 "
            f"{type(given).__name__}입니다. (x, y)처럼 넣으세요."
        )
    xs = samples(network, what, given[0])
    ys = [np.asarray(array)
          for array in listed("타깃", given[1], network.names)]
    counts = [array.shape[0] if array.ndim else 1 for array in (*xs, *ys)]
    if len(set(counts)) > 1:
        raise ValueError(
            f"{what}: 입력과 타깃의 샘플 수가 모두 같아야 하는데 "
            f"{counts}입니다. 첫 축의 길이를 맞추세요."
        )
    dtypes = dict(zip(network.inputs, [array.dtype for array in xs]))
    dtypes |= {node: node.layer.dtype
               for node in network.outputs if node.layer}
    return xs, [
        checked_target(network, what, place, np.broadcast_to(
            np.zeros((), dtypes[node]), (len(xs[0]), *node.shape)), target)
        for (place, node), target in zip(enumerate(network.outputs), ys)]


def to_fit(network, x, y, epochs, validation_data, verbose):
    """fit이 쓸 (입력들, 타깃들, 검증 데이터)입니다. 훈련하기 전에 모두 봅니다."""
    check_compiled(network, "fit")
    integer("fit", "epochs", epochs, smallest=1)
    choice("fit", "verbose", verbose, (0, 1, 2))
    xs, ys = pair(network, "fit", (x, y))
    held_out = None if validation_data is None else pair(
        network, "validation_data", validation_data)
    network.check_weights("fit: {}에 nan이나 inf가 있습니다. 값을 고친 다음 "
                          "훈련하세요.")
    network.optimizer.recognize(network.trainable)
    return xs, ys, held_out


def checked_target(network, what, place, like, target):
    """출력 like에 맞춘 타깃입니다. 크기와 데이터 타입이 출력과 같습니다."""
    try:
        return network.losses[place].checked(target, like)[0]
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{what}: 출력 '{network.names[place]}': {error}") from None


def per_output(network, what, value, nested=False):
    """출력마다 하나씩, 출력의 차례대로 늘어놓습니다."""
    names = network.names
    if len(names) == 1 and not isinstance(value, dict):
        one = nested or not isinstance(value, (list, tuple))
        return [value] if one else listed(what, value, names)
    if isinstance(value, str):
        value = [value] * len(names)
    if isinstance(value, dict) and nested:
        value = {name: () for name in names} | value
    if nested and not value:
        value = [()] * len(names)
    return listed(what, value, names)


def listed(what, value, names):
    """배열 하나, 리스트, dict를 이름의 차례대로 늘어놓은 리스트로 바꿉니다."""
    if isinstance(value, dict):
        if value.keys() != set(names):
            raise ValueError(
                f"Network: {what}의 이름은 {names}인데 {list(value)}를 "
                "받았습니다. 이름을 맞추세요."
            )
        return [value[name] for name in names]
    values = [value]
    if isinstance(value, (list, tuple)) and (len(names) > 1 or (
            len(value) == 1 and not isinstance(value[0], (list, tuple)))):
        values = list(value)
    if len(values) != len(names):
        raise ValueError(
            f"Network: {what}이(가) {len(names)}개({', '.join(names)}) "
            f"필요한데 {len(values)}개를 받았습니다. 개수를 맞추세요."
        )
    return values


def check_compiled(network, what):
    if network.optimizer is None:
        raise ValueError(
            f"{what}: 옵티마이저와 손실 함수를 아직 정하지 않았습니다. "
            "network.compile('adam', 'mse')처럼 먼저 정하세요."
        )


# 노드


def input_shape(shape):
    """정수 하나나 정수들을 튜플로 바꿉니다."""
    shape = tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
    return tuple(integer("Input", "shape", length, smallest=1)
                 for length in shape)


def chain_fits(steps):
    """한 줄의 맨 앞이 Input인지 봅니다."""
    if not steps or not isinstance(steps[0], Node):
        given = type(steps[0]).__name__ if steps else "빈 리스트"
        raise ValueError(
            "Network.chain: 맨 앞에는 Input이 필요한데 받은 것은 "
            f"{given}입니다. Network.chain([Input((784,)), …])처럼 "
            "넣으세요."
        )


def nodes_fit(inputs, outputs):
    """입력과 출력이 노드이고, 입력은 모두 다른 Input인지 봅니다."""
    for what, nodes in (("inputs", inputs), ("outputs", outputs)):
        wrong = [node for node in nodes if not isinstance(node, Node)]
        if wrong or not nodes:
            given = type(wrong[0]).__name__ if wrong else "빈 리스트"
            raise TypeError(
                f"Network: {what}에 노드가 필요한데 받은 것은 {given}입니다. "
                "Input((784,))이나, 층에 노드를 넣어 부른 것을 넣으세요."
            )
    names = [node.name for node in inputs if node.name]
    if any(node.layer for node in inputs) or (
            len(set(inputs)) < len(inputs) or len(set(names)) < len(names)):
        raise ValueError(
            "Network: inputs에는 Input이 만든 서로 다른 노드가 필요합니다. 층의 "
            "출력을 넣었거나, 같은 노드나 같은 이름을 두 번 넣었는지 보세요."
        )


def missing_input(node):
    raise ValueError(
        "Network: 출력을 구하는 데 필요한 입력(크기 "
        f"{node.shape})이 inputs에 없습니다. inputs에 모두 넣으세요."
    )


# 이름


def named(network):
    """층과 입력에 이름을 붙이고, (층들, 출력의 이름들)을 돌려줍니다.

    케라스는 층을 만든 차례로 번호를 매기지만, 여기서는 그래프의 차례입니다.
    """
    layers = list(dict.fromkeys(
        node.layer for node in network.nodes if node.layer))
    given = [layer.name for layer in layers if layer.name]
    taken = set(given)
    if len(taken) < len(given):
        twice = sorted({name for name in given if given.count(name) > 1})
        raise ValueError(
            f"Network: 층의 이름이 겹칩니다: {twice}. 층마다 다른 "
            "이름을 붙이세요."
        )
    for layer in layers:
        if layer.name is None:
            layer.name = free_name(snake(type(layer).__name__), taken)
    network.node_names = {
        node: node.layer.name if node.layer
        else node.name or free_name("input_layer", taken)
        for node in network.nodes}
    return layers, [network.node_names[node] for node in network.outputs]


def snake(name):
    """GlobalAveragePooling2D를 global_average_pooling2d로 바꿉니다."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def free_name(start, taken):
    """taken에 없는 이름을 고르고 taken에 더합니다."""
    name, number = start, 0
    while name in taken:
        number += 1
        name = f"{start}_{number}"
    taken.add(name)
    return name
