"""문턱을 훈련 펭귄으로 찾고, 처음 보는 펭귄으로 잽니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
order = np.random.default_rng(0).permutation(
    np.flatnonzero(~np.isnan(penguins.features[:, 0])))
inputs = penguins.features[order, 0]
targets = penguins.species[order] == 0
train_x, train_y = inputs[:240], targets[:240]
test_x, test_y = inputs[240:], targets[240:]


def accuracy(threshold, x, y):
    return np.mean((x < threshold) == y)


thresholds = np.arange(32, 60, 0.2)
best = max(thresholds, key=lambda t: accuracy(t, train_x, train_y))

print("훈련 펭귄:", len(train_x))
print("처음 보는 펭귄:", len(test_x))
print(f"찾은 문턱: {best:.1f}mm")
print(f"훈련 정확도: {accuracy(best, train_x, train_y):.2f}")
print(f"테스트 정확도: {accuracy(best, test_x, test_y):.2f}")
print(f"늘 '아니요'라고 할 때: {np.mean(~test_y):.2f}")
