"""샘플의 차례를 섞을 때와 창 안의 날을 뒤집을 때의 오차를 견줍니다."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dlbook import datasets

table = datasets.weather("New York").features
samples = sliding_window_view(table[:-1], 14, axis=0).swapaxes(1, 2)
targets = table[14:, 1]
order = np.random.default_rng(0).permutation(len(samples))


def error(samples, targets):
    """창의 마지막 날 기온을 그대로 답할 때 평균 몇 도 틀리는지."""
    return np.abs(samples[:, -1, 1] - targets).mean()


print(f"그대로: {error(samples, targets):.1f}°C")
print(f"샘플을 섞음: {error(samples[order], targets[order]):.1f}°C")
print(f"날을 뒤집음: {error(samples[:, ::-1], targets):.1f}°C")
