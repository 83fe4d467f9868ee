"""빈자리가 있는 표를 그립니다."""
import numpy as np

from dlbook import figures

weeks = np.array([["12", "15", "11", "9"], ["10", "7", "?", "?"]])

figure, axes = figures.canvas(320, 104)
figures.label(axes, 92, 34, "첫째 주", align="right")
figures.label(axes, 92, 70, "둘째 주", align="right")
figures.draw_tensor(axes, weeks, (104, 18), cell=(44, 33),
                    ghost=np.s_[1, 2:])
figures.save(
    figure, "ragged_rows.svg",
    "첫째 주에는 12, 15, 11, 9가 네 칸에 놓여 있습니다. 둘째 주에는 10과 7만 "
    "있고 나머지 두 칸은 점선과 물음표로 비어 있습니다.")
