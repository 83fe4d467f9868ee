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
halves = np.arange(len(x)).reshape(-1, 2).T
ways = {"걸러 고름": halves, "반대쪽으로 배움": halves[::-1]}
for seed in range(5):
    ways[f"섞어서 고름 {seed}"] = np.array_split(
        np.random.default_rng(seed).permutation(len(x)), 2)

for name, (train, test) in ways.items():
    tree = DecisionTree(depth=2).fit(x[train], y[train])
    known = sex[train[y[train] == 2]]  # 성별이 빈 마리는 세지 않습니다
    male, female = np.sum(known == "male"), np.sum(known == "female")
    print(f"{name}: 젠투 수컷 {male}마리와 암컷 {female}마리, 첫 질문은",
          f"{FEATURES[tree.root.feature]}, 정확도",
          f"{np.mean(tree.predict(x[test]) == y[test]):.2f}")
