"""축의 개수와, 선형대수에서 말하는 행렬의 랭크를 나란히 구합니다."""
import numpy as np

matrix = np.array([[1, 2], [2, 4]])

print("축의 개수:", matrix.ndim)
print("선형대수의 랭크:", np.linalg.matrix_rank(matrix))
