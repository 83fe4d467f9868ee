"""지지 않는 수 찾기

두 사람이 돌을 번갈아 한 개에서 세 개까지 가져갑니다. 돌이 없어 가져가지 못하는
쪽이 집니다. 돌이 `stones`개일 때 가져갈 개수를 돌려주는 `take(stones)`를 적으세요.
상대의 `take`가 `0`이 되게 하는 수 가운데 작은 것이고, 없으면 `0`입니다.
"""

# %% start
from functools import cache


@cache
def take(stones):
    """상대에게 지는 판을 남기는, 가져갈 개수입니다."""
    return 1


print([take(stones) for stones in range(9)])

# %% check
def observe(work):
    for stones in (1, 2, 3, 4, 5, 7, 8, 21, 60):
        yield f"돌 {stones}개", work.take, stones

# %% answer
from functools import cache


@cache
def take(stones):
    """상대에게 지는 판을 남기는, 가져갈 개수입니다."""
    for count in (1, 2, 3):
        if count <= stones and take(stones - count) == 0:
            return count
    return 0


print([take(stones) for stones in range(9)])

# %% wrong: 남은 돌을 다 가져갈 수 있을 때만 앞을 내다봅니다. 상대가 지는 판을 남기는
# 수도 이기는 수이니, 남긴 돌로 take를 다시 부르세요.
def take(stones):
    return stones if stones <= 3 else 0

# %% wrong: 이기는 쪽이 뒤집혔습니다. 상대의 take가 0일 때, 곧 상대가 지는 판일 때 그
# 수를 고르세요.
from functools import cache


@cache
def take(stones):
    for count in (1, 2, 3):
        if count <= stones and take(stones - count) != 0:
            return count
    return 0

# %% wrong: 가장 많이 가져가는 수를 골랐습니다. 앞을 내다보지 않으면 4개에서도 이긴다고
# 여깁니다.
def take(stones):
    return min(stones, 3)
