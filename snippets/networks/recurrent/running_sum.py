"""가중치를 손으로 정해, 지금까지의 합을 세는 순환 층을 만듭니다."""
import numpy as np

from dlbook.layers import SimpleRNN

layer = SimpleRNN(1, "linear", return_sequences=True).build((6, 1))
layer.weights["kernel"][...] = 1
layer.weights["recurrent_kernel"][...] = 1

rain = np.array([0, 3, 0, 1, 5, 0]).reshape(1, 6, 1)
print("날마다 온 비:", rain[0, :, 0])
print("지금까지 온 비:", layer(rain)[0, :, 0])
print("확인:", np.cumsum(rain))
