"""배치 축은 그대로이고 샘플의 축만 바뀌는 모습을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(420, 196)
figures.label(axes, 78, 16, "입력")
figures.label(axes, 342, 16, "출력")
model = figures.box(axes, 172, 36, 76, 148, "모델", color="muted", size=16)
for row, (size, color) in enumerate((("None", "warm"), ("1", "muted"),
                                     ("32", "muted"), ("128", "muted"))):
    y = 36 + row * 39
    left = figures.box(axes, 10, y, 62, 31, size, color="warm",
                       bold=row == 0, dashed=row == 0)
    right = figures.box(axes, 76, y, 62, 31, "784", color="accent")
    figures.arrow(axes, right.right, (172, y + 15.5))
    last = figures.box(axes, 282, y, 62, 31, size, color="warm",
                       bold=row == 0, dashed=row == 0)
    figures.box(axes, 348, y, 62, 31, "10", color="second")
    figures.arrow(axes, (248, y + 15.5), last.left)

figures.save(figure, "flow.svg",
             "모델의 입력은 (None, 784), 출력은 (None, 10)입니다. 배치가 1, "
             "32, 128일 때 입력의 첫 축 길이가 출력의 첫 축에 그대로 나오고, "
             "둘째 축만 784에서 10으로 바뀝니다.")
