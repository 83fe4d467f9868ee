"""카페의 판매표를 축마다 더해 어느 축이 사라지는지 확인합니다."""
import numpy as np

sales = np.array([  # 행은 날, 열은 커피, 녹차, 우유, 빵
    [5, 2, 1, 3],
    [4, 6, 0, 2],
    [7, 3, 2, 5],
])

print("axis=0으로 더하기:", sales.sum(axis=0), sales.sum(axis=0).shape)
print("axis=1로 더하기:", sales.sum(axis=1), sales.sum(axis=1).shape)
print("모두 더하기:", sales.sum())
