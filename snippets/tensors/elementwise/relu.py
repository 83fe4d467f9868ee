"""렐루를 반복문과 NumPy의 한 줄로 적고, 기호 셋도 써 봅니다."""
import numpy as np


def naive_relu(x):
    result = np.zeros(x.shape, x.dtype)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            result[i, j] = max(x[i, j], 0)
    return result


x = np.array([[3, -1, 2], [-5, 0, 4]])
print("반복문:", naive_relu(x).tolist())
print("NumPy:", np.maximum(x, 0).tolist())
print("x + x:", (x + x).tolist())
print("x * x:", (x * x).tolist())
print("x > 0:", (x > 0).tolist())
