"""커피 사진과, 사진에서 떼어 낸 채널 세 장을 나란히 그립니다."""
from dlbook import datasets, figures

photo = datasets.coffee()[::6, ::6]

figure, axes = figures.canvas(420, 292)
whole = figures.draw_image(axes, photo, (110, 24), 200)
figures.label(axes, whole.top[0], 11, "사진 (높이, 너비, 3)", bold=True)
for channel, name in enumerate(("빨강", "초록", "파랑")):
    part = figures.draw_image(
        axes, photo[:, :, channel], (12 + 136 * channel, 190), 124)
    figures.arrow(axes, whole.bottom, part.top, gap=4)
    figures.label(axes, part.bottom[0], 283, f"채널 {channel}: {name}", size=12)
figures.save(
    figure, "channels.svg",
    "위에는 붉은 잔에 담긴 커피 사진이 있고, 아래에는 사진에서 떼어 낸 빨강, "
    "초록, 파랑 채널이 흑백 사진 세 장으로 놓여 있습니다. 빨강 채널이 가장 밝고 "
    "파랑 채널이 가장 어둡습니다.")
