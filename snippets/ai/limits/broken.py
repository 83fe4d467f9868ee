"""0의 위쪽을 조금 지우면 규칙의 답이 얼마나 바뀌는지 봅니다."""
import numpy as np

from dlbook import datasets, digits, symbolic

_, (images, labels) = datasets.mnist()
zeros = images[labels == 0][:200]
erased = zeros.copy()
erased[:, :14, 13:17] = 0  # 한가운데 위쪽의 네 픽셀 너비

for name, pictures in (("그대로", zeros), ("지운 뒤", erased)):
    facts = digits.to_facts(digits.features(pictures))
    known = symbolic.forward_chain(symbolic.read(digits.RULES) + facts)
    answers = digits.answers(known, len(pictures))
    print(f"{name} 0이라고 답한 비율: {np.mean(answers == 0):.2f}")
    print(f"{name} 구멍이 있는 비율:",
          f"{np.mean(digits.features(pictures)['구멍'] > 0):.2f}")
