"""두 도시의 달마다 평균 최고 기온을 곡선으로 그립니다."""
import numpy as np

from dlbook import datasets, figures

figure, axes = figures.chart(
    420, 230, xlabel="연도", ylabel="달마다 평균 낸 최고 기온(°C)")
for city in datasets.CITIES:
    weather = datasets.weather(city)
    months = weather.dates.astype("datetime64[M]")
    highs = [weather.features[months == month, 1].mean()
             for month in np.unique(months)]
    years = 2012 + np.arange(len(highs)) / 12
    axes.plot(years, highs, label=datasets.LABELS[city])
axes.set_ylim(-2, 42)
axes.set_xticks(range(2012, 2017))
figures.legend(axes, loc="upper right")
figures.save(
    figure, "weather_sheet.svg",
    "2012년부터 2015년까지 두 도시의 기온 곡선. 해마다 여름에 높고 겨울에 낮은 "
    "물결이 네 번 되풀이되며, 두 도시의 물결은 오르내리는 때가 같습니다.")
