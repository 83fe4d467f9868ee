"""손글씨 숫자에서 잘라 낼 자리와 잘라 낸 그림을 그립니다."""
from matplotlib.patches import Rectangle

from dlbook import datasets, figures

WIDE = 140
STEP = WIDE / 28

(train_images, train_labels), _ = datasets.mnist()
digit = train_images[7]
crops = [("[:, 14:, 14:]", slice(14, 28)), ("[:, 7:-7, 7:-7]", slice(7, 21))]

figure, axes = figures.canvas(420, 290)
for place, (name, part) in enumerate(crops):
    left, piece = 40 + 200 * place, digit[part, part]
    size, start = STEP * len(piece), STEP * part.start
    figures.draw_image(axes, 255 - digit, (left, 10), WIDE)
    axes.add_patch(Rectangle(
        (left + start, 10 + start), size, size, fill=False, linewidth=3,
        edgecolor=figures.color("warm"), zorder=4))
    middle = left + WIDE / 2
    figures.arrow(axes, (middle, 154), (middle, 178))
    figures.draw_image(axes, 255 - piece, (middle - size / 2, 182), size)
    figures.label(axes, middle, 272, name, size=13)

figures.save(figure, "crop.svg",
             "같은 손글씨 숫자 3이 두 장 있습니다. 왼쪽은 오른쪽 아래 4분의 "
             "1에, 오른쪽은 한가운데 4분의 1에 테두리가 있고, 그 아래에 잘라 "
             "낸 조각이 있습니다.")
