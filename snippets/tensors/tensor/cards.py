"""손글씨 숫자 세 장을 앞뒤로 겹쳐 그립니다."""
from matplotlib.patches import Rectangle

from dlbook import datasets, figures

SIDE = 112

(train_images, _), _ = datasets.mnist()

figure, axes = figures.canvas(370, 216)
for number in (2, 1, 0):
    at = 92 + number * 78, 82 - number * 34
    figures.draw_image(axes, 255 - train_images[number], at, SIDE,
                       border=False)
    axes.add_patch(Rectangle(at, SIDE, SIDE, fill=False, zorder=2.5,
                             edgecolor=figures.color("muted")))
figures.arrow(axes, (78, 70), (150, 38), color="accent", gap=0)
figures.label(axes, 100, 36, "축 0\n이미지", color="accent", align="right")
figures.arrow(axes, (80, 82), (80, 194), color="accent", gap=0)
figures.label(axes, 70, 138, "축 1\n높이", color="accent", align="right")
figures.arrow(axes, (92, 204), (204, 204), color="accent", gap=0)
figures.label(axes, 214, 204, "축 2: 너비", color="accent", align="left")
figures.save(
    figure, "cards.svg",
    "손글씨 숫자 5, 0, 4의 그림 세 장이 카드처럼 앞뒤로 겹쳐 있습니다. 뒤로 "
    "뻗은 축 0은 이미지, 아래로 뻗은 축 1은 높이, 오른쪽으로 뻗은 축 2는 "
    "너비입니다.")
