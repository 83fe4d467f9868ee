"""뉴욕의 최고 기온을 곡선으로 그리고 14일짜리 창 하나를 표시합니다."""
import numpy as np

from dlbook import datasets, figures

DAYS, START, TIMESTEPS = 60, 20, 14

weather = datasets.weather()
highs = weather.features[90:90 + DAYS, 1]
days = np.arange(DAYS)

figure, axes = figures.chart(
    420, 270, xlabel="2012년 3월 31일부터 센 날", ylabel="최고 기온(°C)")
axes.plot(days, highs)
end = START + TIMESTEPS
axes.axvspan(START - 0.5, end - 0.5, color=figures.color("accent_soft"))
axes.plot(days[end], highs[end], "o", markersize=9,
          color=figures.color("warm"))
axes.set_ylim(5, 36)
figures.label(axes, START + 6.5, 34, "샘플: 14일", color="accent")
figures.label(axes, end + 3, 31, "타깃: 다음 날", color="warm", align="left")
figures.arrow(axes, (end + 4, 29.5), (end, highs[end]), color="warm", gap=7)
figures.save(
    figure, "curve.svg",
    "60일 동안 오르내리는 최고 기온의 곡선. 가운데에 14일 너비의 띠가 있고 "
    "샘플이라고 적혀 있습니다. 띠의 바로 다음 날에는 큰 점이 있고 타깃이라고 "
    "적혀 있습니다.")
