"""그린 숫자를 세 가지로 알아봅니다: 사람의 규칙, 트리가 찾은 규칙, 네트워크.

    from dlbook import judging

    found = judging.judge([[(0.5, 0.2), (0.5, 0.8)]])  # 세로획 하나
    found["people"]["digit"], found["network"]["digit"]

결과는 JSON에 담을 수 있는 dict입니다. 배운 것은 책의 프로그램이 남긴 파일에 있습니다.
"""

from functools import lru_cache

import numpy as np

from dlbook import datasets, digits, hands, handwriting, symbolic
from dlbook.layers import Flatten
from dlbook.network import Network

WEIGHTS = datasets.DATA / "handwriting.npz"
RULES = datasets.DATA / "handwriting.txt"
DRAWING = "그림"  # 규칙이 부를 이름


# --8<-- [start:judge]
def judge(strokes):
    """획 [[(가로, 세로), …], …]을 준비해 세 가지로 알아본 dict입니다."""
    image = handwriting.prepared(handwriting.drawn(strokes))
    measured = digits.features(image[None])
    return {"image": image.tolist(),
            "people": by_rules(people(), measured),
            "tree": by_rules(tree(), measured),
            "network": by_network(network(), image)}
# --8<-- [end:judge]


# --8<-- [start:by_rules]
def by_rules(rules, measured):
    """규칙의 답과, 그렇게 답한 까닭입니다. 맞는 규칙이 없으면 None입니다."""
    facts = [(name, DRAWING, int(values[0]))
             for name, values in measured.items()]
    known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, rules))
    found = known.find(("숫자", DRAWING, "?digit"))
    if not found:
        return {"digit": None, "why": ""}
    return {"digit": int(found[0][2]), "why": known.how(found[0])}
# --8<-- [end:by_rules]


# --8<-- [start:by_network]
def by_network(network, image):
    """네트워크의 답과 층마다의 출력입니다. 합성곱 층의 출력은 채널을 앞에 둡니다."""
    x, outputs = image[None, :, :, None].astype("float32") / 255, []
    for layer in network.layers:
        x, _ = layer.forward(x)
        if not isinstance(layer, Flatten):
            outputs.append(np.moveaxis(x[0], -1, 0))
    return {"digit": int(outputs[-1].argmax()),
            "layers": [np.round(each, 4).tolist() for each in outputs]}
# --8<-- [end:by_network]


@lru_cache
def people():
    """사람이 쓴 규칙 서른 개입니다."""
    return symbolic.read(digits.RULES).rules


@lru_cache
def tree():
    """결정 트리가 데이터에서 찾은 규칙입니다."""
    return symbolic.read(RULES.read_text("utf-8")).rules


@lru_cache
def network():
    """글씨를 바꾸어 가며 훈련해 둔 네트워크입니다."""
    WEIGHTS.read_bytes()  # 쪽에서는 여는 순간에 파일을 받습니다
    return Network.load(WEIGHTS)


def example(number):
    """보기로 그려 줄 숫자 하나의 획과 답입니다. number마다 다릅니다."""
    strokes, _, digit = list(
        hands.written("둥근 손", number % 10 + 1, seed=number))[-1]
    return {"strokes": [points.tolist() for points in strokes],
            "digit": digit}
