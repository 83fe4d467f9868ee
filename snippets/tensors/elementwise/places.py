"""같은 자리의 원소끼리 더하는 것을 그립니다."""

import numpy as np

from dlbook import figures

CELL = (34, 34)
x = np.array([[1, 2, 3], [4, 5, 6]])
y = np.array([[10, 20, 30], [40, 50, 60]])

figure, axes = figures.canvas(420, 120)
for left, name, array in ((8, "x", x), (154, "y", y), (300, "x + y", x + y)):
    cells = figures.draw_tensor(axes, array, (left, 10), cell=CELL,
                                highlight=(1, 0))
    figures.label(axes, cells.center[0], 100, name)
for sign, at in (("+", 134), ("=", 281)):
    figures.label(axes, at, 46, sign, size=18)

figures.save(figure, "places.svg",
             "2행 3열인 행렬 x와 y를 더해 같은 크기의 행렬을 얻습니다. x에서 "
             "둘째 행 첫째 열의 4와, y에서 같은 자리의 40이 만나, 결과의 같은 "
             "자리에 44가 놓입니다.")
