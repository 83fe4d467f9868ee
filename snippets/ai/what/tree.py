"""삼목의 한 판에서 프로그램이 내다본 판들을 나무 모양으로 그립니다."""
import numpy as np

from dlbook import figures

LINES = ("012", "345", "678", "036", "147", "258", "048", "246")
OTHER = {"X": "O", "O": "X"}
RESULTS = {1: ("X가 이김", "second"), 0: ("비김", "ink"),
           -1: ("X가 짐", "warm")}


def value(board, me):
    """내가 둘 차례인 판의 결과. 1은 이김, 0은 비김, -1은 짐입니다."""
    if any(all(board[int(i)] == OTHER[me] for i in line) for line in LINES):
        return -1
    return max((-value(board[:i] + me + board[i + 1:], OTHER[me])
                for i in range(9) if board[i] == "."), default=0)


def draw(board, turn, x, y, new=None):
    """판을 그리고, 그 판에서 시작하면 맞을 결과를 아래에 적습니다."""
    marks = np.array([".XO".index(mark) for mark in board]).reshape(3, 3)
    figures.draw_tensor(axes, marks, (x - 27, y), cell=(18, 18), size=12,
                        highlight=None if new is None else divmod(new, 3),
                        format=lambda mark: " XO"[int(mark)])
    text, color = RESULTS[value(board, turn) * (1 if turn == "X" else -1)]
    figures.label(axes, x, y + 66, text, size=12, color=color, bold=True)


figure, axes = figures.canvas(360, 388)
START = "XX.OX..OO"
figures.label(axes, 20, 22, "X가 둘 차례", color="muted", align="left")
figures.label(axes, 20, 100, "O가 둘 차례", color="muted", align="left")
figures.label(axes, 10, 314, "X가 둘 차례", color="muted", align="left")
draw(START, "X", 190, 8)
for place, x, replies in ((2, 50, ()), (5, 154, ((2, 118), (6, 190))),
                          (6, 290, ((2, 258), (5, 326)))):
    after = START[:place] + "X" + START[place + 1:]
    figures.arrow(axes, (190, 82), (x, 140))
    draw(after, "O", x, 142, place)
    for reply, below in replies:
        figures.arrow(axes, (x, 218), (below, 286))
        draw(after[:reply] + "O" + after[reply + 1:], "X", below, 288, reply)

figures.save(figure, "tree.svg",
             "X가 둘 차례인 판에서 세 갈래가 나옵니다. 오른쪽 위에 두면 X가 "
             "이기고, 오른쪽 가운데에 두면 지고, 왼쪽 아래에 두면 비깁니다. "
             "지는 갈래와 비기는 갈래 아래에는 O가 둘 수 있는 두 판이 있고, "
             "O는 그 가운데 자기에게 나은 쪽을 고릅니다.")
