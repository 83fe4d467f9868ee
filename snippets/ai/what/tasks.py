"""사람이 머리를 써서 하던 일을 프로그램이 대신하는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

ROWS = (("삼목의 다음 수", "탐색", "가운데 칸"),
        ("말에 대꾸하기", "글의 틀", "대꾸"),
        ("숫자 읽기", "본보기와 견주기", "7"))
BOARD = np.array([[1, 0, 2], [0, 0, 0], [2, 0, 1]])

(_, _), (images, _) = datasets.mnist()
figure, axes = figures.canvas(360, 342)
for x, text in ((56, "사람이 하던 일"), (196, "프로그램"), (312, "답")):
    figures.label(axes, x, 16, text, bold=True)
for row, (task, program, answer) in enumerate(ROWS):
    y = 38 + 104 * row
    if row == 0:
        figures.draw_tensor(axes, BOARD, (26, y), cell=(20, 20), size=12,
                            format=lambda mark: " XO"[int(mark)])
    elif row == 1:
        figures.box(axes, 14, y + 8, 84, 44, "쉬고\n싶어요", color="muted")
    else:
        figures.draw_image(axes, images[0], (26, y), 60)
    figures.label(axes, 56, y + 82, task, size=12, color="muted")
    middle = y + 30
    figures.arrow(axes, (102, middle), (134, middle))
    work = figures.box(axes, 136, y + 8, 120, 44, program)
    figures.arrow(axes, work.right, (288, middle))
    figures.label(axes, 322, middle, answer, bold=True)

figures.save(figure, "tasks.svg",
             "세 줄의 그림. 삼목판을 보고 다음 수를 고르는 일은 탐색이 가운데 "
             "칸이라고 답하고, 말을 듣고 대꾸하는 일은 글의 틀이 "
             "대꾸를 만들고, 손글씨 숫자를 읽는 일은 본보기와 견주기가 "
             "7이라고 답합니다.")
