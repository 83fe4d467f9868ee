"""네트워크가 찾은 표현에서 두 무리가 갈라진 모습을 그립니다."""
import numpy as np

from dlbook import figures

found = np.load("learned.npz")
learned, ring = found["points"], found["ring"]
a, b, bias = found["last"]

figure, axes = figures.chart(420, 300, xlabel="층을 지난 첫째 수",
                             ylabel="층을 지난 둘째 수")
low, high = learned.min(axis=0) - 0.3, learned.max(axis=0) + 0.3
xs = np.array([low[0], high[0]])
axes.plot(xs, -(a * xs + bias) / b, linestyle="--",
          color=figures.color("muted"))
for chosen, name, color, mark, up in (
        (~ring, "원판", "accent", "o", -58),
        (ring, "고리", "warm", "^", 58)):
    axes.plot(*learned[chosen].T, mark, markersize=5, linestyle="none",
              markeredgecolor="none",
              color=figures.color(color))
    figures.label(axes, *learned[chosen].mean(axis=0), name, dy=up,
                  color=color, bold=True)
axes.set_xlim(low[0], high[0])
axes.set_ylim(low[1], high[1])
figures.save(figure, "learned_picture.svg",
             "네트워크의 층을 지난 두 수를 가로축과 세로축에 놓은, 처음 보는 점 "
             "200개입니다. 점선을 사이에 두고 한쪽에 원판의 점이, 다른 쪽에 "
             "고리의 점이 있습니다.")
