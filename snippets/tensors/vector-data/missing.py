"""빈칸이 계산에 퍼지는 것을 보고, 빈칸이 있는 샘플을 뺍니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
table, species = penguins.features, penguins.species
print("NaN의 수:", np.isnan(table).sum(axis=0))
print(f"몸무게의 평균은 {table[:, 3].mean()}입니다.")
print(f"NaN을 빼고 낸 평균: {np.nanmean(table[:, 3]):.0f}g")

keep = ~np.isnan(table).any(axis=1)
print("뺀 행:", np.flatnonzero(~keep))
print("남은 표와 레이블:", table[keep].shape, species[keep].shape)
