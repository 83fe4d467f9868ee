"""영상에서 여섯 프레임을 골라 한 장에 모읍니다."""
from dlbook import datasets, figures

frames = datasets.bunny().frames[:, ::2, ::2]

figure, axes = figures.canvas(420, 200)
for place, number in enumerate(range(0, 48, 8)):
    row, column = divmod(place, 3)
    rect = figures.draw_image(
        axes, frames[number], (8 + 138 * column, 26 + 96 * row), 128)
    figures.label(axes, rect.top[0], rect.y - 12, f"프레임 {number}", size=12)
figures.save(
    figure, "bunny_sheet.svg",
    "토끼가 굴에서 나오는 장면 여섯 장. 어두운 굴에서 시작해 토끼가 나와 팔을 "
    "벌리고 섭니다.")
