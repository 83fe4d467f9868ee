"""MNIST에 없는 글씨 600자를 세 가지로 읽어, 얼마나 맞히는지 잽니다."""
import numpy as np

from dlbook import digits, hands, judging, symbolic
from dlbook.handwriting import drawn, prepared


def by_rules(rules, images):
    """규칙들이 낸 답입니다. 답이 없으면 -1입니다."""
    facts = digits.to_facts(digits.features(images))
    known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, rules))
    return digits.answers(known, len(images))


for hand in hands.HANDS:
    written = list(hands.written(hand, 200))
    images = np.array([prepared(drawn(strokes, pen))
                       for strokes, pen, _ in written])
    answers = np.array([digit for *_, digit in written])
    pixels = images[..., None].astype("float32") / 255
    guesses = {
        "네트워크": judging.network().predict(pixels).argmax(axis=1),
        "트리의 규칙": by_rules(judging.tree(), images),
        "사람의 규칙": by_rules(judging.people(), images)}
    for name, each in guesses.items():
        print(f"{hand}, {name}: {np.mean(each == answers):.3f}")
