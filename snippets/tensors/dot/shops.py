"""장바구니 둘을 네 가게에서 산 값이 행렬 곱 하나로 나옵니다."""
import numpy as np

from dlbook.tensors import naive_matmul

baskets = np.array([[3, 2, 5],
                    [0, 6, 1]])
shops = np.array([[1200, 1100, 1400, 1000],
                  [900, 950, 700, 800],
                  [400, 500, 300, 450]])
totals = baskets @ shops

print(totals)
print("크기:", baskets.shape, "·", shops.shape, "->", totals.shape)
print("반복문과 같음:", np.array_equal(totals, naive_matmul(baskets, shops)))
