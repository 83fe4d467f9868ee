"""마지막 상태의 그래디언트가 먼 과거의 입력까지 얼마나 닿는지 잽니다."""
import numpy as np

from dlbook import figures
from dlbook.layers import GRU, LSTM, SimpleRNN

x = np.random.default_rng(0).normal(size=(20, 40, 8))
figure, axes = figures.chart(420, 260, xlabel="몇 타임스텝 전의 입력인가",
                             ylabel="그래디언트의 크기")
for kind in (SimpleRNN, LSTM, GRU):
    layer = kind(16, dtype="float64").build((40, 8), 0)
    y, kept = layer.call(x)
    dx, _ = layer.gradient(np.ones_like(y), kept)
    reach = np.abs(dx).mean(axis=(0, 2))[::-1]
    axes.plot(reach, label=kind.__name__)
    print(f"{kind.__name__}: 0타임스텝 전 {reach[0]:.3f}, "
          f"20타임스텝 전 {reach[20]:.6f}")
axes.set_yscale("log")
figures.legend(axes)
figures.save(figure, "through_time.svg",
             "가로축은 몇 타임스텝 전의 입력인지, 세로축은 그래디언트의 크기를 "
             "로그 눈금으로 나타냅니다. 세 층 모두 먼 과거일수록 줄어듭니다.")
