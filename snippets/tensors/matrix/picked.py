"""행, 열, 원소를 고른 세 행렬을 나란히 그립니다."""
import numpy as np

from dlbook import figures

CHOICES = [
    ("table[1]", "행", np.s_[1]),
    ("table[:, 2]", "열", np.s_[:, 2]),
    ("table[1, 2]", "원소", np.s_[1, 2]),
]

figure, axes = figures.canvas(440, 184)
for number, (code, name, chosen) in enumerate(CHOICES):
    x = 12 + number * 148
    grid = figures.draw_tensor(axes, np.zeros((5, 4), int), (x, 26),
                               cell=(26, 20), numbers=False,
                               highlight=chosen)
    figures.label(axes, grid.center[0], 12, code, color="accent", bold=True)
    figures.label(axes, grid.center[0], 160, name)
figures.save(
    figure, "picked.svg",
    "5행 4열의 칸이 세 번 그려져 있습니다. table[1]에서는 가로 한 줄이, "
    "table[:, 2]에서는 세로 한 줄이, table[1, 2]에서는 칸 하나가 "
    "강조되어 있습니다.")
