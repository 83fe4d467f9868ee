"""미니배치의 크기마다 샘플 하나에 드는 시간을 재고, 한 장일 때를 나눕니다."""
import time

import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x = images.reshape(-1, 784) / np.float32(255)
answers = np.eye(10, dtype="float32")[labels]
weights = np.zeros((784, 10), dtype="float32")


def fastest(work, times=500):
    """work를 되풀이해 가장 짧게 걸린 시간(초)입니다."""
    marks = [time.perf_counter()]
    for _ in range(times):
        work()
        marks.append(time.perf_counter())
    return np.diff(marks).min()


def step(size):
    part, wanted = x[:size], answers[:size]
    return part.T @ (part @ weights - wanted) / size


single = fastest(lambda: step(1))
for size, times in ((32, 500), (128, 500), (1024, 50), (60000, 3)):
    one = fastest(lambda size=size: step(size), times) / size
    print(f"{size}장씩: {single / one:.0f}배 빠름")

part, wrong = x[:1], answers[:1]
backward = fastest(lambda: part.T @ wrong)
smallest = fastest(lambda: wrong[:, :1] @ wrong[:, :1])
print(f"한 장일 때 그래디언트의 곱: {backward / single:.0%}")
print(f"한 장일 때 가장 작은 곱: {smallest / single:.0%}")
