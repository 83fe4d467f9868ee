"""상자를 가로세로로 늘어놓아 축이 다섯인 텐서를 그립니다."""
import numpy as np

from dlbook import figures

figure = figures.tensor(np.zeros((2, 2, 2, 3, 3), int), numbers=False,
                        axis_names=("영상", "프레임", "높이", "너비", "색"))
figures.save(
    figure, "boxes.svg",
    "상자 두 개가 옆으로 늘어선 줄이 위아래로 두 번 놓여 있습니다. 아래로 "
    "늘어놓는 축 0은 영상, 옆으로 늘어놓는 축 1은 프레임, 뒤로 겹치는 축 2는 "
    "높이, 아래로 가는 축 3은 너비, 오른쪽으로 가는 축 4는 색입니다.")
