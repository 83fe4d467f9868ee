"""늘어놓은 상자를 다시 아래로 쌓아 축이 다섯인 텐서를 그립니다."""
import numpy as np

from dlbook import figures

figure = figures.tensor(np.zeros((2, 2, 2, 3, 3), int), numbers=False,
                        axis_names=("해", "주", "지점", "날", "메뉴"))
figures.save(
    figure, "five.svg",
    "상자 두 개가 옆으로 늘어선 줄이 위아래로 두 번 놓여 있습니다. 아래로 "
    "늘어놓는 축 0은 해, 옆으로 늘어놓는 축 1은 주, 뒤로 겹치는 축 2는 지점, "
    "표 안에서 아래로 가는 축 3은 날, 오른쪽으로 가는 축 4는 메뉴입니다.")
