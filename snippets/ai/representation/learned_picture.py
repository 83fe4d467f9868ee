"""신경망이 찾은 표현에서 두 무리가 갈라진 모습을 그립니다."""
import numpy as np

from dlbook import figures

found = np.load("learned.npz")
learned, outside = found["points"], found["outside"]
a, b, bias = found["last"]

figure, axes = figures.chart(420, 300, xlabel="층을 지난 첫째 수",
                             ylabel="층을 지난 둘째 수")
low, high = learned.min(axis=0) - 0.3, learned.max(axis=0) + 0.3
xs = np.array([low[0], high[0]])
axes.plot(xs, -(a * xs + bias) / b, linestyle="--",
          color=figures.color("muted"))
for chosen, name, color, mark, up in (
        (~outside, "원판", "accent", "o", -58),
        (outside, "고리", "warm", "^", 58)):
    axes.plot(*learned[chosen].T, mark, markersize=5, linestyle="none",
              markeredgecolor="none",
              color=figures.color(color))
    figures.label(axes, *learned[chosen].mean(axis=0), name, dy=up,
                  color=color, bold=True)
axes.set_xlim(low[0], high[0])
axes.set_ylim(low[1], high[1])
figures.save(figure, "learned_picture.svg",
             "신경망의 층을 지난 두 수를 가로축과 세로축에 놓은 점 200개입니다. "
             "원판의 점은 오른쪽 위에, 고리의 점은 왼쪽 아래에 모여 있고, "
             "점선 하나가 두 무리를 나눕니다.")
