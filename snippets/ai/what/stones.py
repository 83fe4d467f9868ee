"""돌 가져가기 놀이에서 먼저 두면 지는 돌의 개수를 찾습니다."""
from functools import cache


@cache
def wins(stones):
    """둘 차례인 쪽이 이길 수 있으면 참입니다."""
    return any(not wins(stones - take)
               for take in (1, 2, 3) if take <= stones)


losing = [stones for stones in range(1, 22) if not wins(stones)]
print("먼저 두면 지는 개수:", *losing)
print("돌이 21개일 때 가져갈 개수:",
      next(take for take in (1, 2, 3) if not wins(21 - take)))
