"""랭크가 0, 1, 2, 3인 텐서를 나란히 그립니다."""

import numpy as np

from dlbook import figures

CELL = (24, 24)
MIDDLE = 72

figure, axes = figures.canvas(430, 170)
places = [(22, "스칼라", np.array(5)),
          (90, "벡터", np.arange(1, 4)),
          (202, "행렬", np.arange(1, 7).reshape(2, 3)),
          (314, "3D 텐서", np.arange(1, 13).reshape(2, 2, 3))]
for rank, (left, name, array) in enumerate(places):
    height = 24 * (array.shape[-2] if array.ndim > 1 else 1)
    cells = figures.draw_tensor(axes, array, (left, MIDDLE - height / 2),
                                cell=CELL, size=13)
    figures.label(axes, cells.center[0], 130, name)
    figures.label(axes, cells.center[0], 154, f"랭크 {rank}",
                  color="accent", bold=True)

figures.save(figure, "ladder.svg",
             "왼쪽부터 칸 하나인 스칼라, 칸 셋이 한 줄로 놓인 벡터, 두 줄로 "
             "놓인 행렬, 행렬 두 장이 겹친 3D 텐서입니다. 랭크는 차례대로 "
             "0, 1, 2, 3입니다.")
