"""벡터에서 칸 하나를 꺼내면 스칼라가 되는 것을 그립니다."""
import numpy as np

from dlbook import figures

figure, axes = figures.canvas(330, 158)
row = figures.draw_tensor(axes, np.array([9, 12, 15, 11]), (12, 34),
                          cell=(44, 38), highlight=1)
figures.arrow(axes, (row.x, 20), (row.x + row.width, 20), color="accent",
              gap=0)
figures.label(axes, row.x + row.width + 12, 20, "축 0", color="accent",
              align="left")
figures.label(axes, row.x + row.width + 12, 53, "벡터, 축 1개", align="left")
picked = row.cell(1)
single = figures.draw_tensor(axes, 12, (picked.x, 112), cell=(44, 38),
                             highlight=())
figures.arrow(axes, picked.bottom, single.top)
figures.label(axes, single.x + 56, 131, "스칼라, 축 0개", align="left")
figures.save(
    figure, "picked.svg",
    "숫자 9, 12, 15, 11이 축 0을 따라 한 줄로 놓인 벡터에서, 강조한 12 하나가 "
    "화살표를 따라 아래로 내려와 축이 없는 스칼라가 됩니다.")
