"""반복문과 NumPy의 행렬 곱에 걸린 시간을 견줍니다."""
import time

import numpy as np

from dlbook.tensors import matmul, naive_matmul

random = np.random.default_rng(0)
x = random.random((64, 64))
y = random.random((64, 64))


def seconds(function, repeats):
    """여러 번 재어 가장 짧은 시간을 고릅니다."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function(x, y)
        times.append(time.perf_counter() - start)
    return min(times)


ratio = seconds(naive_matmul, 3) / seconds(matmul, 200)

print("곱셈의 횟수:", f"{64 * 64 * 64:,}")
print("결과가 같음:", np.allclose(naive_matmul(x, y), matmul(x, y)))
print("빠르기 비율:", f"{ratio:,.0f}배")
print("100배 넘게 빠름:", ratio > 100)
