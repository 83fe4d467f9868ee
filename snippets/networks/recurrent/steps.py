"""유닛 하나짜리 순환 층을 타임스텝마다 손으로 계산합니다."""
import math

import numpy as np

from dlbook.layers import SimpleRNN

kernel, recurrent, bias = 1.0, 0.5, 0.0
h = 0.0
for t, x in enumerate([1.0, 0.0, 0.0, 0.0]):
    h = math.tanh(x * kernel + h * recurrent + bias)
    print(f"타임스텝 {t}: 입력 {x:.0f}, 상태 {h:.3f}")

layer = SimpleRNN(1, return_sequences=True, dtype="float64")
layer.build((4, 1))
layer.weights["kernel"][...] = kernel
layer.weights["recurrent_kernel"][...] = recurrent
x = np.array([1.0, 0.0, 0.0, 0.0]).reshape(1, 4, 1)
print("층이 낸 상태:", layer(x)[0, :, 0].round(3))
