"""숫자마다 하나씩 쓴 규칙 열 개로 테스트 이미지를 읽습니다."""
import numpy as np

from dlbook import datasets, digits, symbolic

_, (images, labels) = datasets.mnist()
measured = digits.features(images)
facts = digits.to_facts(measured)
base = symbolic.read(digits.SIMPLE) + facts

known = symbolic.forward_chain(base)
answers = digits.answers(known, len(images))

print("사실:", len(facts))
print("규칙:", len(base.rules))
print("답을 낸 이미지:", np.count_nonzero(answers >= 0))
print(f"정확도: {np.mean(answers == labels):.3f}")
np.savez("test_features.npz", **measured)
