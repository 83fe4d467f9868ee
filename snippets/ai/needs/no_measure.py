"""측정 없이 아무 문턱이나 고르면 얼마나 맞히는지 잽니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
random = np.random.default_rng(0)
order = random.permutation(np.flatnonzero(~np.isnan(penguins.features[:, 0])))
test_x = penguins.features[order[240:], 0]
test_y = penguins.species[order[240:]] == 0

scores = []
for threshold in random.uniform(32, 60, size=1000):
    scores.append(np.mean((test_x < threshold) == test_y))
print(f"아무 문턱이나 골랐을 때: {np.mean(scores):.2f}")
print(f"가장 나쁠 때: {min(scores):.2f}")
print(f"가장 좋을 때: {max(scores):.2f}")
