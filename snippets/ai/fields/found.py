"""프로그램이 데이터에서 질문과 경계를 찾습니다."""
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

table = datasets.penguins()
known = ~np.isnan(table.features).any(axis=1)
x, adelie = table.features[known], (table.species[known] == 0).astype(int)
order = np.random.default_rng(0).permutation(len(x))
train, test = order[:242], order[242:]

tree = DecisionTree(depth=1).fit(x[train], adelie[train])
answers = tree.predict(x[test])

print("고른 특성:", datasets.LABELS[table.feature_names[tree.root.feature]])
print(f"찾은 문턱: {tree.root.threshold:.0f}")
print("맞힌 펭귄:", (answers == adelie[test]).sum())
print(f"정확도: {np.mean(answers == adelie[test]):.2f}")
