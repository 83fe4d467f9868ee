"""배치를 장치 넷이 나누어 맡고, 그래디언트를 평균하는 모습을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(345, 318)
batch = figures.box(axes, 4, 12, 337, 36, "배치: 샘플 64개", color="second")
mean = figures.box(axes, 4, 206, 337, 36, "그래디언트의 평균 (올리듀스)",
                   color="warm")
for number in range(4):
    x = 4 + 86 * number
    device = figures.box(axes, x, 88, 79, 78, f"장치 {number}\n\n샘플 16개",
                         size=13)
    figures.label(axes, x + 39.5, 127, "가중치 w", size=13)
    middle = x + 39.5
    figures.arrow(axes, (middle, batch.bottom[1]), device.top)
    figures.arrow(axes, device.bottom, (middle, mean.top[1]), color="warm")
    update = figures.box(axes, x, 274, 79, 34, "고친 w", size=13)
    figures.arrow(axes, (middle, mean.bottom[1]), update.top, color="warm")
figures.save(figure, "parallel.svg",
             "샘플 64개의 배치가 장치 넷으로 16개씩 나뉩니다. 장치마다 같은 "
             "가중치 w가 있습니다. 장치마다 구한 그래디언트를 모두 모아 "
             "평균하고, 그 평균으로 장치마다 가중치를 똑같이 고칩니다.")
