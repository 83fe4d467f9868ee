"""펭귄 여섯 마리에서 질문 하나를 찾는 셈을 따라갑니다."""
import numpy as np

from dlbook.trees import best_split, gini

wings = np.array([[181], [186], [195], [210], [215], [222]])
species = np.array([0, 0, 0, 1, 1, 0])  # 0 아델리, 1 젠투

for border in (183.5, 190.5, 202.5, 212.5, 218.5):
    low = wings[:, 0] <= border
    sides = [np.bincount(species[side], minlength=2) for side in (low, ~low)]
    mixed = sum(len(species[side]) / 6 * gini(count)
                for side, count in zip((low, ~low), sides))
    print(f"{border} 이하인가: {mixed:.3f}")
print("고른 질문:", best_split(wings, species, classes=2))
