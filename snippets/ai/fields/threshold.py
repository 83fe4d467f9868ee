"""사람이 정하던 43을 훈련 펭귄에서 찾게 바꿉니다."""
import numpy as np

from dlbook import datasets

table = datasets.penguins()
known = ~np.isnan(table.features).any(axis=1)
bill, adelie = table.features[known, 0], table.species[known] == 0
order = np.random.default_rng(0).permutation(len(bill))
train, test = order[:242], order[242:]

candidates = range(35, 56)
right = [np.sum((bill[train] < mm) == adelie[train]) for mm in candidates]
best = candidates[int(np.argmax(right))]

print("찾은 경계:", best)
print(f"정확도: {np.mean((bill[test] < best) == adelie[test]):.2f}")
