"""쌓은 텐서에서 번호를 하나씩 줄 때마다 축이 사라지는 것을 봅니다."""
import numpy as np

station = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])
park = np.array([[2, 8, 4, 1], [3, 9, 5, 0], [6, 7, 3, 2]])
stores = np.stack([station, park])

print("stores[1]의 축:", stores[1].ndim)
print("stores[1, 0]의 축:", stores[1, 0].ndim)
print("stores[1, 0, 2]의 축:", stores[1, 0, 2].ndim)
print("stores[1, 0, 2]의 값:", stores[1, 0, 2])
print("stores[1]은 쌓기 전의 park:", np.array_equal(stores[1], park))
