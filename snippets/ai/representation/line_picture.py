"""찾은 직선이 고리의 일부만 잘라 내는 모습을 그립니다."""
import numpy as np

from dlbook import figures

found = np.load("line.npz")
points, outside, place = found["points"], found["outside"], found["place"]
angle = np.radians(found["degree"])
way = np.array([np.cos(angle), np.sin(angle)])
along = np.array([-way[1], way[0]])
ends = np.array([place * way - 5 * along, place * way + 5 * along])

figure, axes = figures.chart(340, 370, xlabel="x", ylabel="y")
for chosen, name, color, mark in ((~outside, "원판", "accent", "o"),
                                  (outside, "고리", "warm", "^")):
    axes.plot(*points[chosen].T, mark, markersize=5, linestyle="none",
              markeredgecolor="none",
              color=figures.color(color), label=name)
axes.plot(*ends.T, linestyle="--", color=figures.color("ink"),
          label="가장 나은 직선")
axes.set_xlim(-3.4, 3.4)
axes.set_ylim(-2.9, 4.6)
figures.legend(axes, loc="upper left")
figures.save(figure, "line_picture.svg",
             "가운데에 원판의 점이 모여 있고 고리의 점이 둘러쌉니다. 점선 하나가 "
             "원판의 옆을 스치듯 지나며 고리의 한쪽 일부만 잘라 냅니다. "
             "반대쪽 고리의 점은 원판과 같은 쪽에 남습니다.")
