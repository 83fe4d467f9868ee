"""다섯 옵티마이저가 같은 골짜기를 내려오는 길을 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.optimizers import SGD, Adam, Momentum, Nesterov, RMSprop


def height(a, b):
    return 0.05 * a ** 2 + b ** 2


walkers = [("SGD", SGD(0.9)), ("모멘텀", Momentum(0.4, 0.7)),
           ("네스테로프 모멘텀", Nesterov(0.4, 0.7)),
           ("RMSprop", RMSprop(0.6)), ("Adam", Adam(0.9))]
figure, axes = figures.canvas(440, 5 * 108)
for row, (name, optimizer) in enumerate(walkers):
    place = figure.add_axes((0.02, 0.805 - 0.2 * row, 0.96, 0.15))
    place.set_axis_off()
    place.set(xlim=(-10, 3.5), ylim=(-2.6, 2.6))
    a, b = np.meshgrid(np.linspace(-10, 3.5, 60), np.linspace(-2.6, 2.6, 40))
    place.contour(a, b, height(a, b), levels=[0.1, 0.5, 1.5, 3, 5, 8],
                  colors=[figures.color("grid")], linewidths=1)
    w, path = np.array([-9.0, 2.0]), []
    for step in range(21):
        path.append(w.copy())
        optimizer.update({"w": w}, {"w": np.array([0.1 * w[0], 2 * w[1]])})
    path = np.array(path)
    place.plot(*path.T, color=figures.color("accent"), linewidth=1.5,
               marker="o", markersize=3.5)
    place.plot(0, 0, marker="x", color=figures.color("warm"), markersize=8)
    figures.label(axes, 12, 12 + 108 * row, name, align="left", bold=True)
    end = height(*path[-1])
    print(f"{name}: 20걸음 뒤의 높이 {end:.3f}")
figures.save(figure, "walk.svg",
             "같은 골짜기를 다섯 옵티마이저가 스무 걸음씩 내려온 길입니다. "
             "SGD는 벽 사이를 오가며 천천히 가고, 모멘텀은 벽을 덜 오가며 닿습니다. "
             "네스테로프 모멘텀과 RMSprop은 바닥을 따라 곧게 갑니다. Adam은 "
             "크게 휘며 가장 낮은 곳을 지나쳤다가 돌아섭니다.")
