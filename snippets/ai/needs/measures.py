"""두 가지 측정이 서로 다른 문턱을 고르는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

weather = datasets.weather("Seattle")
train = weather.dates < np.datetime64("2015-01-01")
wind = weather.features[train, 3]
heavy = weather.features[train, 0] >= 20

thresholds = np.arange(0, 10.5, 0.5)
found = np.array([np.mean(wind[heavy] >= t) for t in thresholds])
quiet = np.array([np.mean(wind[~heavy] < t) for t in thresholds])
share = np.mean(heavy)
curves = (("그냥 정확도", share * found + (1 - share) * quiet, "warm"),
          ("두 쪽의 평균", (found + quiet) / 2, "accent"))

figure, axes = figures.chart(420, 270, xlabel="바람의 문턱(m/s)",
                             ylabel="측정값")
for name, values, color in curves:
    best = int(np.argmax(values))
    axes.plot(thresholds, values, color=figures.color(color), label=name)
    axes.plot(thresholds[best], values[best], "o", markersize=9,
              color=figures.color(color))
    figures.label(axes, thresholds[best], values[best],
                  f"{thresholds[best]}m/s", dx=-10, dy=16, color=color,
                  bold=True)
axes.set_ylim(0, 1.15)
axes.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1])
axes.set_xlim(-0.3, 10.8)
figures.legend(axes, loc="lower right")
figures.save(figure, "measures.svg",
             "가로축은 바람의 문턱, 세로축은 측정값입니다. 그냥 정확도는 문턱이 "
             "커질수록 계속 올라 8m/s를 넘으면 0.97에 머뭅니다. 두 쪽의 평균은 "
             "3.5m/s에서 0.65쯤으로 가장 크고, 그 뒤로 내려가 0.5가 됩니다.")
