"""일주일의 최고 기온을 벡터로 그리고 자리 번호를 붙입니다."""
from dlbook import datasets, figures

weather = datasets.weather("New York")
week = weather.features[:7, 1]

figure, axes = figures.canvas(440, 142)
row = figures.draw_tensor(axes, week, (72, 56), cell=(46, 36), format=".1f")
figures.arrow(axes, (row.x, 16), (row.x + row.width, 16), color="accent",
              gap=0)
figures.label(axes, row.x - 10, 16, "축 0", color="accent", align="right")
figures.label(axes, row.x - 10, 42, "앞에서", color="muted", align="right",
              size=12)
figures.label(axes, row.x - 10, 108, "뒤에서", color="muted", align="right",
              size=12)
for day in range(len(week)):
    center = row.cell(day).center[0]
    figures.label(axes, center, 42, day, color="muted", size=12)
    figures.label(axes, center, 108, f"−{len(week) - day}", color="muted",
                  size=12)
first, last = weather.dates[0], weather.dates[6]
figures.label(axes, row.center[0], 132,
              f"최고 기온(°C), {first}부터 {last}까지", size=12)
figures.save(
    figure, "week.svg",
    "일곱 날의 최고 기온 10.0, 10.0, 0.6, 영하 1.7, 5.6, 12.2, 16.1이 축 0을 "
    "따라 한 줄로 놓여 있습니다. 칸 위에는 앞에서 센 번호 0부터 6이, 아래에는 "
    "뒤에서 센 번호 -7부터 -1이 적혀 있습니다.")
