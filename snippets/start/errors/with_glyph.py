"""dlbook의 그림 도구는 한글이 있는 글꼴을 함께 가지고 다닙니다."""
from dlbook import figures

figure, axes = figures.chart(360, 180, xlabel="에포크", ylabel="손실")
axes.plot([1, 2, 3, 4, 5], [2.3, 1.2, 0.7, 0.5, 0.4], marker="o")

figures.save(figure, "with_glyph.svg",
             "가로축은 에포크, 세로축은 손실입니다. 축의 이름이 한글로 적혀 "
             "있습니다.")
