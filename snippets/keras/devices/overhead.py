"""작은 행렬 곱에서는 계산보다 부르는 데 시간이 듭니다."""
import time

import keras
import numpy as np


def seconds(size):
    """size×size 행렬을 곱하는 데 걸린 시간입니다. 가장 빠른 것을 고릅니다."""
    a = keras.random.normal((size, size), seed=0)
    best = float("inf")
    for _ in range(15):
        started = time.perf_counter()
        product = keras.ops.matmul(a, a)
        float(product[0, 0])  # 계산이 끝나기를 기다립니다.
        best = min(best, time.perf_counter() - started)
    return best


sizes = np.array([8, 1024])
small, large = (seconds(int(size)) for size in sizes)
work = (sizes[1] / sizes[0]) ** 3
print(f"곱셈의 수: {work:,.0f}배")
print("시간은 그 100분의 1도 늘지 않음:", large / small < work / 100)
