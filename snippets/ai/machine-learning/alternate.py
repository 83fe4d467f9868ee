"""펭귄을 섞지 않고 한 마리 걸러 한 마리씩 배우게 합니다."""
import csv
from importlib.resources import files

import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

FEATURES = ["부리 길이", "부리 깊이", "날개 길이", "몸무게"]

penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
x, y = penguins.features[whole], penguins.species[whole].astype(int)
with files("dlbook").joinpath("data/penguins.csv").open() as file:
    sex = np.array([row["sex"] for row in csv.DictReader(file)])[whole]
ways = {"걸러 고름": np.arange(len(x)).reshape(-1, 2).T,
        "섞어서 고름": np.array_split(
            np.random.default_rng(0).permutation(len(x)), 2)}

for name, (train, test) in ways.items():
    tree = DecisionTree(depth=2).fit(x[train], y[train])
    gentoo = train[y[train] == 2]
    print(name)
    print(f"  배운 젠투: 수컷 {(sex[gentoo] == 'male').sum()}마리,",
          f"암컷 {(sex[gentoo] == 'female').sum()}마리")
    print("  첫 질문:", FEATURES[tree.root.feature],
          tree.root.threshold, "이하인가")
    print(f"  정확도: {np.mean(tree.predict(x[test]) == y[test]):.2f}")
