"""같은 점을 두 가지 좌표로 나란히 그립니다."""
import numpy as np

from dlbook import figures

rng = np.random.default_rng(0)
r = np.concatenate([np.sqrt(rng.uniform(0, 1, 100)),
                    rng.uniform(1.8, 2.6, 100)])
angle = rng.uniform(-np.pi, np.pi, 200)
outside = np.arange(200) >= 100

figure, axes = figures.canvas(440, 268)
figures.label(axes, 110, 14, "가로와 세로", bold=True)
figures.label(axes, 330, 14, "거리와 각도", bold=True)
for x in (10, 230):
    figures.box(axes, x, 30, 200, 200, color="grid", fill=False)
for chosen, color, mark in ((~outside, "accent", "o"), (outside, "warm", "^")):
    far, way = r[chosen][::2], angle[chosen][::2]
    style = {"color": figures.color(color), "markersize": 5,
             "linestyle": "none", "marker": mark,
             "markeredgecolor": "none"}
    axes.plot(110 + 34 * far * np.cos(way), 130 - 34 * far * np.sin(way),
              **style)
    axes.plot(240 + 68 * far, 130 - 29 * way, **style)
axes.plot([335, 335], [32, 228], linestyle="--", linewidth=2,
          color=figures.color("ink"))
figures.label(axes, 110, 248, "직선으로 나눌 수 없음", size=12)
figures.label(axes, 330, 248, "직선 하나로 나뉨", size=12)
figures.save(figure, "both.svg",
             "같은 점 100개가 두 칸에 그려져 있습니다. 왼쪽 칸에서는 원판의 점을 "
             "고리의 점이 둘러싸고 있습니다. 오른쪽 칸은 가로가 거리, 세로가 "
             "각도입니다. 원판의 점은 왼쪽에, 고리의 점은 오른쪽에 모여 세로 "
             "점선 하나로 나뉩니다.")
