"""펭귄마다 부리 길이와 깊이를 점 하나로 찍습니다."""
import numpy as np

from dlbook import datasets, figures

COLORS = ("accent", "warm", "second")

penguins = datasets.penguins()
bills = penguins.features[:, :2]
measured = ~np.isnan(bills[:, 0])

figure, axes = figures.chart(420, 300, xlabel="부리 길이(mm)",
                             ylabel="부리 깊이(mm)")
for number, name in enumerate(penguins.species_names):
    chosen = bills[measured & (penguins.species == number)]
    axes.plot(chosen[:, 0], chosen[:, 1], "o", markersize=3.5, alpha=0.6,
              color=figures.color(COLORS[number]), label=datasets.LABELS[name],
              markeredgewidth=0)
axes.plot(*bills[0], "o", markersize=9, fillstyle="none",
          color=figures.color("ink"), markeredgewidth=1.5)
figures.arrow(axes, (36.5, 14.6), bills[0], color="ink", gap=6)
figures.label(axes, 36.3, 14.1, f"[{bills[0, 0]:.1f}, {bills[0, 1]:.1f}]",
              bold=True, size=13)
figures.legend(axes, loc="lower right")
figures.save(
    figure, "penguin_points.svg",
    "가로축이 부리 길이, 세로축이 부리 깊이인 그림에 펭귄마다 점 하나가 찍혀 "
    "있습니다. 종마다 색이 다른 점들이 세 무리로 모여 있고, 첫 펭귄의 점 "
    "[39.1, 18.7]에 동그라미가 있습니다.")
