"""이미지의 행이 차례로 이어져 벡터가 되는 모습을 그립니다."""
from dlbook import datasets, figures

(images, _), _ = datasets.mnist()
image = images[0]
rows = (6, 7, 8)
colors = ("accent", "warm", "second")

figure, axes = figures.canvas(430, 318)
picture = figures.draw_image(axes, image, (40, 28), 196)
figures.label(axes, picture.center[0], 13, "(28, 28)")
for place, (row, color) in enumerate(zip(rows, colors)):
    y = picture.y + 7 * (row + 0.5)
    x, top = 14 + place * 134, 258
    strip = figures.draw_image(axes, image[row:row + 1], (x, top), (134, 16))
    figures.bracket(axes, (x + 3, top + 19), (x + 131, top + 19),
                    f"{row}행: {28 * row}~{28 * row + 27}", color=color)
    target = 262, 46 + place * 26
    axes.plot([picture.x - 2, picture.x + 198], [y - 3.5, y - 3.5],
              linewidth=1, color=figures.color(color), zorder=5)
    figures.arrow(axes, (236, y), target, color=color, gap=1)
    figures.label(axes, target[0] + 6, target[1], f"{row}행", color=color,
                  align="left")
figures.label(axes, 14, 244, "(784,)의 가운데 일부", align="left",
              color="muted", size=12)

figures.save(figure, "rows.svg",
             "손글씨 숫자 5의 6행, 7행, 8행을 표시했습니다. 아래의 긴 줄에는 "
             "이 세 행이 이어져 있고, 번호는 168~195, 196~223, "
             "224~251입니다.")
