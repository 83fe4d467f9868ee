"""순환 층을 시간을 따라 펼쳐 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(344, 212)
before = None
for t, day in enumerate(("월", "화", "수")):
    x = 38 + 108 * t
    given = figures.box(axes, x, 158, 72, 42, f"x[{t}]\n{day}요일", size=13,
                        color="muted")
    cell = figures.box(axes, x, 82, 72, 44, "같은 층", size=13)
    state = figures.box(axes, x, 12, 72, 38, f"h[{t}]", color="second",
                        size=13)
    figures.arrow(axes, given.top, cell.bottom)
    figures.arrow(axes, cell.top, state.bottom)
    if before:
        figures.arrow(axes, before.right, cell.left, "h", color="second")
    else:
        figures.arrow(axes, (4, 104), cell.left, "0", color="second")
    before = cell
figures.save(figure, "unrolled.svg",
             "같은 층 세 개가 왼쪽에서 오른쪽으로 이어져 있습니다. 타임스텝마다 "
             "입력 x가 아래에서 들어오고, 상태 h가 위로 나오며 다음 타임스텝의 "
             "층에도 들어갑니다. 처음 상태는 0입니다.")
