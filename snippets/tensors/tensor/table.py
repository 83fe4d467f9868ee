"""펭귄 다섯 마리와 네 특성을 행렬로 그립니다."""
from dlbook import datasets, figures

NAMES = ("부리 길이", "부리 깊이", "날개 길이", "몸무게")

table = datasets.penguins().features[4:9]

figure, axes = figures.canvas(440, 248)
grid = figures.draw_tensor(axes, table, (140, 60), cell=(70, 32),
                           format=lambda value: f"{round(value, 1):g}")
for column, name in enumerate(NAMES):
    figures.label(axes, grid.cell(0, column).center[0], 46, name)
for row in range(len(table)):
    figures.label(axes, 130, grid.cell(row, 0).center[1], f"펭귄 {row}",
                  align="right")
figures.arrow(axes, (140, 26), (430, 26), color="accent", gap=0)
figures.label(axes, 285, 11, "축 1: 열", color="accent", bold=True)
figures.arrow(axes, (72, 60), (72, 234), color="accent", gap=0)
figures.label(axes, 60, grid.center[1], "축 0\n행", color="accent",
              align="right", bold=True)
figures.save(
    figure, "table.svg",
    "펭귄 다섯 마리의 부리 길이, 부리 깊이, 날개 길이, 몸무게가 5행 4열로 "
    "놓여 있습니다. 아래로 뻗은 화살표는 축 0(행), 오른쪽으로 뻗은 화살표는 "
    "축 1(열)입니다.")
