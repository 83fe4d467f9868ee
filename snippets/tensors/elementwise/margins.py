"""세 덧셈의 빠르기를 원소의 수와 데이터 타입을 바꾸어 가며 견줍니다."""
import time

import numpy as np


def loop(x, y):
    return [x[i] + y[i] for i in range(len(x))]


def fastest(function, x, y):
    seconds = []
    for _ in range(9):
        start = time.perf_counter()
        for _ in range(max(1, 1000 // len(x))):
            function(x, y)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


listed, indexed = {}, {}
for dtype in ("float32", "float64"):
    for n in (10, 100, 10_000, 100_000):
        x = np.arange(n, dtype=dtype)
        base = fastest(np.add, x, x)
        listed[dtype, n] = fastest(loop, x.tolist(), x.tolist()) / base
        indexed[dtype, n] = fastest(loop, x, x) / base
        print(f"{dtype}, {n}개: 리스트 {listed[dtype, n]:.0f}배, "
              f"배열 {indexed[dtype, n]:.0f}배")

for dtype in ("float32", "float64"):
    assert listed[dtype, 10_000] > 15, "원소 1만 개에서 수십 배 느리다"
    assert all(indexed[dtype, n] > 1.5 * listed[dtype, n]
               for n in (100, 10_000)), "배열을 돌면 리스트보다 느리다"
    assert listed[dtype, 10] < 5 < listed[dtype, 10_000] / 3, (
        "원소가 적으면 차이가 작다")
