"""상대의 모든 수에 맞서 삼목을 두어도 지지 않는지 확인합니다."""
from collections import Counter
from functools import cache

LINES = ("012", "345", "678", "036", "147", "258", "048", "246")
OTHER = {"X": "O", "O": "X"}


def lost(board, me):
    """상대가 셋을 한 줄에 놓았으면 참입니다."""
    return any(all(board[int(i)] == OTHER[me] for i in line)
               for line in LINES)


@cache
def value(board, me):
    """내가 둘 차례인 판의 결과. 1은 이김, 0은 비김, -1은 짐입니다."""
    if lost(board, me):
        return -1
    if "." not in board:
        return 0
    return max(-value(board[:i] + me + board[i + 1:], OTHER[me])
               for i in range(9) if board[i] == ".")


# --8<-- [start:play]
def play(board, turn, me):
    """나는 가장 좋은 수만, 상대는 모든 수를 두며 결과를 셉니다."""
    if lost(board, turn):
        return Counter(["짐" if turn == me else "이김"])
    if "." not in board:
        return Counter(["비김"])
    boards = [board[:i] + turn + board[i + 1:]
              for i in range(9) if board[i] == "."]
    if turn == me:
        boards = [min(boards, key=lambda after: value(after, OTHER[me]))]
    return sum((play(after, OTHER[turn], me) for after in boards), Counter())


for name, me in (("먼저 둘 때", "X"), ("나중에 둘 때", "O")):
    results = play("." * 9, "X", me)
    print(f"{name}: {results.total()}판 가운데 이김 {results['이김']}, "
          f"비김 {results['비김']}, 짐 {results['짐']}")
# --8<-- [end:play]
