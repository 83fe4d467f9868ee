"""sliding_window_view로 같은 창을 복사 없이 만듭니다."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dlbook import datasets

TIMESTEPS = 14

table = datasets.weather().features

windows = sliding_window_view(table, TIMESTEPS, axis=0)
print("바로 나온 크기:", windows.shape)

windows = np.moveaxis(windows, 2, 1)
print("시간 축을 옮긴 크기:", windows.shape)

samples = windows[:-1]
looped = np.array(
    [table[i:i + TIMESTEPS] for i in range(len(table) - TIMESTEPS)])
print("샘플의 크기:", samples.shape)
print("반복문과 같음:", np.array_equal(samples, looped))
print("표와 메모리를 함께 씀:", np.shares_memory(samples, table))
