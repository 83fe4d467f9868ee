"""마지막 상태의 그래디언트가 먼 과거의 입력까지 얼마나 닿는지 잽니다."""
import numpy as np

from dlbook import figures
from dlbook.layers import GRU, LSTM, SimpleRNN

x = np.random.default_rng(0).normal(size=(20, 40, 8))
layers = {
    "SimpleRNN": SimpleRNN(16, dtype="float64"),
    "LSTM": LSTM(16, dtype="float64"),
    "GRU": GRU(16, dtype="float64"),
    "편향이 0인 LSTM": LSTM(16, dtype="float64"),
}
for layer in layers.values():
    layer.build((40, 8), 0)
layers["편향이 0인 LSTM"].weights["bias"][...] = 0

figure, axes = figures.chart(420, 260, xlabel="몇 타임스텝 전의 입력인가",
                             ylabel="그래디언트의 크기")
for name, layer in layers.items():
    y, kept = layer.forward(x)
    dx, _ = layer.backward(np.ones_like(y), kept)
    reach = np.abs(dx).mean(axis=(0, 2))[::-1]
    axes.plot(reach, label=name)
    print(f"{name}: 0타임스텝 전 {reach[0]:.3f}, "
          f"20타임스텝 전 {reach[20]:.6f}")
axes.set_yscale("log")
figures.legend(axes)
figures.save(figure, "through_time.svg",
             "가로축은 몇 타임스텝 전의 입력인지, 세로축은 그래디언트의 크기를 "
             "로그 눈금으로 나타냅니다. 모두 먼 과거일수록 줄어들고, LSTM이 "
             "가장 천천히 줄어듭니다.")
