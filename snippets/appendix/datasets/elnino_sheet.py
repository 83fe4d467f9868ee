"""바닷물 온도가 달마다의 평균에서 얼마나 벗어났는지 곡선으로 그립니다."""
import numpy as np

from dlbook import datasets, figures

elnino = datasets.elnino()
by_year = elnino.temperatures.reshape(61, 12)
unusual = (by_year - by_year.mean(axis=0)).reshape(-1)
years = 1950 + np.arange(len(unusual)) / 12

figure, axes = figures.chart(
    420, 220, xlabel="연도", ylabel="달마다의 평균과 다른 만큼(°C)")
axes.plot(years, unusual)
axes.set_xticks(range(1950, 2011, 10))
figures.save(
    figure, "elnino_sheet.svg",
    "1950년부터 2010년까지, 그달의 평균을 뺀 바닷물 온도의 곡선. 대체로 0의 위아래 "
    "1도 안에 있고, 1982년 끝에서 1983년과 1997년에서 1998년에 높이 솟습니다.")
