"""두 번 전치하면 돌아오고 벡터는 전치해도 그대로임을 확인합니다."""
import numpy as np

matrix = np.array([[0, 1, 2],
                   [3, 4, 5]])
vector = np.array([0, 1, 2])

print("두 번 전치하면 같음:", np.array_equal(matrix.T.T, matrix))
print("벡터의 크기:", vector.shape, "->", vector.T.shape)
print("열로 세운 크기:", vector.reshape((-1, 1)).shape)
