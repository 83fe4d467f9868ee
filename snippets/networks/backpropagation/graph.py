"""수 세 개로 된 네트워크를 앞으로, 거꾸로 지나는 값을 그립니다."""
import math

from dlbook import figures

x, target, a, b, c = 1.5, 1.0, 0.8, -0.4, 0.5
z = a * x + b
h = math.tanh(z)
y = c * h
loss = (y - target) ** 2
dy = 2 * (y - target)
dh = dy * c
dz = dh * (1 - h * h)

figure, axes = figures.canvas(456, 210)
steps = [("a·x + b", "z", z, dz), ("tanh", "h", h, dh),
         ("c·h", "y", y, dy), ("(y - 1)²", "손실", loss, 1)]
boxes = [figures.box(axes, 34 + 108 * n, 84, 72, 44, text, size=13)
         for n, (text, *_) in enumerate(steps)]
ends = [box.left for box in boxes[1:]] + [(452, 106)]
for box, end, (_, name, value, slope) in zip(boxes, ends, steps):
    figures.arrow(axes, box.right, end, gap=2)
    middle = (box.right[0] + end[0]) / 2
    figures.label(axes, middle, 66, f"{name}\n{value:.2f}", size=12,
                  color="accent")
    figures.label(axes, middle, 146, f"{slope:.2f}", size=12, color="warm")
figures.arrow(axes, (4, 106), boxes[0].left, gap=2)
figures.label(axes, 14, 84, "x", size=13)
for box, text in ((boxes[0], f"da {dz * x:.2f}\ndb {dz:.2f}"),
                  (boxes[2], f"dc {dy * h:.2f}")):
    figures.arrow(axes, box.bottom, (box.bottom[0], 166), color="warm")
    figures.label(axes, box.bottom[0], 186, text, size=12, color="warm")
figures.arrow(axes, (60, 24), (396, 24), "앞으로: 값", color="accent")
figures.save(figure, "graph.svg",
             "상자 네 개를 차례로 지나며 위에는 값이, 아래에는 손실을 그 값으로 "
             "미분한 것이 적혀 있습니다. 첫 상자에서 da와 db가, 셋째 상자에서 "
             "dc가 나옵니다.")
