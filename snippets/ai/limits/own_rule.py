"""규칙 하나를 더 쓰면 정확도가 얼마나 달라지는지 잽니다."""
import numpy as np

from dlbook import datasets, digits, symbolic

NEW = """
아래가 굽은 셋 [3]: 구멍(?x, 0), 왼아래빈(?x, ?a), 세로획(?x, 3),
    오른위빈(?x, ?b), ?a > 65, ?b < 45 -> 숫자(?x, 3)
"""

_, (_, labels) = datasets.mnist()
facts = digits.to_facts(np.load("test_features.npz"))
known = symbolic.forward_chain(symbolic.read(digits.RULES + NEW) + facts)
more = digits.answers(known, len(labels))
for name, answers in (("그대로", np.load("answers.npy")), ("하나 더", more)):
    print(f"{name}: {np.mean(answers == labels):.4f}")
    print(f"3의 정확도({name}): {np.mean(answers[labels == 3] == 3):.2f}")
