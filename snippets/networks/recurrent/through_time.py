"""마지막 상태의 그래디언트가 먼 과거의 입력에 얼마나 닿는지 잽니다."""
import numpy as np

from dlbook import figures
from dlbook.layers import GRU, LSTM, SimpleRNN

x = np.random.default_rng(0).normal(size=(20, 40, 8))
names = ("SimpleRNN", "LSTM", "GRU", "f 편향이 0인 LSTM")
figure, axes = figures.chart(344, 260, xlabel="몇 타임스텝 전의 입력인가",
                             ylabel="그래디언트의 절댓값")
left = {}
for name, kind in zip(names, (SimpleRNN, LSTM, GRU, LSTM)):
    reach = []
    for seed in range(5):
        layer = kind(16, dtype="float64").build((40, 8), seed)
        if name == names[3]:
            layer.weights["bias"][...] = 0
        y, kept = layer.forward(x)
        dx, _ = layer.backward(np.ones_like(y), kept)
        reach.append(np.abs(dx).mean(axis=(0, 2))[::-1])
    reach = np.array(reach)
    left[name] = reach[:, 20] / reach[:, 0]
    axes.plot(np.median(reach, axis=0), label=name)
    print(f"{name}의 20타임스텝 전과 지금의 비율: {np.median(left[name]):.6f}")
axes.set_yscale("log")
figures.legend(axes, "lower left")
figures.save(figure, "through_time.svg",
             "가로축은 몇 타임스텝 전의 입력인지, 세로축은 그래디언트의 절댓값을 "
             "로그 눈금으로 나타냅니다. 모두 먼 과거일수록 줄어들고, 20타임스텝 "
             "전에는 LSTM이 가장 많이 남습니다.")
lstm, zero = left["LSTM"], left["f 편향이 0인 LSTM"]
assert lstm.min() > max(left["SimpleRNN"].max(), left["GRU"].max()), (
    "20타임스텝 전에 남은 비율은 LSTM의 가장 낮은 씨앗도 SimpleRNN, GRU보다 높다")
assert lstm.min() > 10 * zero.max(), "편향을 0으로 바꾼 LSTM은 10분의 1도 남기지 못한다"
assert max(map(np.median, left.values())) < 0.1, "넷 모두 10분의 1 아래로 줄어든다"
