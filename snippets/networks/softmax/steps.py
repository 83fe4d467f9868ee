"""점수가 확률이 되고, 원핫 인코딩을 빼면 그래디언트가 되는 것을 그립니다."""
import numpy as np

from dlbook import figures

z = np.array([[2.0, 1.0, 0.0]])
y = np.exp(z) / np.exp(z).sum()
onehot = np.array([[1, 0, 0]])

figure, axes = figures.canvas(345, 312)
rows = [("점수 z", z, ".0f", "muted"), ("확률 y", y, ".2f", "accent"),
        ("타깃 onehot", onehot, ".0f", "muted"),
        ("y - onehot", y - onehot, "+.2f", "warm")]
cells = []
for n, (name, values, form, color) in enumerate(rows):
    top = 14 + 80 * n
    figures.label(axes, 8, top + 21, name, size=14, align="left")
    cells.append(figures.draw_tensor(
        axes, values, (140, top), cell=(62, 42), format=form, color=color,
        highlight=np.s_[:, 0], size=15))
figures.arrow(axes, cells[0].bottom, cells[1].top, "소프트맥스", size=14)
for upper, sign in zip(cells[1:], "-="):
    figures.label(axes, upper.bottom[0], upper.bottom[1] + 19, sign,
                  size=20)
figures.save(figure, "steps.svg",
             "점수 2, 1, 0이 소프트맥스를 지나 확률 0.67, 0.24, 0.09가 됩니다. "
             "정답의 자리만 1인 타깃을 빼면 정답의 자리만 음수입니다.")
