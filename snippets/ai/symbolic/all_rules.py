"""규칙 서른 개로 테스트 이미지 만 장을 읽습니다."""
import numpy as np

from dlbook import datasets, digits, symbolic

_, (images, labels) = datasets.mnist()
measured = digits.features(images)
base = symbolic.read(digits.RULES) + digits.to_facts(measured)

known = symbolic.forward_chain(base)
answers = digits.answers(known, len(labels))

print("특성:", len(measured))
print("규칙:", len(base.rules))
print("사람이 쓴 줄:", sum(map(bool, digits.RULES.splitlines())))
print("답을 낸 이미지:", np.count_nonzero(answers >= 0))
accuracy = np.mean(answers == labels)
print(f"정확도: {accuracy:.3f}")
print(f"표집 오차: {np.sqrt(accuracy * (1 - accuracy) / len(labels)):.3f}")
