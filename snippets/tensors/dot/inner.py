"""행렬 곱에서 만나는 안쪽 길이와 남는 바깥쪽 길이를 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(420, 142)
boxes = {}
for x, text, color in ((24, "a", "warm"), (72, "b", "muted"),
                       (162, "b", "muted"), (210, "c", "accent"),
                       (316, "a", "warm"), (364, "c", "accent")):
    boxes[x] = figures.box(axes, x, 54, 42, 40, text, color=color, size=16,
                           bold=True)
figures.label(axes, 138, 74, "·", size=24)
figures.arrow(axes, (258, 74), (310, 74))
figures.bracket(axes, (93, 98), (183, 98), "같아야 하고, 사라집니다")
figures.bracket(axes, (45, 50), (231, 50), "바깥쪽 길이가 남습니다",
                side="above")

figures.save(figure, "inner.svg",
             "크기 (a, b)와 (b, c)를 곱하면 (a, c)입니다. 가운데에서 만나는 "
             "두 b는 같아야 하며 사라지고, 바깥쪽의 a와 c가 남습니다.")
