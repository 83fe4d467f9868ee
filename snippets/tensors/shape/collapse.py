"""축 0과 축 1을 따라 더한 결과를 표의 아래와 옆에 그립니다."""
import numpy as np

from dlbook import figures

MENU = ("커피", "녹차", "우유", "빵")
DAYS = ("첫날", "둘째 날", "셋째 날")

sales = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])

figure, axes = figures.canvas(440, 246)
grid = figures.draw_tensor(axes, sales, (76, 34), cell=(42, 32))
for number, name in enumerate(MENU):
    figures.label(axes, grid.cell(0, number).center[0], 20, name)
for number, name in enumerate(DAYS):
    figures.label(axes, 66, grid.cell(number, 0).center[1], name,
                  align="right")
below = figures.draw_tensor(axes, sales.sum(axis=0), (76, 178),
                            cell=(42, 32), highlight=slice(None),
                            color="warm")
for column in range(4):
    figures.arrow(axes, grid.cell(2, column).bottom, below.cell(column).top,
                  color="warm")
figures.label(axes, below.center[0], 228, "sum(axis=0): 메뉴마다",
              color="warm", bold=True)
beside = figures.draw_tensor(axes, sales.sum(axis=1)[:, np.newaxis],
                             (304, 34), cell=(42, 32),
                             highlight=slice(None), color="second")
for row in range(3):
    figures.arrow(axes, grid.cell(row, 3).right, beside.cell(row, 0).left,
                  color="second")
figures.label(axes, 356, 74, "sum(axis=1):\n날마다", color="second",
              bold=True, align="left")
figures.save(
    figure, "collapse.svg",
    "3행 4열의 판매표가 있습니다. 열마다 아래로 더한 16, 11, 3, 10은 메뉴마다의 "
    "합이고, 행마다 오른쪽으로 더한 11, 12, 17은 날마다의 합입니다.")
