"""영상에서 고른 프레임 네 장을 시간의 차례로 늘어놓습니다."""
from dlbook import datasets, figures

frames = datasets.bunny().frames

figure, axes = figures.canvas(436, 128)
for place, number in enumerate((0, 8, 20, 40)):
    rect = figures.draw_image(
        axes, frames[number, ::2, ::2], (8 + 107 * place, 28), 100)
    figures.label(axes, rect.top[0], 15, f"프레임 {number}", size=12)
figures.arrow(axes, (8, 102), (428, 102), color="accent", gap=0)
figures.label(axes, 218, 117, "프레임 축: 시간", color="accent")
figures.save(
    figure, "row.svg",
    "만화 영화의 장면 네 장이 시간 순서로 놓여 있습니다. 처음에는 굴 앞이 어둡고, "
    "다음 장면부터 회색 토끼가 굴에서 나와 마지막에는 팔을 벌리고 서 있습니다. "
    "아래에는 프레임 축이라고 적힌 화살표가 있습니다.")
