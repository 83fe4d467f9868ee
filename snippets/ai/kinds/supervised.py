"""지도 학습: 종을 아는 펭귄으로 평균을 구하고, 새 펭귄의 종을 맞힙니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
measured = ~np.isnan(penguins.features[:, 0])
x, species = penguins.features[measured], penguins.species[measured]

scores, common = [], []
for seed in range(5):
    order = np.random.default_rng(seed).permutation(len(x))
    train, test = order[:240], order[240:]
    z = (x - x[train].mean(axis=0)) / x[train].std(axis=0)  # 단위를 맞춥니다
    means = np.array([z[train][species[train] == number].mean(axis=0)
                      for number in range(3)])
    distances = ((z[test][:, None] - means) ** 2).sum(axis=2)
    scores.append(np.mean(distances.argmin(axis=1) == species[test]))
    most = np.bincount(species[train]).argmax()
    common.append(np.mean(species[test] == most))
print(f"가까운 평균: {np.median(scores):.2f} "
      f"({min(scores):.2f}부터 {max(scores):.2f}까지)")
print(f"가장 흔한 종만 답함: {np.median(common):.2f}")
