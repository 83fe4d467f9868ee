"""두 주의 날씨를 GRU로 읽어 사흘 뒤의 최고 기온을 맞힙니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import GRU, Dense
from dlbook.network import Input, Network

weather = datasets.weather()
table = weather.features.astype("float64")
train = weather.dates < np.datetime64("2015-01-01")
mean, deviation = table[train].mean(axis=0), table[train].std(axis=0)
scaled = (table - mean) / deviation

days = np.arange(13, len(table) - 3)  # 창의 마지막 날
x = np.stack([scaled[day - 13:day + 1] for day in days])
y = scaled[days + 3, 1]
known = train[days + 3]


def error(guess):
    """평균 절대 오차(°C)입니다."""
    return np.abs(guess - y[~known]).mean() * deviation[1]


print("모든 창을 쌓은 크기:", x.shape)
print(f"오늘과 같다고 답함: {error(x[~known, -1, 1]):.2f}")
flat = np.c_[x.reshape(len(x), -1), np.ones(len(x))]
weights = np.linalg.lstsq(flat[known], y[known], rcond=None)[0]
print(f"두 주를 편 선형 회귀: {error(flat[~known] @ weights):.2f}")

network = Network.chain([
    Input((14, 4)), GRU(16, dtype="float64"), Dense(1, dtype="float64")],
    seed=0)
network.compile("adam", "mse")
network.fit(x[known], y[known], epochs=30, batch_size=32, verbose=0)
print(f"GRU: {error(network.predict(x[~known])[:, 0]):.2f}")
