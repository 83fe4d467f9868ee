"""손글씨 숫자의 그림과, 그 한 부분의 숫자를 나란히 그립니다."""
from matplotlib.patches import Rectangle

from dlbook import datasets, figures

TOP, LEFT, SIDE = 9, 11, 6  # 확대할 곳의 첫 행, 첫 열, 한 변의 칸 수
ZOOM = 7  # 픽셀 하나를 그릴 너비

(train_images, _), _ = datasets.mnist()
digit = train_images[0]

figure, axes = figures.canvas(456, 230)
figures.label(axes, 98, 14, "사람이 보는 그림")
figures.label(axes, 340, 14, "컴퓨터가 보는 숫자")
picture = figures.draw_image(axes, 255 - digit, (2, 28), 28 * ZOOM)
x, y = picture.x + LEFT * ZOOM, picture.y + TOP * ZOOM
axes.add_patch(Rectangle((x, y), SIDE * ZOOM, SIDE * ZOOM, fill=False,
                         edgecolor=figures.color("warm"), linewidth=2.5,
                         zorder=4))
crop = digit[TOP:TOP + SIDE, LEFT:LEFT + SIDE]
cells = figures.draw_tensor(axes, crop, (232, 34), cell=(33, 28), shade=True,
                            size=13)
middle = y + SIDE * ZOOM / 2
figures.arrow(axes, (x + SIDE * ZOOM, middle), (cells.x, middle),
              color="warm")
figures.save(
    figure, "digit.svg",
    "왼쪽에는 손으로 쓴 숫자 5의 그림이 있고, 그림 가운데의 작은 네모를 "
    "확대한 오른쪽에는 6행 6열의 숫자가 있습니다. 획이 지나는 칸에는 "
    "253처럼 큰 수가, 빈 칸에는 0이 적혀 있습니다.")
