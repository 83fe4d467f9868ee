"""비지도 학습: 종을 보지 않고 펭귄을 셋으로 묶고, 나중에 종과 맞춥니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
measured = ~np.isnan(penguins.features[:, 0])
x, species = penguins.features[measured], penguins.species[measured]
x = (x - x.mean(axis=0)) / x.std(axis=0)


def k_means(seed):
    """중심 셋을 옮겨, (펭귄마다의 무리, 중심까지 거리의 제곱합)을 냅니다."""
    centers = x[np.random.default_rng(seed).choice(len(x), 3, replace=False)]
    for _ in range(50):
        distances = ((x[:, None] - centers) ** 2).sum(axis=2)
        groups = distances.argmin(axis=1)
        centers = np.array([x[groups == n].mean(axis=0) for n in range(3)])
    return groups, distances.min(axis=1).sum()


for seed in range(12):
    groups, spread = k_means(seed)
    most = sum(np.bincount(species[groups == n]).max() for n in range(3))
    print(f"시작 {seed}: 제곱합 {spread:.0f}, 종과 맞는 펭귄 {most}마리")
print("모든 펭귄:", len(x))
