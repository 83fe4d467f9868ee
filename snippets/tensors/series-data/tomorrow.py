"""마지막 14일을 샘플 하나짜리 배치로 만듭니다."""
import numpy as np

from dlbook import datasets

weather = datasets.weather()

window = weather.features[-14:]
print("창의 크기:", window.shape)
print("배치의 크기:", window[np.newaxis].shape)
print("창의 마지막 날:", weather.dates[-1])
print("맞힐 날:", weather.dates[-1] + 1)
