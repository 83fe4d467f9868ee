"""질문을 하나만 하는 트리로 펭귄을 가릅니다."""
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
x, y = penguins.features[whole], penguins.species[whole].astype(int)
train, test = np.array_split(
    np.random.default_rng(0).permutation(len(x)), 2)

tree = DecisionTree(depth=1).fit(x[train], y[train])
guesses = tree.predict(x[test])
print(f"정확도: {np.mean(guesses == y[test]):.2f}")
for species, name in enumerate(("아델리", "턱끈", "젠투")):
    found = np.mean(guesses[y[test] == species] == species)
    print(f"{name}: {found:.2f}")
