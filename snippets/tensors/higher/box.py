"""두 지점의 판매표를 쌓은 상자를 그립니다."""
import numpy as np

from dlbook import figures

station = np.array([[5, 2, 1, 3], [4, 6, 0, 2], [7, 3, 2, 5]])
park = np.array([[2, 8, 4, 1], [3, 9, 5, 0], [6, 7, 3, 2]])

figure = figures.tensor(np.stack([station, park]),
                        axis_names=("지점", "날", "메뉴"))
figures.save(
    figure, "box.svg",
    "3행 4열의 판매표 두 장이 앞뒤로 겹쳐 있습니다. 뒤로 뻗은 화살표는 "
    "축 0(지점), 아래로 뻗은 화살표는 축 1(날), 오른쪽으로 뻗은 화살표는 "
    "축 2(메뉴)입니다.")
