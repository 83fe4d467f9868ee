"""획으로 그린 숫자를 사람의 규칙, 트리의 규칙, 네트워크가 읽습니다."""
import numpy as np

from dlbook import judging

SEVEN = [[(0.3, 0.2), (0.7, 0.2), (0.45, 0.8)], [(0.4, 0.5), (0.65, 0.5)]]

found = judging.judge(SEVEN)
layers = found["network"]["layers"]
print("네트워크의 답:", found["network"]["digit"])
print(f"답의 확률: {max(layers[-1]):.2f}")
for number, outputs in enumerate(layers, start=1):
    print(f"층 {number}의 출력:", np.shape(outputs))
for name, who in (("people", "사람"), ("tree", "트리")):
    print(f"{who}의 규칙으로 낸 답:", found[name]["digit"])
    print(found[name]["why"])
