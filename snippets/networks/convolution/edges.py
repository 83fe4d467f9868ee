"""손으로 정한 필터 두 개로 숫자의 세로 획과 가로 획을 찾습니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.layers import Conv2D

_, (images, labels) = datasets.mnist()
picked = [int(np.flatnonzero(labels == digit)[0]) for digit in (1, 4, 7)]
x = images[picked][..., None] / 255

layer = Conv2D(2, 3, activation="relu", dtype="float64").build((28, 28, 1))
vertical = np.array([[-1, 2, -1]] * 3)
layer.weights["kernel"][:, :, 0, 0] = vertical
layer.weights["kernel"][:, :, 0, 1] = vertical.T
y = layer(x)
print("들어간 크기:", x.shape)
print("나온 크기:", y.shape)
for digit, (upright, level) in zip((1, 4, 7), y.sum(axis=(1, 2))):
    print(f"숫자 {digit}에서 가로 획의 합 ÷ 세로 획의 합: {level / upright:.1f}")

figure, axes = figures.canvas(350, 366)
for column, text in enumerate(("이미지", "세로 획", "가로 획")):
    figures.label(axes, 64 + 110 * column, 14, text, bold=True)
for row in range(3):
    shown = [x[row, :, :, 0], y[row, :, :, 0] / y.max(),
             y[row, :, :, 1] / y.max()]
    for column, picture in enumerate(shown):
        figures.draw_image(
            axes, (255 - 255 * picture).round().astype("uint8"),
            (14 + 110 * column, 30 + 110 * row), 100)
figures.save(figure, "edges.svg",
             "숫자 1, 4, 7마다 이미지, 세로 획만 남은 출력, 가로 획만 남은 출력이 "
             "나란히 있습니다. 1은 세로 획에서 진하고, 7의 윗변은 가로 획에서 "
             "진합니다.")
