"""상자 두 개를 늘어놓아 축이 넷인 텐서를 그립니다."""
import numpy as np

from dlbook import figures

sales = np.random.default_rng(0).integers(0, 10, (2, 2, 3, 3))
figure = figures.tensor(sales,
                        axis_names=("주", "지점", "날", "메뉴"))
figures.save(
    figure, "four.svg",
    "3행 3열의 표가 두 장씩 겹친 상자 두 개가 옆으로 늘어서 있습니다. 축 0은 "
    "주, 축 1은 지점, 축 2는 날, 축 3은 메뉴입니다.")
