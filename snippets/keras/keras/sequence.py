"""시퀀스: 뉴욕의 날씨 14일을 보고 이튿날의 최고 기온을 맞힙니다."""
import keras
import numpy as np
from keras.layers import GRU, Dense, Normalization

from dlbook import datasets

keras.utils.set_random_seed(0)
days = datasets.weather().features
today = np.arange(14, len(days)) - 1
x = np.stack([days[day - 13:day + 1] for day in today])
y = days[today + 1, 1:2]  # 최고 기온
(x, test_x), (y, test_y) = np.split(x, [1100]), np.split(y, [1100])

scale = Normalization()
scale.adapt(x)
model = keras.Sequential([
    keras.Input((14, 4)), scale, GRU(16),
    Dense(1, bias_initializer=keras.initializers.Constant(y.mean()))])

model.compile(keras.optimizers.Adam(0.01), "mae")
model.fit(x, y, epochs=10, batch_size=32, verbose=0)
same = np.abs(test_x[:, -1, 1:2] - test_y).mean()
error = model.evaluate(test_x, test_y, verbose=0)
print(f"오늘과 같다고 답함: 평균 {same:.2f}도 틀림")
print(f"순환 층: 평균 {error:.2f}도 틀림")
print("순환 층이 덜 틀림:", error < same)
