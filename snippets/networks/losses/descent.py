"""가중치마다 손실을 그리고, 경사 하강법이 디딘 자리를 찍습니다."""
import numpy as np

from dlbook import datasets, figures

table = datasets.penguins().features.astype("float64")
table = table[~np.isnan(table).any(axis=1)]
table -= table.mean(axis=0)
x, target = table[:, 2] / 10, table[:, 3] / 1000


def loss(w):
    return ((w * x - target) ** 2).mean()


def slope(w):
    return (2 * (w * x - target) * x).mean()


steps = [0.0]
for _ in range(12):
    steps.append(steps[-1] - 0.1 * slope(steps[-1]))

figure, axes = figures.chart(345, 250, xlabel="가중치 w", ylabel="손실")
weights = np.linspace(-0.1, 1, 111)
axes.plot(weights, [loss(w) for w in weights])
near = np.array([-0.08, 0.16])
axes.plot(near, loss(0) + slope(0) * near, linestyle="--")
axes.plot(steps, [loss(w) for w in steps], "o", markersize=6,
          color=figures.color("warm"))
figures.label(axes, 0, loss(0), f"미분 {slope(0):.2f}", size=12,
              color="warm", align="left", dx=10, dy=8)
figures.save(figure, "descent.svg",
             "가로축은 가중치, 세로축은 손실인 포물선입니다. 왼쪽 위의 점에서 "
             "시작한 점들이 포물선을 따라 가장 낮은 곳으로 모입니다.")
