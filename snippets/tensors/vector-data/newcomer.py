"""펭귄 한 마리를 두 가지 눈금으로 표준화합니다."""
import warnings

import numpy as np

from dlbook import datasets

table = datasets.penguins().features
table = table[~np.isnan(table).any(axis=1)]
newcomer = np.array([[50.0, 15.0, 220.0, 5400.0]])


def standardize(newcomer, table):
    return (newcomer - table.mean(axis=0)) / table.std(axis=0)


with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    own = standardize(newcomer, newcomer)
print("한 마리의 눈금, NaN의 수:", np.isnan(own).sum())
print("경고:", told[0].message)
print("훈련 데이터의 눈금:", standardize(newcomer, table).round(1))
