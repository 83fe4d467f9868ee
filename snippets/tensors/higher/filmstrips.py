"""영상의 두 토막에서 프레임을 셋씩 골라 그립니다."""
from dlbook import datasets, figures

frames = datasets.bunny().frames

def halve(picture):
    """이웃한 픽셀 넷을 평균 하나로 줄입니다."""
    squares = picture.reshape(36, 2, 64, 2, 3)
    return squares.mean(axis=(1, 3)).astype("uint8")


figure, axes = figures.canvas(380, 190)
for clip in range(2):
    for number in range(3):
        picture = frames[24 * clip + 5 * number]
        figures.draw_image(axes, halve(picture),
                           (74 + 101 * number, 44 + 72 * clip), 95)
figures.arrow(axes, (74, 32), (372, 32), color="accent", gap=0)
figures.label(axes, 223, 16, "축 1: 프레임", color="accent")
figures.arrow(axes, (62, 44), (62, 170), color="accent", gap=0)
figures.label(axes, 52, 107, "축 0\n토막", color="accent", align="right")
figures.save(
    figure, "filmstrips.svg",
    "토끼가 나오는 영상의 프레임이 두 줄로 놓여 있습니다. 위아래 두 줄은 축 0의 "
    "토막이고, 한 줄 안에서 오른쪽으로 가는 세 장은 축 1의 프레임입니다.")
