"""전치하면 행렬 곱의 안쪽 길이가 맞춰지는 것을 확인합니다."""
import numpy as np

baskets = np.array([[3, 2, 5], [0, 6, 1]])
shops = np.array([[1200, 900, 400], [1100, 950, 500]])

print("전치한 가게:", shops.shape, "->", shops.T.shape)
print("낼 돈:", (baskets @ shops.T).tolist())
print("메모리를 함께 씀:", np.shares_memory(shops, shops.T))
