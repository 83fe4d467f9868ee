"""같은 덧셈을 반복문과 NumPy로 하고 빠르기를 견줍니다."""

import time

import numpy as np

from dlbook.tensors import add, naive_add


def fastest(function, x, y, repeats):
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        function(x, y)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


ratios = []
for n in [10, 100, 300]:
    x = y = np.ones((n, n), dtype="float32")
    ratio = fastest(naive_add, x, y, 5) / fastest(add, x, y, 50)
    ratios.append(ratio)
    print(f"원소 {n * n:,}개: {ratio:.0f}배")

print("원소 90,000개에서 100배 넘게 빠름:", ratios[2] > 100)
print("원소가 많을 때 차이가 더 큼:", ratios[2] > ratios[0])
