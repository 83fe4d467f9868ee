"""특성이 보는 곳을 숫자 위에 표시합니다."""
from dlbook import datasets, digits, figures

_, (images, _) = datasets.mnist()
shown = (3, 0, 4)  # 0, 7, 4

figure, axes = figures.canvas(360, 176)
for place, number in enumerate(shown):
    inked = digits.ink(images[number:number + 1])[0]
    inside = digits.enclosed(inked[None])[0]
    left = 10 + 116 * place
    figures.draw_image(axes, 255 - images[number], (left, 12), 112)
    for row, column in zip(*inside.nonzero()):
        axes.plot(left + 4 * column + 2, 12 + 4 * row + 2, "s",
                  markersize=3, zorder=4, color=figures.color("accent"))
    rows = inked.any(axis=1).nonzero()[0]
    if place == 1:
        height = 12 + 4 * (rows[0] + 3)
        axes.plot([left, left + 112], [height, height], lw=2,
                  zorder=4, color=figures.color("warm"))
    if place == 2:
        for share in (0.25, 0.75):
            middle = rows[0] + share * (rows[-1] - rows[0])
            height = 12 + 4 * middle
            axes.plot([left, left + 112], [height, height], lw=2,
                      zorder=4, color=figures.color("second"))
for place, (text, color) in enumerate((("구멍이 하나", "accent"),
                                       ("윗줄에 잉크", "warm"),
                                       ("위는 두 획,\n아래는 한 획", "second"))):
    figures.label(axes, 66 + 116 * place, 148, text, color=color)
figures.save(
    figure, "features.svg",
    "손글씨 숫자 0, 7, 4입니다. 0은 구멍 안이 칠해져 있고, 7은 윗부분에 줄이 "
    "그어져 있으며, 4에는 위와 아래에 가로줄이 하나씩 그어져 있어 위에서는 획을 "
    "두 번, 아래에서는 한 번 지납니다.")
