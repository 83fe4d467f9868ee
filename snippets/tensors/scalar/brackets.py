"""숫자 하나를 대괄호로 감싸면 축이 생기는 것을 그립니다."""
import numpy as np

from dlbook import figures

figure, axes = figures.canvas(330, 112)
figures.label(axes, 80, 16, "np.array(12.0)")
figures.draw_tensor(axes, 12, (58, 46), cell=(44, 36))
figures.label(axes, 80, 98, "스칼라")
figures.label(axes, 244, 16, "np.array([12.0])")
row = figures.draw_tensor(axes, np.array([12]), (222, 46), cell=(44, 36))
figures.arrow(axes, (row.x, 36), (row.x + row.width, 36), color="accent",
              gap=0)
figures.label(axes, row.x + row.width + 8, 36, "축 0", color="accent",
              align="left")
figures.label(axes, 244, 98, "길이가 1인 벡터")
figures.save(
    figure, "brackets.svg",
    "왼쪽은 np.array(12.0)으로 만든 칸 하나이고 화살표가 없습니다. 오른쪽은 "
    "np.array([12.0])으로 만든 칸 하나이고 그 위에 축 0의 화살표가 있습니다.")
