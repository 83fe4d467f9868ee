"""축이 0개부터 3개까지인 텐서를 나란히 그립니다."""
import numpy as np

from dlbook import figures

NAMES = ("스칼라", "벡터", "행렬", "3D 텐서")

figure, axes = figures.canvas(420, 190)
shapes = [(), (3,), (3, 3), (3, 3, 3)]
for name, shape, x in zip(NAMES, shapes, (14, 66, 172, 278)):
    figures.draw_tensor(
        axes, np.zeros(shape), (x, 12), cell=(26, 26), numbers=False
    )
    figures.label(axes, x, 156, name, align="left")
    figures.label(axes, x, 176, f"축 {len(shape)}개", align="left",
                  color="muted")
figures.save(
    figure, "ladder.svg",
    "왼쪽부터 칸 하나인 스칼라, 칸이 한 줄로 늘어선 벡터, 칸이 가로세로로 "
    "늘어선 행렬, 행렬을 겹쳐 쌓은 3D 텐서가 놓여 있습니다.",
)
