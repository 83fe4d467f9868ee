"""원소가 둘인 벡터를 점과 화살표로 그립니다."""
from dlbook import figures

UNIT = 46  # 한 칸의 픽셀

figure, axes = figures.canvas(310, 226)
left, bottom = 42, 190


def place(east, north):
    return left + east * UNIT, bottom - north * UNIT


for step in range(6):
    axes.plot([place(step, 0)[0]] * 2, [bottom, place(0, 4)[1]],
              color=figures.color("grid"), linewidth=1)
    figures.label(axes, place(step, 0)[0], bottom + 14, step, size=12,
                  color="muted")
for step in range(5):
    axes.plot([left, place(5, 0)[0]], [place(0, step)[1]] * 2,
              color=figures.color("grid"), linewidth=1)
    figures.label(axes, left - 12, place(0, step)[1], step, size=12,
                  color="muted")
figures.arrow(axes, place(0, 0), place(3, 0), color="warm", gap=0)
figures.arrow(axes, place(3, 0), place(3, 2), color="second", gap=0)
figures.arrow(axes, place(0, 0), place(3, 2), color="accent", gap=0)
axes.plot(*place(3, 2), "o", markersize=8, color=figures.color("accent"))
figures.label(axes, *place(1.5, 0.22), "동쪽으로 3", color="warm", size=12)
figures.label(axes, *place(3.12, 0.9), "북쪽으로 2", color="second", size=12,
              align="left")
figures.label(axes, *place(3.15, 2.25), "[3, 2]", color="accent", bold=True,
              align="left", size=14)
figures.save(
    figure, "arrow.svg",
    "모눈 위에서 원점을 떠나 동쪽으로 3칸, 북쪽으로 2칸 간 자리에 점이 찍혀 "
    "있고, 원점에서 그 점까지 화살표가 곧게 이어집니다. 점 옆에 [3, 2]라고 "
    "적혀 있습니다.")
