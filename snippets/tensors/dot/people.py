"""장바구니 둘의 값이 행렬과 벡터의 곱으로 나오는 것을 확인합니다."""
import numpy as np

from dlbook.tensors import naive_matrix_vector

baskets = np.array([[3, 2, 5],
                    [0, 6, 1]])
prices = np.array([1200, 900, 400])
totals = baskets @ prices

print("장바구니별 값:", totals)
print("크기:", baskets.shape, "·", prices.shape, "->", totals.shape)
print("반복문과 같음:",
      np.array_equal(totals, naive_matrix_vector(baskets, prices)))
