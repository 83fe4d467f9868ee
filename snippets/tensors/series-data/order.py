"""샘플의 순서와 창 안의 날 순서를 저마다 섞어 오차를 견줍니다."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dlbook import datasets

TIMESTEPS = 14
TEMP_MAX = 1


def error(samples, targets):
    """마지막 날의 기온을 내일의 기온이라고 할 때 평균 몇 도 틀리는지."""
    return np.abs(samples[:, -1, TEMP_MAX] - targets).mean()


table = datasets.weather().features
samples = sliding_window_view(table, TIMESTEPS, axis=0)[:-1].swapaxes(1, 2)
targets = table[TIMESTEPS:, TEMP_MAX]
random = np.random.default_rng(0)

order = random.permutation(len(samples))
days = np.tile(np.arange(TIMESTEPS), (len(samples), 1))
days = random.permuted(days, axis=1)
mixed = np.take_along_axis(samples, days[:, :, np.newaxis], axis=1)

print(f"그대로: {error(samples, targets):.1f}°C")
print(f"샘플을 섞음: {error(samples[order], targets[order]):.1f}°C")
print(f"날을 섞음: {error(mixed, targets):.1f}°C")
same = np.allclose(mixed.mean(axis=1), samples.mean(axis=1), atol=1e-4)
print("날을 섞어도 창의 평균은 같음:", same)
