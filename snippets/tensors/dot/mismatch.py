"""안쪽 길이가 다르면 곱할 수 없음을 확인합니다."""
import numpy as np

from dlbook.tensors import matmul

baskets = np.array([[3, 2, 5], [0, 6, 1]])
shops = np.array([[1200, 900, 400], [1100, 950, 500]])

print("장바구니", baskets.shape, "가게", shops.shape)
matmul(baskets, shops)
