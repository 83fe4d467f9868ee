"""골짜기에서 학습률이 작을 때, 알맞을 때, 클 때의 높이를 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.optimizers import SGD

figure, axes = figures.chart(420, 260, xlabel="걸음", ylabel="높이")
for rate in (0.05, 0.9, 1.02):
    w, optimizer, heights = np.array([-9.0, 2.0]), SGD(rate), []
    for step in range(31):
        heights.append(0.05 * w[0] ** 2 + w[1] ** 2)
        optimizer.update({"w": w}, {"w": np.array([0.1 * w[0], 2 * w[1]])})
    axes.plot(heights, label=f"학습률 {rate}")
    print(f"학습률 {rate}, 30걸음 뒤의 높이: {heights[-1]:.2f}")
axes.set_ylim(0, 20)
figures.legend(axes, loc="upper right")
figures.save(figure, "rates.svg",
             "가로축은 걸음, 세로축은 높이입니다. 학습률이 0.05이면 천천히, "
             "0.9이면 빨리 낮아지고, 1.02이면 처음에는 낮아지다가 점점 "
             "높아집니다.")
