"""펭귄을 부리와 날개의 길이로 놓고, 규칙이 가르는 선을 긋습니다."""
from dlbook import datasets, figures

table = datasets.penguins()
figure, axes = figures.chart(420, 300, xlabel="부리 길이(mm)",
                             ylabel="날개 길이(mm)")
for number, (name, color, mark) in enumerate(
        [("아델리", "accent", "o"), ("턱끈", "warm", "^"),
         ("젠투", "second", "s")]):
    rows = table.features[table.species == number][::2]
    axes.scatter(rows[:, 0], rows[:, 2], s=18, marker=mark, label=name,
                 color=figures.color(color))
axes.axhline(206, color=figures.color("ink"), linewidth=1.5)
axes.plot([43, 43], [170, 206], color=figures.color("ink"), linewidth=1.5)
axes.set_ylim(168, 235)
figures.label(axes, 34, 206, "206mm", size=12, align="left", dy=10)
figures.label(axes, 43, 170, "43mm", size=12, align="left", dx=6)
figures.legend(axes, loc="upper left")
figures.save(figure, "penguins_plot.svg", "펭귄 세 종의 점. 날개 206mm에 가로선, "
             "그 아래 부리 43mm에 세로선이 있어 젠투는 위, 아델리는 왼쪽 아래, "
             "턱끈은 오른쪽 아래에 대체로 모입니다.")
