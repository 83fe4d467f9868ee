"""카페의 판매표를 축마다 더해 어느 축이 사라지는지 확인합니다."""
import numpy as np

sales = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])  # 날, 메뉴

print("axis=0으로 더하기:", sales.sum(axis=0))
print("axis=1로 더하기:", sales.sum(axis=1))
print("모두 더하기:", sales.sum())
