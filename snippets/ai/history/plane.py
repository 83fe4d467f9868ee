"""AND는 선 하나로 갈리고 XOR는 갈리지 않는 모습을 그립니다."""
from dlbook import figures

CASES = ((0, 0), (0, 1), (1, 0), (1, 1))
SIDE = 90

figure, axes = figures.canvas(360, 218)
for left, name, targets in ((45, "AND", (0, 0, 0, 1)),
                            (225, "XOR", (0, 1, 1, 0))):
    figures.label(axes, left + SIDE / 2, 14, name, bold=True, size=14)
    for (a, b), target in zip(CASES, targets):
        x, y = left + SIDE * a, 60 + SIDE * (1 - b)
        color = "warm" if target else "accent"
        figures.box(axes, x - 15, y - 13, 30, 26, str(target), color=color,
                    bold=True)
        figures.label(axes, x, y + 25, f"({a}, {b})", size=12, color="muted")
axes.plot([62, 122], [36, 122], color=figures.color("ink"), linewidth=2)
figures.label(axes, 90, 204, "선 하나로 갈립니다")
figures.label(axes, 270, 204, "갈리지 않습니다")

figures.save(figure, "plane.svg",
             "입력 두 개를 가로와 세로에 놓은 네모 두 개. AND에서는 (1, 1)만 "
             "1이라 비스듬한 선 하나로 나머지와 갈립니다. XOR에서는 (0, 1)과 "
             "(1, 0)이 1이고 마주 보는 두 꼭짓점이 0이라 어떤 선으로도 갈리지 "
             "않습니다.")
