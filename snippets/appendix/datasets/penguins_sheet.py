"""종마다 특성의 평균을 표 하나에 모읍니다."""
import numpy as np

from dlbook import datasets, figures

NAMES = ("부리 길이", "부리 깊이", "날개 길이", "몸무게")

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
features, species = penguins.features[keep], penguins.species[keep]
means = np.array([features[species == n].mean(axis=0) for n in range(3)])

figure, axes = figures.canvas(400, 160)
table = figures.draw_tensor(
    axes, means, (102, 44), cell=(68, 32),
    format=lambda value: f"{value:,.0f}" if value > 100 else f"{value:.1f}")
for column, name in enumerate(NAMES):
    figures.label(axes, table.cell(0, column).top[0], 28, name, size=12)
for row, name in enumerate(penguins.species_names):
    figures.label(axes, 94, table.cell(row, 0).left[1],
                  datasets.LABELS[name], size=12, align="right")
figures.save(
    figure, "penguins_sheet.svg",
    "아델리펭귄, 턱끈펭귄, 젠투펭귄의 부리 길이, 부리 깊이, 날개 길이, 몸무게의 "
    "평균을 적은 표. 젠투펭귄이 날개가 가장 길고 가장 무겁습니다.")
