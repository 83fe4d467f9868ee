"""날짜 번호와 바늘의 자리로 맞힌 2015년의 기온을 그립니다."""
import numpy as np

from dlbook import datasets, figures

weather = datasets.weather("New York")
highs = weather.features[:, 1].astype(float)
year = weather.dates.astype("datetime64[Y]")
day = (weather.dates - year).astype(int) + 1
train = year < np.datetime64("2015")
turn = 2 * np.pi * day / 366
hand = np.column_stack([np.cos(turn), np.sin(turn)])

figure, axes = figures.chart(420, 280, xlabel="2015년의 날",
                             ylabel="최고 기온(°C)")
axes.plot(day[~train][::3], highs[~train][::3], "o", markersize=3,
          color=figures.color("muted"), markeredgecolor="none", label="잰 값")
for name, numbers in (("날짜 번호로", day), ("바늘의 자리로", hand)):
    table = np.column_stack([numbers, np.ones(len(day))])
    weights = np.linalg.lstsq(table[train], highs[train], rcond=None)[0]
    axes.plot(day[~train][::7], (table @ weights)[~train][::7], label=name)
axes.set_xticks([1, 91, 182, 274, 365],
                ["1월", "4월", "7월", "10월", "12월"])
axes.set_ylim(-12, 42)
figures.legend(axes, loc="lower center")
figures.save(figure, "seasons_picture.svg",
             "가로축은 2015년의 날, 세로축은 최고 기온입니다. 잰 값은 여름에 "
             "높은 언덕 모양입니다. 날짜 번호로 맞힌 값은 완만하게 오르는 "
             "직선이라 언덕을 따르지 못합니다. 바늘의 자리로 맞힌 값은 언덕을 "
             "따라 오르내립니다.")
