"""장바구니 둘을 네 가게에서 산 값을 반복문과 @로 구합니다."""
import numpy as np


def naive_matmul(x, y):
    result = np.zeros((x.shape[0], y.shape[1]), x.dtype)
    for i in range(x.shape[0]):
        for j in range(y.shape[1]):
            result[i, j] = x[i] @ y[:, j]
    return result


baskets = np.array([[3, 2, 5],
                    [0, 6, 1]])
shops = np.array([[1200, 1100, 1400, 1000],
                  [900, 950, 700, 800],
                  [400, 500, 300, 450]])

print(naive_matmul(baskets, shops))
print(baskets @ shops)
