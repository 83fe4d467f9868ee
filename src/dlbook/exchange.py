"""케라스와 가중치를 주고받습니다. 같은 층이 아니면 무엇이 다른지 알립니다."""

from dataclasses import fields

import numpy as np

# 이 책의 층에 없는 케라스의 설정과, 이 책의 층이 하는 일입니다.
ASSUMED = {
    "use_bias": True, "dilation_rate": 1, "groups": 1,
    "go_backwards": False, "stateful": False, "return_state": False,
    "recurrent_activation": "sigmoid", "reset_after": True,
    "dropout": 0, "recurrent_dropout": 0, "mask_zero": False,
    "center": True, "scale": True, "rms_scaling": False,
    "use_gate": False, "sliding_window": None, "renorm": False,
    "attention_axes": (1,), "output_shape": None,
}
IGNORED = {"name", "dtype", "kernel_initializer"}


class LayerExchange:
    """층의 copy_from과 copy_to입니다. other는 같은 종류의 케라스 층입니다.

    종류, 설정, 데이터 타입, 가중치의 이름과 크기가 모두 같아야 합니다. 하나라도
    다르면 아무것도 바꾸지 않고, 무엇이 다른지 알리는 ValueError가 납니다.
    """

    def copy_from(self, other):
        """other의 가중치를 가져오고, 이 층을 돌려줍니다."""
        for name, variable in matched(self, other).items():
            self.weights[name][...] = np.asarray(variable)
        return self

    def copy_to(self, other):
        """이 층의 가중치를 other에 넣고, other를 돌려줍니다."""
        for name, variable in matched(self, other).items():
            variable.assign(self.weights[name])
        return other


class NetworkExchange:
    """네트워크의 copy_from과 copy_to입니다. 케라스 모델과 층을 이름으로 짝짓습니다."""

    def copy_from(self, model):
        """가중치가 있는 층마다 이름이 같은 케라스 층의 가중치를 가져옵니다."""
        for ours, theirs in pairs(self, model):
            ours.copy_from(theirs)
        return self

    def copy_to(self, model):
        """가중치가 있는 층마다 이름이 같은 케라스 층에 가중치를 넣습니다."""
        for ours, theirs in pairs(self, model):
            ours.copy_to(theirs)
        return model


def pairs(network, model):
    """(이 네트워크의 층, 케라스의 층)들입니다. 모두 맞는지 먼저 봅니다."""
    if not hasattr(model, "layers"):
        raise TypeError(
            "Network: 케라스 모델이 필요한데 받은 것은 "
            f"{type(model).__name__}입니다. keras.Model이나 "
            "keras.Sequential을 넣으세요."
        )
    theirs = {layer.name: layer for layer in model.layers}
    ours = [layer for layer in network.layers if layer.weights]
    missing = [layer.name for layer in ours if layer.name not in theirs]
    if missing:
        raise ValueError(
            f"Network: 이름이 {missing}인 층이 받은 모델에 없습니다. 그 "
            f"모델의 층은 {list(theirs)}입니다. 두 쪽의 층에 "
            "name='hidden'처럼 같은 이름을 붙이세요."
        )
    found = [(layer, theirs[layer.name]) for layer in ours]
    for layer, other in found:
        if not hasattr(layer, "layers"):  # 네트워크 안의 네트워크는 제 안에서 봅니다
            matched(layer, other)
    return found


def matched(layer, other):
    """이름마다 other의 변수를 찾습니다. 같은 층이 아니면 ValueError입니다."""
    same_kind(layer, other)
    theirs = variables(other)
    ours = {name: value.shape for name, value in layer.weights.items()}
    given = {name: tuple(variable.shape) for name, variable in theirs.items()}
    if layer.shape is None or ours != given:
        raise ValueError(
            f"{layer.label}: 가중치의 이름과 크기가 같아야 하는데 이 층은 "
            f"{ours}이고 받은 층은 {given}입니다. 두 층 모두 build로 "
            "가중치를 만들었는지, 설정이 같은지 확인하세요."
        )
    different = differences(layer, other)
    if different:
        raise ValueError(
            f"{layer.label}: 받은 케라스 층과 설정이 다릅니다. "
            f"{', '.join(different)}. 두 층의 설정을 맞추세요."
        )
    return theirs


def same_kind(layer, other):
    """other가 이 층과 종류가 같은 케라스 층인지 봅니다."""
    need = type(layer).__name__
    kinds = [kind.__name__ for kind in type(other).__mro__]
    if not hasattr(other, "get_config") or need not in kinds:
        raise ValueError(
            f"{layer.label}: 같은 종류의 케라스 층이 필요한데 받은 것은 "
            f"{type(other).__name__}입니다. keras.layers.{need}을(를) 넣으세요."
        )


def differences(layer, other):
    """서로 다른 설정을 '이름: 이 층은 …, 받은 층은 …'으로 적습니다."""
    theirs = other.get_config()
    ours = {each.name: getattr(layer, each.name) for each in fields(layer)
            if each.name not in IGNORED}
    if "recurrent_activation" in theirs:
        ours = {"activation": "tanh"} | ours
    if "key_dim" in theirs:  # 적지 않은 것과 기본값을 적은 것은 같습니다
        ours = {"value_dim": theirs["key_dim"]} | ours
        theirs["attention_axes"] = theirs["attention_axes"] or (1,)
        theirs["value_dim"] = theirs["value_dim"] or theirs["key_dim"]
    ours = ASSUMED | ours | {"dtype": layer.dtype}
    theirs["dtype"] = other.compute_dtype
    rank = len(layer.shape or ()) + 1
    return [
        f"{name}: 이 층은 {value!r}, 받은 층은 {given!r}"
        for name, value in ours.items() if name in theirs
        for given in [plain(theirs[name])]
        if not same(name, value, given, rank)
    ]


def same(name, ours, theirs, rank):
    if name == "axis" and rank > 1:
        return ours % rank == np.ravel(theirs)[0] % rank
    if isinstance(theirs, tuple) and not isinstance(ours, tuple):
        return all(each == ours for each in theirs)
    return ours == theirs


def plain(value):
    """케라스가 적은 설정을 견줄 수 있는 꼴로 바꿉니다."""
    if isinstance(value, dict):
        return value.get("class_name", "직접 만든 함수")
    return tuple(value) if isinstance(value, list) else value


def variables(other):
    """케라스 층의 변수를 이름으로 찾는 dict입니다. 씨앗은 뺍니다.

    이름이 겹치면 query/kernel처럼 안의 층의 이름을 붙입니다.
    """
    found = [variable for variable in other.weights
             if "seed" not in variable.name]
    short = [variable.name for variable in found]
    if len(set(short)) == len(short):
        return dict(zip(short, found))
    return {"/".join(variable.path.split("/")[-2:]): variable
            for variable in found}
