"""펭귄 표에서 훈련에 필요한 세 가지를 하나씩 꺼내 봅니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
measured = ~np.isnan(penguins.features[:, 0])

inputs = penguins.features[measured, 0]  # 부리 길이(mm)
targets = penguins.species[measured] == 0  # 아델리펭귄이면 True


def accuracy(threshold):
    """문턱보다 짧으면 아델리펭귄이라고 답해 맞힌 비율입니다."""
    answers = inputs < threshold
    return np.mean(answers == targets)


print("펭귄의 수:", len(inputs))
for bird in (0, 160, 280):
    print(f"{bird}번 입력: {inputs[bird]:.1f}mm, 타깃: {targets[bird]}")
for threshold in (36, 43, 50):
    print(f"문턱이 {threshold}mm일 때 정확도: {accuracy(threshold):.2f}")
