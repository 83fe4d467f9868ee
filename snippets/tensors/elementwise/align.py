"""두 크기를 뒤에서부터 맞추는 세 단계를 그립니다."""
from dlbook import figures

STEPS = (("뒤에서부터 줄을 맞춥니다", ("4", "3"), ("", "3"), "muted"),
         ("빈 앞자리를 1로 채웁니다", ("4", "3"), ("1", "3"), "warm"),
         ("1을 상대의 길이로 늘립니다", ("4", "3"), ("4", "3"), "accent"))

figure, axes = figures.canvas(420, 300)
figures.label(axes, 276, 16, "축 0", color="muted")
figures.label(axes, 332, 16, "축 1", color="muted")
for number, (text, above, below, color) in enumerate(STEPS):
    top = 34 + number * 90
    figures.label(axes, 12, top + 35, f"{number + 1}. {text}", align="left")
    figures.label(axes, 372, top + 16, "점수", align="left", color="muted")
    figures.label(axes, 372, top + 54, "가산점", align="left", color="muted")
    for place in (0, 1):
        x = 252 + 56 * place
        figures.box(axes, x, top, 48, 32, above[place], color="muted")
        changed = place == 0
        figures.box(axes, x, top + 38, 48, 32, below[place],
                    color=color if changed else "muted",
                    bold=changed, dashed=changed and not below[place])

figures.save(figure, "align.svg",
             "점수의 크기 (4, 3) 아래에 가산점의 크기 (3,)를 오른쪽에 맞춰 "
             "적습니다. 가산점의 빈 앞자리를 1로 채워 (1, 3)으로 만들고, "
             "그 1을 4로 늘려 (4, 3)으로 만듭니다.")
