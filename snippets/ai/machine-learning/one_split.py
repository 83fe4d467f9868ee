"""펭귄 여섯 마리에서 질문 하나를 찾는 셈을 따라갑니다."""
import numpy as np

from dlbook.trees import gini

wings = np.array([181, 186, 195, 210, 215, 222])
species = np.array([0, 0, 0, 1, 1, 0])  # 0 아델리, 1 젠투
borders = (wings[:-1] + wings[1:]) / 2

mixed = []
for border in borders:
    low = wings <= border
    sides = [np.bincount(species[side], minlength=2) for side in (low, ~low)]
    mixed.append(sum(side.sum() / 6 * gini(side) for side in sides))
    print(f"{border} 이하인가: {mixed[-1]:.3f}")
print("가장 덜 섞이는 문턱:", borders[np.argmin(mixed)])
