"""층 하나를 그립니다. 가중치는 층 안에 있습니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 150)
x = figures.box(axes, 12, 45, 104, 56, "텐서\n(3, 4)", color="muted")
layer = figures.box(axes, 166, 12, 110, 122, "층", bold=True, align="top")
figures.box(axes, 178, 48, 86, 74, "가중치\n(4, 2)\n(2,)", color="second",
            size=13)
y = figures.box(axes, 326, 45, 104, 56, "텐서\n(3, 2)", color="muted")
figures.arrow(axes, x.right, layer.left, "x")
figures.arrow(axes, layer.right, y.left, "y")
figures.save(figure, "machine.svg",
             "크기가 (3, 4)인 텐서가 층에 들어가 (3, 2)인 텐서가 되어 나옵니다. "
             "층 안에는 크기가 (4, 2)와 (2,)인 가중치가 있습니다.")
