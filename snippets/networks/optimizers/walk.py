"""다섯 옵티마이저가 같은 골짜기를 내려오는 길을, 고른 학습률로 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.optimizers import SGD, Adam, Momentum, Nesterov, RMSprop

RATES = np.arange(1, 21) / 10  # 0.1, 0.2, …, 2.0


def height(a, b):
    return 0.05 * a ** 2 + b ** 2


def walk(kind, rate):
    """스무 걸음의 자리입니다."""
    w, optimizer, path = np.array([-9.0, 2.0]), kind(rate), []
    for step in range(21):
        path.append(w.copy())
        optimizer.update({"w": w}, {"w": np.array([0.1 * w[0], 2 * w[1]])})
    return np.array(path)


walkers = [("SGD", SGD), ("모멘텀", Momentum), ("네스테로프 모멘텀", Nesterov),
           ("RMSprop", RMSprop), ("Adam", Adam)]
figure, axes = figures.canvas(440, 5 * 108)
for row, (name, kind) in enumerate(walkers):
    place = figure.add_axes((0.02, 0.805 - 0.2 * row, 0.96, 0.15))
    place.set_axis_off()
    place.set(xlim=(-10, 7), ylim=(-3.8, 3.8))
    a, b = np.meshgrid(np.linspace(-10, 7, 60), np.linspace(-3.8, 3.8, 40))
    place.contour(a, b, height(a, b), levels=[0.1, 0.5, 1.5, 3, 5, 8],
                  colors=[figures.color("grid")], linewidths=1)
    rate = min(RATES, key=lambda rate: height(*walk(kind, rate)[-1]))
    path = walk(kind, rate)
    place.plot(*path.T, color=figures.color("accent"), linewidth=1.5,
               marker="o", markersize=3.5)
    place.plot(0, 0, marker="x", color=figures.color("warm"), markersize=8)
    figures.label(axes, 12, 12 + 108 * row, f"{name}, 학습률 {rate}",
                  align="left", bold=True)
    print(f"{name}: 학습률 {rate}, 20걸음 뒤의 높이 {height(*path[-1]):.3f}")
figures.save(figure, "walk.svg",
             "같은 골짜기를 다섯 옵티마이저가 스무 걸음씩 내려온 길입니다. "
             "옵티마이저의 이름 옆에 고른 학습률이 적혀 있습니다.")
