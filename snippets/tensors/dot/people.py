"""장바구니 둘의 값을 행렬과 벡터의 곱으로 구합니다."""
import numpy as np

baskets = np.array([[3, 2, 5],
                    [0, 6, 1]])
prices = np.array([1200, 900, 400])
totals = baskets @ prices

print("장바구니별 값:", totals)
print("크기:", baskets.shape, "·", prices.shape, "->", totals.shape)
