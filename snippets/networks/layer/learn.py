"""날개 길이로 몸무게를 맞히는 층 하나를 확률적 경사 하강법으로 훈련합니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.batches import Batches
from dlbook.layers import Dense
from dlbook.losses import MeanSquaredError
from dlbook.optimizers import SGD

table = datasets.penguins().features.astype("float64")
table = table[~np.isnan(table).any(axis=1)]
flipper = (table[:, 2:3] - 200) / 14
mass = table[:, 3:4] / 1000

layer = Dense(1, dtype="float64").build((1,), 0)
loss, optimizer = MeanSquaredError(), SGD(0.01)
figure, axes = figures.chart(420, 300, xlabel="날개 길이(mm)",
                             ylabel="몸무게(kg)")
axes.scatter(table[:, 2], mass, s=9, color=figures.color("grid"))


def show(epoch, name, color):
    print(f"{name}: {loss(mass, layer(flipper)):.2f}")
    ends = np.array([[172.0], [231.0]])
    line = layer((ends - 200) / 14)[:, 0]
    axes.plot(ends[:, 0], line, color=figures.color(color))
    figures.label(axes, 231, line[1], name, align="left", dx=4, size=12,
                  color=color)


show(0, "훈련 전", "muted")
batches = Batches(flipper, mass, size=32, seed=0)
for epoch in range(1, 41):
    for x, y in batches:
        guess, kept = layer.forward(x)
        dy, _ = loss.backward(1, loss.forward(y, guess)[1])
        _, dw = layer.backward(dy, kept)
        optimizer.update(layer.weights, dw)
    if epoch in (1, 5, 40):
        show(epoch, f"에포크 {epoch}", "accent" if epoch == 40 else "second")

kernel, bias = (float(weight.squeeze()) for weight in layer.weights.values())
print(f"배운 것: 200mm이면 {bias:.1f}kg, 14mm마다 {kernel:.1f}kg")
axes.set_xlim(170, 250)
axes.set_ylim(0)
figures.save(figure, "learn.svg",
             "가로축은 날개 길이, 세로축은 몸무게입니다. 훈련하기 전의 직선은 "
             "점들에서 멀고, 에포크가 지날수록 점들 사이로 올라갑니다.")
