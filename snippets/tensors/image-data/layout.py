"""같은 이미지를 채널 마지막과 채널 우선으로 놓은 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

COLORS = ("warm", "second", "accent")

patch = datasets.coffee()[200:202, 120:123]

figure, axes = figures.canvas(440, 244)
figures.label(axes, 104, 16, "채널 마지막", bold=True)
figures.label(axes, 104, 36, "(높이, 너비, 채널)", size=12, color="muted")
for row in range(2):
    for column in range(3):
        x, y = 8 + 66 * column, 60 + 84 * row
        figures.box(axes, x, y, 60, 76, color="muted", fill=False)
        for channel, color in enumerate(COLORS):
            figures.box(axes, x + 10, y + 5 + 23 * channel, 40, 20,
                        str(patch[row, column, channel]), size=12,
                        color=color)
figures.arrow(axes, (208, 140), (244, 140))
figures.label(axes, 342, 16, "채널 우선", bold=True)
figures.label(axes, 342, 36, "(채널, 높이, 너비)", size=12, color="muted")
first = np.moveaxis(patch, -1, 0)
for channel, color in enumerate(COLORS):
    top = 56 + 62 * channel
    figures.box(axes, 260, top, 164, 56, color="muted", fill=False)
    for row in range(2):
        for column in range(3):
            figures.box(axes, 270 + 50 * column, top + 6 + 23 * row, 44, 20,
                        str(first[channel, row, column]), size=12,
                        color=color)
figures.save(
    figure, "layout.svg",
    "왼쪽의 채널 마지막에는 높이 2, 너비 3으로 놓인 픽셀 여섯 개가 있고 픽셀마다 "
    "빨강, 초록, 파랑 값이 셋씩 들어 있습니다. 오른쪽의 채널 우선에는 같은 값이 "
    "빨강 여섯 개, 초록 여섯 개, 파랑 여섯 개로 세 장에 나뉘어 있습니다.")
