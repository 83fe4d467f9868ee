"""삼목의 모든 답을 표에 적어 두고, 생각 없이 찾기만 합니다."""
import random
from functools import cache

LINES = ("012", "345", "678", "036", "147", "258", "048", "246")
OTHER = {"X": "O", "O": "X"}


@cache
def value(board, me):
    """내가 둘 차례인 판의 결과. 1은 이김, 0은 비김, -1은 짐입니다."""
    if any(all(board[int(i)] == OTHER[me] for i in line) for line in LINES):
        return -1
    boards = [board[:i] + me + board[i + 1:]
              for i in range(9) if board[i] == "."]
    if not boards:
        return 0
    best = min(boards, key=lambda after: value(after, OTHER[me]))
    table[board] = best
    return -value(best, OTHER[me])


# --8<-- [start:play]
table = {}
value("." * 9, "X")
print("표에 적은 판:", len(table))

random.seed(0)
losses = 0
for game in range(1000):
    board, turn = "." * 9, "X"
    while board in table:
        if turn == "O":
            board = table[board]
        else:
            place = random.choice([i for i in range(9) if board[i] == "."])
            board = board[:place] + "X" + board[place + 1:]
        turn = OTHER[turn]
    losses += any(all(board[int(i)] == "X" for i in line) for line in LINES)
print("아무렇게나 두는 상대와 1000판 두어 진 판:", losses)
# --8<-- [end:play]
