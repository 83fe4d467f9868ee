"""구간 1:4가 잘라 내는 칸을 그립니다."""
from dlbook import datasets, figures

week = datasets.weather("New York").features[:7, 1]

figure, axes = figures.canvas(400, 132)
row = figures.draw_tensor(axes, week, (24, 20), cell=(46, 36), format=".1f",
                          highlight=slice(1, 4))
for day in range(len(week)):
    figures.label(axes, row.cell(day).center[0], 72, day,
                  color="accent" if 1 <= day < 4 else "muted", size=12,
                  bold=1 <= day < 4)
start, end = row.cell(1), row.cell(3)
figures.bracket(axes, (start.x, 86), (end.x + end.width, 86),
                "week[1:4]: 1번부터, 4번 앞까지", color="accent", size=13)
figures.save(
    figure, "fences.svg",
    "일곱 칸 가운데 1번, 2번, 3번 칸이 강조되어 있고 그 아래를 묶은 꺾쇠에 "
    "week[1:4]는 1번부터 4번 앞까지라고 적혀 있습니다.")
