"""이미지 한 장, 한 장짜리 배치, 세 장짜리 배치를 나란히 그립니다."""
from dlbook import datasets, figures

(images, _), _ = datasets.mnist()

figure, axes = figures.canvas(430, 178)
figures.label(axes, 44, 16, "이미지", color="muted")
single = figures.draw_image(axes, images[0], (14, 46), 60)
figures.label(axes, single.center[0], 136, "images[0]")
figures.label(axes, single.center[0], 158, "(28, 28)", color="muted")
for x, count, color in ((104, 1, "warm"), (214, 3, "accent")):
    frame = figures.box(axes, x, 34, 20 + 62 * count, 84, color=color,
                        fill=False)
    for place in range(count):
        figures.draw_image(axes, images[place], (x + 11 + 62 * place, 46),
                           60)
    figures.label(axes, frame.center[0], 16, "배치", color=color)
    figures.label(axes, frame.center[0], 136, f"images[:{count}]")
    figures.label(axes, frame.center[0], 158, f"({count}, 28, 28)",
                  color=color, bold=True)

figures.save(figure, "stack.svg",
             "왼쪽은 상자 없이 놓인 이미지 한 장으로 크기가 (28, 28)입니다. "
             "가운데는 상자에 든 이미지 한 장으로 크기가 (1, 28, 28)입니다. "
             "오른쪽은 상자에 나란히 든 이미지 세 장으로 크기가 "
             "(3, 28, 28)입니다.")
