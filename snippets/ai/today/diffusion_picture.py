"""잡음이 숫자로 바뀌는 모습을 세 장씩 그립니다."""
import numpy as np

from dlbook import figures

pictures = np.load("diffusion.npz")["pictures"]
steps = (0, 12, 18, 22, 39)

figure, axes = figures.canvas(350, 240)
for column, step in enumerate(steps):
    left = 8 + 68 * column
    figures.label(axes, left + 31, 14, f"{step}번", size=13)
    for row, picture in enumerate(pictures[step]):
        size = max(1, np.abs(picture).max())
        shades = (picture / size + 1) * 127.5
        figures.draw_image(axes, shades.reshape(28, 28).astype("uint8"),
                           (left, 28 + 68 * row), 62)
figures.save(figure, "diffusion_picture.svg",
             "세 줄 다섯 칸의 이미지입니다. 왼쪽 칸은 잡음이고, 오른쪽으로 갈수록 "
             "잡음을 걷어 낸 횟수가 늘어 마지막 칸에는 손글씨 숫자가 있습니다.")
