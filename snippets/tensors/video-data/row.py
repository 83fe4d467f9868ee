"""영상에서 고른 프레임 네 장을 시간의 차례로 겹쳐 놓습니다."""
from dlbook import datasets, figures

frames = datasets.bunny().frames

figure, axes = figures.canvas(430, 404)
for place, number in enumerate((0, 10, 20, 40)):
    x, y = 8 + 19 * place, 26 + 66 * place
    figures.draw_image(axes, frames[number], (x, y), 304)
    figures.label(axes, x + 310, y + 20, f"프레임 {number}", align="left")
figures.save(
    figure, "row.svg",
    "만화 영화의 장면 네 장이 뒤에서 앞으로 시간의 순서로 겹쳐 있습니다. 맨 "
    "앞의 40번에서는 회색 토끼가 굴 앞에 팔을 벌리고 서 있습니다.")
