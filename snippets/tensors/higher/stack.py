"""두 지점의 판매표를 쌓아 축이 셋인 텐서를 만듭니다."""
import numpy as np

station = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])
park = np.array([[2, 8, 4, 1], [3, 9, 5, 0], [6, 7, 3, 2]])
stores = np.stack([station, park])

print("행렬의 크기:", station.shape)
print("쌓은 크기:", stores.shape)
print("축의 개수:", stores.ndim)
print(stores)
