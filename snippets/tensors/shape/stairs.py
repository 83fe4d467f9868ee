"""번호를 적을 때마다 축이 하나씩 줄어드는 그림을 그립니다."""
import numpy as np

from dlbook import figures

CELL = (24, 24)
box = np.arange(1, 13).reshape(2, 2, 3)

figure, axes = figures.canvas(430, 164)
whole = figures.draw_tensor(axes, box, (10, 40), cell=CELL, size=13,
                            highlight=np.s_[0])
sheet = figures.draw_tensor(axes, box[0], (160, 56), cell=CELL, size=13,
                            highlight=np.s_[1])
row = figures.draw_tensor(axes, box[0, 1], (272, 68), cell=CELL, size=13,
                          highlight=np.s_[2])
one = figures.draw_tensor(axes, box[0, 1, 2], (394, 68), cell=CELL, size=13,
                          highlight=())
names = ["x", "x[0]", "x[0, 1]", "x[0, 1, 2]"]
rights = [whole.x + whole.width, *(c.right[0] for c in (sheet, row))]
lefts = [sheet.x, row.x, one.x]
for right, left in zip(rights, lefts):
    figures.arrow(axes, (right, 80), (left, 80))
for name, rank, x in zip(names, (3, 2, 1, 0), (56, 196, 308, 394)):
    figures.label(axes, x, 124, name, size=13)
    figures.label(axes, x, 146, f"랭크 {rank}", size=12, color="muted")

figures.save(figure, "stairs.svg",
             "행렬 두 장이 겹친 랭크 3인 텐서 x에서 x[0]을 꺼내면 랭크 2인 "
             "행렬, x[0, 1]을 꺼내면 랭크 1인 벡터, x[0, 1, 2]를 꺼내면 "
             "랭크 0인 숫자 6이 남습니다.")
