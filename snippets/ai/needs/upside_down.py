"""가장 큰 측정값 대신 가장 작은 측정값을 고르면 무엇을 배울까요?"""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
order = np.random.default_rng(0).permutation(
    np.flatnonzero(~np.isnan(penguins.features[:, 0])))
inputs = penguins.features[order, 0]
targets = penguins.species[order] == 0
thresholds = np.arange(32, 60, 0.2)


def accuracy(threshold, birds):
    return np.mean((inputs[birds] < threshold) == targets[birds])


train, test = slice(0, 240), slice(240, None)
good = max(thresholds, key=lambda t: accuracy(t, train))
bad = min(thresholds, key=lambda t: accuracy(t, train))
for name, t in (("큰 쪽", good), ("작은 쪽", bad)):
    print(f"{name}: 문턱 {t:.1f}mm, 테스트 정확도 {accuracy(t, test):.2f}")
