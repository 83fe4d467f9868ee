"""미니배치가 클수록 샘플 하나에 드는 시간이 주는지 잽니다."""
import time

import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x = images.reshape(len(images), -1).astype("float32") / 255
answers = np.eye(10, dtype="float32")[labels]


def gradient(x, answers, weights):
    """예측이 빗나간 만큼을 가중치마다 모아 평균을 냅니다."""
    return x.T @ (x @ weights - answers) / len(x)


def seconds(size, steps):
    """가중치를 한 번 고칠 때 샘플 하나에 든 가장 짧은 시간입니다."""
    weights = np.zeros((784, 10), dtype="float32")
    times = []
    for n in range(steps):
        first = size * n % len(x)
        part = slice(first, first + size)
        start = time.perf_counter()
        weights -= 0.01 * gradient(x[part], answers[part], weights)
        times.append(time.perf_counter() - start)
    return min(times) / size


single = seconds(1, 1000)
ratios = {}
for size, steps in ((32, 400), (128, 400), (1024, 50), (60000, 4)):
    ratios[size] = single / seconds(size, steps)
    print(f"{size}장씩: {ratios[size]:.0f}배 빠름")
print("128장씩이 2배 넘게 빠름:", ratios[128] > 2)
print("전체가 128장씩보다 10배 넘게 빠름:",
      ratios[60000] > 10 * ratios[128])
