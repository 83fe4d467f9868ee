"""예외를 고치는 규칙까지 모두 써서 테스트 이미지를 읽습니다."""
import numpy as np

from dlbook import datasets, digits, symbolic

_, (_, labels) = datasets.mnist()
measured = np.load("test_features.npz")
base = symbolic.read(digits.RULES) + digits.to_facts(measured)

known = symbolic.forward_chain(base)
answers = digits.answers(known, len(labels))

print("특성:", len(measured))
print("규칙:", len(base.rules))
print("사람이 쓴 줄:", sum(map(bool, digits.RULES.splitlines())))
print("답을 낸 이미지:", np.count_nonzero(answers >= 0))
print(f"정확도: {np.mean(answers == labels):.3f}")
for digit in range(10):
    share = np.mean(answers[labels == digit] == digit)
    print(f"{digit}의 정확도: {share:.2f}")
np.save("answers.npy", answers)
