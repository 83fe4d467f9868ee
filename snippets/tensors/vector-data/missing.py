"""재지 못한 값이 평균을 망치는 것을 보고, 그런 샘플을 찾아 뺍니다."""
import numpy as np

from dlbook import datasets

table = datasets.penguins().features

missing = np.isnan(table)
print("빈 칸의 수:", missing.sum())
print("몸무게 평균이 수인가:", not np.isnan(table[:, 3].mean()))

incomplete = missing.any(axis=1)
print("빈 칸이 있는 행:", np.flatnonzero(incomplete).tolist())

complete = table[~incomplete]
print("뺀 다음의 크기:", complete.shape)
print(f"몸무게 평균: {complete[:, 3].mean():.0f}g")
