"""렐루가 음수만 0으로 바꾸는 것을 그립니다."""

import numpy as np

from dlbook import figures
from dlbook.tensors import relu

CELL = (44, 34)
x = np.array([[3, -1, 2], [-5, 0, 4]])

figure, axes = figures.canvas(420, 120)
before = figures.draw_tensor(axes, x, (14, 10), cell=CELL, highlight=x < 0,
                             color="warm")
after = figures.draw_tensor(axes, relu(x), (262, 10), cell=CELL,
                            highlight=x < 0)
figures.arrow(axes, before.right, after.left, "relu", gap=8, size=14)
figures.label(axes, before.center[0], 100, "x")
figures.label(axes, after.center[0], 100, "relu(x)")

figures.save(figure, "relu_picture.svg",
             "2행 3열인 행렬 x에서 음수인 -1과 -5의 자리가 relu(x)에서는 0이 "
             "되고, 나머지 3, 2, 0, 4는 그대로입니다.")
