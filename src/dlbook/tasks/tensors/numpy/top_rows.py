"""점수가 높은 행

마지막 열이 점수인 표에서, 점수가 높은 행 `k`개를 높은 것부터 돌려주는
`top_rows(table, k)`를 적으세요. `[[1, 50], [2, 90], [3, 70]]`에서 둘을 고르면
`[[2, 90], [3, 70]]`입니다. 점수가 같은 행은 없습니다.
"""

# %% start
import numpy as np


def top_rows(table, k):
    """마지막 열의 값이 큰 행 k개를 큰 것부터 고릅니다."""
    return table[:k]


print(top_rows(np.array([[1, 50], [2, 90], [3, 70]]), 2))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for rows, columns, k in [(3, 2, 2), (5, 3, 2), (6, 2, 1), (8, 4, 5),
                             (4, 3, 4)]:
        table = rng.integers(0, 100, (rows, columns))
        table[:, -1] = rng.permutation(100)[:rows]
        yield f"table = {table.tolist()}, k = {k}", work.top_rows, table, k

# %% answer
import numpy as np


def top_rows(table, k):
    """마지막 열의 값이 큰 행 k개를 큰 것부터 고릅니다."""
    order = np.argsort(table[:, -1])[::-1]
    return table[order[:k]]


print(top_rows(np.array([[1, 50], [2, 90], [3, 70]]), 2))

# %% wrong: 점수가 낮은 행부터 골랐습니다. argsort의 번호를 [::-1]로 뒤집으세요.
import numpy as np


def top_rows(table, k):
    return table[np.argsort(table[:, -1])[:k]]

# %% wrong: 열마다 따로 늘어놓아 행이 흩어졌습니다. np.sort 대신 argsort의 번호로 행을
# 통째로 고르세요.
import numpy as np


def top_rows(table, k):
    return np.sort(table, axis=0)[::-1][:k]

# %% wrong: 첫 열로 줄을 세웠습니다. 점수는 마지막 열 table[:, -1]입니다.
import numpy as np


def top_rows(table, k):
    return table[np.argsort(table[:, 0])[::-1][:k]]
