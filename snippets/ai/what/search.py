"""끝까지 내다보고 삼목의 다음 수를 고르는 프로그램입니다."""
from functools import cache

LINES = ("012", "345", "678", "036", "147", "258", "048", "246")
OTHER = {"X": "O", "O": "X"}


def lost(board, me):  # 상대가 셋을 한 줄에 놓았으면 참입니다
    return any(all(board[int(i)] == OTHER[me] for i in line)
               for line in LINES)


def moves(board, me):  # 빈칸 하나에 두고 난 뒤의 판들입니다
    return [board[:i] + me + board[i + 1:]
            for i in range(9) if board[i] == "."]


@cache
def value(board, me):
    """내가 둘 차례인 판의 결과. 1은 이김, 0은 비김, -1은 짐입니다."""
    if lost(board, me):
        return -1
    if "." not in board:
        return 0
    return max(-value(after, OTHER[me]) for after in moves(board, me))


board = "XX.OX..OO"
for after in moves(board, "X"):
    place = next(i for i in range(9) if after[i] != board[i])
    print(f"X를 {place}번 칸에 두면: {-value(after, 'O')}")
print("빈 판의 결과:", value("." * 9, "X"))
print("내다본 판의 수:", value.cache_info().currsize)
