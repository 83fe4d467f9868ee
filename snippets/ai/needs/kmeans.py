"""타깃 없이 펭귄을 두 무리로 나누고, 나중에 종과 맞춰 봅니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
measured = ~np.isnan(penguins.features[:, 0])
x = penguins.features[measured]
x = (x - x.mean(axis=0)) / x.std(axis=0)  # 단위를 맞춥니다

centers = x[[0, 1]]  # 아무 펭귄 둘에서 시작합니다
for _ in range(20):
    distances = ((x[:, None] - centers) ** 2).sum(axis=2)
    groups = distances.argmin(axis=1)
    centers = np.array([x[groups == n].mean(axis=0) for n in (0, 1)])

for n in (0, 1):
    print(f"{n}번 무리: {np.sum(groups == n)}마리")

print("이제 감춰 둔 종을 봅니다.")
species = penguins.species[measured]
for number, name in enumerate(penguins.species_names):
    counts = np.bincount(groups[species == number], minlength=2)
    print(f"{datasets.LABELS[name]}: {counts.tolist()}")
