"""수 세 개로 된 네트워크를 앞으로, 거꾸로 지나는 값을 선마다 적습니다."""
import math

from dlbook import figures

x, target, a, b, c = 1.5, 1.0, 0.8, -0.4, 0.5
z = a * x + b
h = math.tanh(z)
y = c * h
loss = (y - target) ** 2
dy = 2 * (y - target)
dh, dc = dy * c, dy * h
dz = dh * (1 - h * h)

figure, axes = figures.canvas(340, 452)


def between(top, name, value, slope):
    """두 상자 사이를 내려가는 값과 올라오는 그래디언트입니다."""
    figures.arrow(axes, (158, top), (158, top + 46), color="accent", gap=2)
    figures.arrow(axes, (182, top + 46), (182, top), color="warm", gap=2)
    figures.label(axes, 148, top + 23, f"{name} {value:.2f}", align="right",
                  color="accent")
    figures.label(axes, 192, top + 23, f"{slope[0]} {slope[1]:.2f}",
                  align="left", color="warm")


def weight(y, name, value, slope):
    """왼쪽에서 들어오는 가중치와 오른쪽으로 나가는 그래디언트입니다."""
    figures.arrow(axes, (72, y), (116, y), color="accent", gap=2)
    figures.arrow(axes, (224, y), (268, y), color="warm", gap=2)
    figures.label(axes, 68, y, f"{name} {value:.2f}", align="right",
                  color="accent")
    figures.label(axes, 272, y, f"d{name} {slope:.2f}", align="left",
                  color="warm")


figures.label(axes, 68, 12, "앞으로: 값", bold=True, color="accent")
figures.label(axes, 272, 12, "거꾸로: 미분", bold=True, color="warm")
for top, height, text in ((56, 62, "z = a·x + b"), (164, 44, "h = tanh(z)"),
                          (254, 44, "y = c·h"), (344, 44, "(y - 1)²")):
    figures.box(axes, 116, top, 108, height, text)
between(10, "x", x, ("dx", dz * a))
between(118, "z", z, ("dz", dz))
between(208, "h", h, ("dh", dh))
between(298, "y", y, ("dy", dy))
between(388, "손실", loss, ("손실의 미분", 1))
weight(74, "a", a, dz * x)
weight(100, "b", b, dz)
weight(276, "c", c, dy * h)
figures.save(figure, "graph.svg",
             "상자 네 개가 위에서 아래로 놓였습니다. 파란 화살표는 x, z, h, "
             "y, 손실의 값을 내려보내고, 주황색 화살표는 손실을 그 값으로 미분한 "
             "것을 올려보냅니다. a, b, c의 미분은 오른쪽으로 나옵니다.")
