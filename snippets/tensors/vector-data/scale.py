"""훈련 데이터의 평균과 표준편차로 두 표를 표준화합니다."""
import numpy as np

from dlbook import datasets

table = datasets.penguins().features
table = table[~np.isnan(table).any(axis=1)]
table = np.random.default_rng(0).permutation(table)
train, test = table[:274], table[274:]

mean, std = train.mean(axis=0), train.std(axis=0)
print("훈련 데이터의 평균:", ((train - mean) / std).mean(axis=0).round(2) + 0)
print("테스트 데이터의 평균:", ((test - mean) / std).mean(axis=0).round(2))
