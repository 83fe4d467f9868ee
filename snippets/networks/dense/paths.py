"""2 × 2 밀집 층을 앞으로 지나는 값과 거꾸로 지나는 그래디언트를 그립니다."""
import numpy as np

from dlbook import figures

x = np.array([1, 2])
kernel = np.array([[1, -2], [3, 1]])
bias = np.array([0, 1])
z = x @ kernel + bias
dz = np.array([1, -1])
dx = kernel @ dz

figure, axes = figures.canvas(345, 390)
for top, title, color, left, right in (
        (0, "순전파: 가중치를 곱해 유닛마다 더합니다", "accent",
         ("x", x), ("z", z)),
        (198, "역전파: 같은 선을 거꾸로 와서 더합니다", "warm",
         ("dx", dx), ("dz", dz))):
    figures.label(axes, 8, top + 18, title, size=14, align="left")
    sides = [[figures.box(axes, at, top + 38 + 80 * n, 92, 42,
                          f"{name}{n} = {value}", color=color, size=15)
              for n, value in enumerate(values)]
             for at, (name, values) in ((8, left), (245, right))]
    for i, start in enumerate(sides[0]):
        for j, end in enumerate(sides[1]):
            ends = (start.right, end.left)
            figures.arrow(axes, *(ends if color == "accent" else ends[::-1]),
                          color=color, gap=2)
    for (i, j), at in {(0, 0): (172, 48), (1, 1): (172, 150),
                       (0, 1): (124, 88), (1, 0): (124, 110)}.items():
        figures.label(axes, at[0], top + at[1], f"{kernel[i, j]}", size=14)
    if color == "accent":
        for unit, value in zip(sides[1], bias):
            figures.label(axes, unit.center[0], unit.bottom[1] + 12,
                          f"편향 {value}", size=14)
figures.save(figure, "paths.svg",
             "위는 입력 1, 2에서 선마다 가중치를 곱해 유닛 7, 1로 가는 "
             "그림입니다. 아래는 그래디언트 1, -1이 같은 가중치를 곱해 입력으로 "
             "돌아와 3, 2가 되는 그림입니다.")
