"""장바구니의 값을 반복문과 기호 하나로 구합니다."""
import numpy as np


def naive_dot(x, y):
    result = 0
    for i in range(len(x)):
        result += x[i] * y[i]
    return result


counts, prices = np.array([3, 2, 5]), np.array([1200, 900, 400])
print("반복문의 점곱:", naive_dot(counts, prices))
print("counts @ prices:", counts @ prices)
