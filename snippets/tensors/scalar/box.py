"""숫자 하나가 든 칸 하나를 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(300, 96)
cell = figures.draw_tensor(axes, 12, (16, 20), cell=(64, 56), size=22,
                           highlight=())
figures.label(axes, 104, 34, "ndim = 0", align="left", color="accent",
              bold=True)
figures.label(axes, 104, 60, "뻗어 나가는 축이 없습니다", align="left")
figures.save(
    figure, "box.svg",
    "숫자 12가 든 칸 하나가 놓여 있습니다. 어느 쪽으로도 화살표가 뻗어 나가지 "
    "않으며, 옆에 ndim = 0이라고 적혀 있습니다.")
