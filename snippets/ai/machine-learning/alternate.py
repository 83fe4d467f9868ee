"""펭귄을 섞지 않고 한 마리 걸러 한 마리씩 배우게 합니다."""
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
x, y = penguins.features[whole], penguins.species[whole].astype(int)
ways = {"걸러 고름": np.arange(len(x)).reshape(-1, 2).T,
        "섞어서 고름": np.array_split(
            np.random.default_rng(0).permutation(len(x)), 2)}

for name, (train, test) in ways.items():
    tree = DecisionTree(depth=2).fit(x[train], y[train])
    right = np.mean(tree.predict(x[test]) == y[test])
    gentoo = x[:, 3][np.intersect1d(train, np.flatnonzero(y == 2))]
    print(f"{name}: 배운 젠투의 평균 몸무게 {gentoo.mean():.0f}g,",
          f"정확도 {right:.2f}")
