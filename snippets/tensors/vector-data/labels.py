"""특성과 레이블에서 같은 샘플을 함께 빼고, 종마다 몇 마리인지 셉니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)

features = penguins.features[keep]
species = penguins.species[keep]
print("특성의 크기:", features.shape)
print("레이블의 크기:", species.shape)

for number, name in enumerate(penguins.species_names):
    birds = features[species == number]
    print(f"{number} {datasets.LABELS[name]}: {len(birds)}마리,"
          f" 평균 날개 길이 {birds[:, 2].mean():.0f}mm")
