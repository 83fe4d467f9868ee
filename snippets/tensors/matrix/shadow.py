"""손글씨 숫자를 행마다, 열마다 더한 값을 막대로 그립니다."""
from matplotlib.patches import Rectangle

from dlbook import datasets, figures

ZOOM, LONGEST = 7, 70

(train_images, _), _ = datasets.mnist()
digit = train_images[0]
rows, columns = digit.sum(axis=1), digit.sum(axis=0)

figure, axes = figures.canvas(300, 324)
picture = figures.draw_image(axes, 255 - digit, (8, 26), 28 * ZOOM)
figures.label(axes, 98 + 8, 12, "digit (28, 28)")
right, bottom = picture.x + 28 * ZOOM + 6, picture.y + 28 * ZOOM + 6
for number in range(28):
    across = LONGEST * int(rows[number]) / int(rows.max())
    axes.add_patch(Rectangle(
        (right, picture.y + number * ZOOM + 1), across, ZOOM - 2,
        facecolor=figures.color("second"), edgecolor="none"))
    down = LONGEST * int(columns[number]) / int(columns.max())
    axes.add_patch(Rectangle(
        (picture.x + number * ZOOM + 1, bottom), ZOOM - 2, down,
        facecolor=figures.color("warm"), edgecolor="none"))
figures.label(axes, right + 40, 12, "sum(axis=1)", color="second", bold=True)
figures.label(axes, picture.center[0], 313, "sum(axis=0)", color="warm",
              bold=True)
figures.save(
    figure, "shadow.svg",
    "손글씨 숫자 5의 그림 오른쪽에는 행마다 더한 막대 28개가, 아래에는 열마다 "
    "더한 막대 28개가 있습니다. 획이 많이 지나는 행과 열에서 막대가 깁니다.")
