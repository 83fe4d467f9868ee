"""특성마다 평균을 0으로, 표준편차를 1로 맞춘 표를 확인합니다."""
import numpy as np

from dlbook import datasets

table = datasets.penguins().features
table = table[~np.isnan(table).any(axis=1)]

mean = table.mean(axis=0)
deviation = table.std(axis=0)
scaled = (table - mean) / deviation

print("평균의 크기:", mean.shape)
print("맞춘 표의 크기:", scaled.shape)
print("평균이 모두 0에 가까움:", np.allclose(scaled.mean(axis=0), 0, atol=1e-4))
print("표준편차가 모두 1에 가까움:", np.allclose(scaled.std(axis=0), 1))

squares = (scaled[0] - scaled[2]) ** 2
print(f"몸무게의 몫: {squares[3] / squares.sum():.1%}")
