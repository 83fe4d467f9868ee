"""빈칸이 있는 샘플을 특성과 레이블에서 함께 뺍니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)

features = penguins.features[keep]
species = penguins.species[keep]
print("특성의 크기:", features.shape)
print("레이블의 크기:", species.shape)
