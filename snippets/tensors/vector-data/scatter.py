"""펭귄마다 날개 길이와 부리 길이를 점 하나로 찍어 종끼리 모이는지 봅니다."""
import numpy as np

from dlbook import datasets, figures

MARKERS = "os^"

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
features, species = penguins.features[keep], penguins.species[keep]

figure, axes = figures.chart(
    420, 320, xlabel="날개 길이(mm)", ylabel="부리 길이(mm)")
for number, name in enumerate(penguins.species_names):
    birds = features[species == number][::2]
    axes.plot(birds[:, 2], birds[:, 0], MARKERS[number], markersize=5,
              markeredgewidth=0, label=datasets.LABELS[name])
axes.set_ylim(31, 66)
figures.legend(axes, loc="upper left")
figures.save(
    figure, "scatter.svg",
    "가로는 날개 길이, 세로는 부리 길이인 그래프에 펭귄이 점으로 찍혀 있습니다. "
    "아델리펭귄은 왼쪽 아래에, 턱끈펭귄은 왼쪽 위에, 젠투펭귄은 오른쪽에 "
    "모여 있습니다.")
