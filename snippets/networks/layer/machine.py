"""층 하나를 그립니다. 앞으로 가는 텐서와 거꾸로 가는 그래디언트입니다."""
from dlbook import figures

figure, axes = figures.canvas(345, 190)
layer = figures.box(axes, 112, 12, 122, 122, "층", bold=True, align="top")
figures.box(axes, 124, 46, 98, 76, "weights\nkernel (4, 2)\nbias (2,)",
            color="second", size=13)
for x, text, y in ((2, "x (3, 4)", 28), (257, "y (3, 2)", 28),
                   (2, "dx (3, 4)", 88), (257, "dy (3, 2)", 88)):
    box = figures.box(axes, x, y, 86, 34, text, color="muted", size=13)
    if x == 2 and y == 28:
        figures.arrow(axes, box.right, (112, 45))
    elif y == 28:
        figures.arrow(axes, (234, 45), box.left)
    elif x == 2:
        figures.arrow(axes, (112, 105), box.right, color="warm")
    else:
        figures.arrow(axes, box.left, (234, 105), color="warm")
figures.label(axes, 173, 158, "forward는 오른쪽으로, backward는 왼쪽으로",
              size=13)
figures.label(axes, 173, 178, "backward는 dw도 냅니다", size=13, color="warm")
figures.save(figure, "machine.svg",
             "크기가 (3, 4)인 x가 층에 들어가 (3, 2)인 y가 되어 나옵니다. "
             "거꾸로 dy가 들어가 dx가 되어 나옵니다. 층 안에는 "
             "크기가 (4, 2)인 kernel과 (2,)인 bias가 있습니다.")
