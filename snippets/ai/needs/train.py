"""부리 길이의 문턱을 훈련 펭귄으로 찾고, 처음 보는 펭귄으로 잽니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
rng = np.random.default_rng(0)
order = rng.permutation(np.flatnonzero(~np.isnan(penguins.features[:, 0])))
inputs = penguins.features[order, 0]  # 부리 길이(mm)
targets = penguins.species[order] == 0  # 아델리펭귄이면 True
train, test = slice(0, 240), slice(240, None)


def accuracy(threshold, birds):
    """문턱보다 짧으면 아델리펭귄이라고 답해 맞힌 비율입니다."""
    return np.mean((inputs[birds] < threshold) == targets[birds])


best = max(np.arange(32, 60, 0.2), key=lambda t: accuracy(t, train))
print(f"첫 펭귄: 입력 {inputs[0]:.1f}mm, 타깃 {targets[0]}")
print("훈련 펭귄:", len(inputs[train]))
print("테스트 펭귄:", len(inputs[test]))
print(f"찾은 문턱: {best:.1f}mm")
print(f"훈련 정확도: {accuracy(best, train):.2f}")
print(f"테스트 정확도: {accuracy(best, test):.2f}")
print(f"늘 '아니요'라고 할 때: {np.mean(~targets[test]):.2f}")
