"""같은 물음에 답하는 세 프로그램의 속을 나란히 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(360, 398)
ROWS = (("사람이 쓴 규칙", "muted", ("부리 < 43mm",)),
        ("찾아낸 규칙", "accent", ("부리 ≤ ?mm",)),
        ("층", "warm", ("층", "층", "층")))
NOTES = ("특성도 경계도 사람이 정합니다.",
         "특성과 경계를 데이터에서 찾습니다.",
         "층마다 든 숫자를 데이터에서 찾습니다.")
for row, (name, color, parts) in enumerate(ROWS):
    y = 8 + 130 * row
    figures.label(axes, 14, y + 12, f"{row + 1}. {name}", bold=True,
                  align="left", size=14)
    before = figures.box(axes, 14, y + 32, 76, 48, "잰 값", color="muted",
                         fill=False)
    width = (172 - 18 * (len(parts) - 1)) / len(parts)
    for number, part in enumerate(parts):
        after = figures.box(axes, 112 + number * (width + 18), y + 32, width,
                            48, part, color=color)
        figures.arrow(axes, before.right, after.left, gap=2)
        before = after
    figures.arrow(axes, before.right, (304, y + 56), gap=2)
    figures.label(axes, 330, y + 56, "답", bold=True)
    figures.label(axes, 14, y + 100, NOTES[row], color="muted", align="left")

figures.save(figure, "programs.svg",
             "잰 값에서 답으로 가는 세 프로그램. 첫째는 부리가 43mm보다 "
             "짧은지 묻는, 사람이 쓴 규칙입니다. 둘째는 같은 꼴의 질문이지만 "
             "특성과 경계를 데이터에서 찾습니다. 셋째는 층 셋을 잇달아 지나고 "
             "층마다 든 숫자를 데이터에서 찾습니다.")
