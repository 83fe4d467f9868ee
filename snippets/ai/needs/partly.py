"""타깃의 일부만 뒤집고, 올바른 타깃으로 잽니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
rng = np.random.default_rng(0)
order = rng.permutation(np.flatnonzero(~np.isnan(penguins.features[:, 0])))
x, y = penguins.features[order, 0], penguins.species[order] == 0
thresholds = np.arange(32, 60, 0.2)


def accuracy(threshold, x, y):
    return np.mean((x < threshold) == y)


for share in (0, 0.2, 0.4):
    scores = []
    for _ in range(30):
        wrong = y[:240] ^ (rng.random(240) < share)
        best = max(thresholds, key=lambda t: accuracy(t, x[:240], wrong))
        scores.append(accuracy(best, x[240:], y[240:]))
    print(f"{share:.0%}를 뒤집음: 테스트 정확도 {np.mean(scores):.2f}")
