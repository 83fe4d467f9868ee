"""두 가지 방법에서 무엇이 들어가고 무엇이 나오는지 그립니다."""
from dlbook import figures

ROWS = (("심볼릭 AI", "규칙", "데이터", "답", "accent"),
        ("머신 러닝", "데이터", "답", "규칙", "second"))

figure, axes = figures.canvas(440, 236)
for row, (name, first, second, result, color) in enumerate(ROWS):
    top = 12 + 118 * row
    middle = figures.box(axes, 160, top, 124, 92, name, color=color,
                         bold=True)
    for place, text in enumerate((first, second)):
        source = figures.box(axes, 14, top + 52 * place, 90, 40, text,
                             color="ink")
        figures.arrow(axes, source.right, (middle.left[0],
                                           source.right[1]))
    answer = figures.box(axes, 340, top + 26, 86, 40, result, color=color)
    figures.arrow(axes, middle.right, answer.left)
figures.save(
    figure, "paradigm.svg",
    "위쪽 줄에서는 규칙과 데이터가 심볼릭 AI로 들어가 답이 나옵니다. 아래쪽 줄에서는 "
    "데이터와 답이 머신 러닝으로 들어가 규칙이 나옵니다.")
