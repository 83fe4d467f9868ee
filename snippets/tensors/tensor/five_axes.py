"""원소가 다섯인 벡터와 축이 다섯인 텐서를 견주어 그립니다."""
import numpy as np

from dlbook import figures

figure, axes = figures.canvas(360, 372)
figures.label(axes, 4, 14, "숫자가 5개인 벡터: 축은 1개", align="left",
              bold=True)
row = figures.draw_tensor(axes, np.array([3, 1, 4, 1, 5]), (4, 52),
                          cell=(34, 30))
figures.arrow(axes, (row.x, 40), (row.x + row.width, 40), color="accent",
              gap=0)
figures.label(axes, row.x + row.width + 10, 40, "축 0", color="accent",
              align="left")
figures.label(axes, 4, 118, "축이 5개인 텐서", align="left", bold=True)
figures.draw_tensor(axes, np.zeros((2, 2, 2, 2, 2), int), (122, 202),
                    cell=(22, 22), numbers=False, arrows=True)
figures.save(
    figure, "five_axes.svg",
    "위에는 숫자 3, 1, 4, 1, 5가 한 줄로 놓여 있고 화살표는 축 0 하나뿐입니다. "
    "아래에는 칸이 여러 방향으로 뻗은 상자 넷이 있고 화살표가 축 0부터 "
    "축 4까지 다섯입니다.")
