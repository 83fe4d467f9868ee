"""sliding_window_view로 같은 창을 복사 없이 만듭니다."""
from numpy.lib.stride_tricks import sliding_window_view

from dlbook import datasets

table = datasets.weather("New York").features

windows = sliding_window_view(table[:-1], 14, axis=0)
samples = windows.swapaxes(1, 2)
print("바로 나온 크기:", windows.shape)
print("시간 축을 옮긴 크기:", samples.shape)
print("마지막 창의 마지막 날:", samples[-1, -1], table[-2])
