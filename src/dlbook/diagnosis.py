"""훈련이 무너진 자리를 찾아 알리고, 무너지기 전으로 되돌립니다."""

import math
from contextlib import contextmanager

import numpy as np


@contextmanager
def undone(network, epoch, progress):
    """도중에 오류가 나면 가중치를 되돌리고, 옵티마이저의 기억을 비웁니다."""
    saved = {name: w.copy() for name, w in network.weights.items()}
    try:
        yield
    except Exception as error:
        for name, weight in network.weights.items():
            weight[...] = saved[name]
        network.optimizer.forget()
        if not isinstance(error, FloatingPointError):
            raise
        raise FloatingPointError(
            f"fit: 에포크 {epoch}, 미니배치 {progress.step}: {error} "
            "가중치는 이 에포크를 시작할 때로 되돌렸습니다."
        ) from None


def reject_nan(network, loss, kept, targets):
    """손실이 유한하지 않으면, 어디에서 그렇게 되었는지 찾아 알립니다."""
    if not math.isfinite(loss):
        values, _ = kept.values
        raise FloatingPointError(
            f"손실이 {loss}입니다. {where(network, values, targets)}")


def where(network, values, targets):
    """유한하지 않은 수가 처음 나온 자리와 고치는 방법입니다."""
    broken = [node for node in network.nodes
              if not np.isfinite(values[node]).all()]
    if any(not np.isfinite(target).all() for target in targets):
        return "타깃에 nan이나 inf가 있습니다. 데이터를 확인하세요."
    if not broken and (zero := empty_row(network, values)):
        return (f"{label(network, zero)}의 출력에서 합이 0인 샘플이 있어 확률로 "
                "바꿀 수 없습니다. 마지막 층에 softmax를 거세요.")
    if not broken:
        most = {node: np.abs(values[node]).max() for node in network.outputs}
        node = max(most, key=most.get)
        return (f"{label(network, node)}의 출력이 {most[node]:.0e}까지 "
                "커졌습니다. 학습률을 줄이거나 입력을 표준화하세요.")
    if broken[0].layer is None:
        return "입력에 nan이나 inf가 있습니다. 데이터를 확인하세요."
    return (f"{broken[0].layer.label}의 출력에 nan이나 inf가 처음 "
            "나왔습니다. 학습률을 줄이세요.")


def empty_row(network, values):
    """합이 0이라 확률로 나눌 수 없는 출력입니다."""
    for node, loss in zip(network.outputs, network.losses):
        if loss.targets == "distributions" and not loss.from_logits and (
                values[node].sum(axis=-1) == 0).any():
            return node
    return None


def label(network, node):
    """오류에 적을 노드의 이름입니다."""
    return (node.layer.label if node.layer
            else f"입력 노드 '{network.node_names[node]}'")
