"""이미지 한 장을 네 가지로 적은 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

(images, _), _ = datasets.mnist()
x = images[0] / 255
order = np.random.default_rng(0).permutation(784)
small = x.reshape(7, 4, 7, 4).mean(axis=(1, 3))
dy, dx = np.gradient(x)
way = (np.arctan2(dy, dx) % np.pi / np.pi * 8).astype(int) % 8
PARTS = ((20, 30, "픽셀", x), (190, 30, "자리를 섞은 픽셀",
                            x.reshape(784)[order].reshape(28, 28)),
         (20, 210, "4x4칸의 평균", small))

figure, axes = figures.canvas(350, 370)
for left, top, name, part in PARTS:
    figures.label(axes, left + 70, top - 12, name, bold=True)
    figures.draw_image(axes, (part * 255).astype("uint8"), (left, top), 140)
figures.label(axes, 260, 198, "바뀌는 방향", bold=True)
figures.box(axes, 190, 210, 140, 140, color="grid", fill=False)
for number in range(8):
    strong = (np.hypot(dx, dy) * (way == number)).reshape(7, 4, 7, 4)
    angle = (number + 0.5) * np.pi / 8
    for (row, column), length in np.ndenumerate(strong.sum(axis=(1, 3))):
        middle = np.array([200 + 20 * column, 220 + 20 * row])
        step = min(length, 3) * 3 * np.array([np.cos(angle), np.sin(angle)])
        if length > 0.3:
            axes.plot(*np.array([middle - step, middle + step]).T,
                      color=figures.color("accent"), linewidth=1.5)
figures.save(figure, "images_picture.svg",
             "숫자 5의 이미지 한 장을 네 가지로 적었습니다. 픽셀로 적은 그림에서는 "
             "5가 보이고, 자리를 섞은 픽셀은 점이 흩어져 보입니다. 4x4칸의 평균은 "
             "7행 7열의 흐린 5입니다. 바뀌는 방향은 칸마다 짧은 선으로, 획의 "
             "가장자리를 가로지릅니다.")
