"""작은 행렬 곱에서는 계산보다 부르는 데 시간이 듭니다."""
import time

import keras


def seconds(size):
    """size×size 행렬을 곱하는 데 걸린 시간입니다. 가장 짧은 것을 고릅니다."""
    a = keras.random.normal((size, size), seed=0)
    spent = []
    for _ in range(15):
        started = time.perf_counter()
        product = keras.ops.matmul(a, a)
        float(product[0, 0])  # 계산이 끝나기를 기다립니다.
        spent.append(time.perf_counter() - started)
    return min(spent)


for size in (8, 64, 512, 1024):
    spent = seconds(size)
    print(f"{size}×{size}: {spent * 1e6:,.0f}마이크로초, "
          f"곱셈 하나에 {spent * 1e9 / size ** 3:,.1f}나노초")
