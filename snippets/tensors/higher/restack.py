"""같은 크기의 텐서를 거듭 쌓으며 축이 하나씩 느는 것을 봅니다."""
import numpy as np

day = np.array([5, 2, 1, 3])  # 메뉴마다 판 개수
store = np.stack([day, day, day])
stores = np.stack([store, store])
month = np.stack([stores, stores, stores, stores])
months = np.stack([month, month])

for array in (day, store, stores, month, months):
    print("축", array.ndim, "크기", array.shape)
