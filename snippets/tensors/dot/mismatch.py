"""안쪽 길이가 다른 두 행렬을 곱하면 나는 오류를 봅니다."""
import numpy as np

baskets = np.array([[3, 2, 5], [0, 6, 1]])
shops = np.array([[1200, 900, 400], [1100, 950, 500]])

baskets @ shops
