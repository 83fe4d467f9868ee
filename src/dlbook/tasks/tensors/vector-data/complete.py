"""빈칸이 없는 샘플만 남기기

표 `(samples, features)`에서 빈칸(nan)이 하나라도 있는 샘플을 뺀 `complete(table)`을
적으세요. 크기가 `(4, 3)`이고 빈칸이 있는 샘플이 하나이면 `(3, 3)`이 됩니다.
`np.isnan`이 만드는 마스크와 `any`나 `all`을 쓰면 한 줄입니다.
"""

# %% start
import numpy as np


def complete(table):
    """빈칸이 하나도 없는 행만 남깁니다."""
    return table


print(complete(np.array([[1, 2], [np.nan, 4], [5, 6]])))

# %% check
import numpy as np

nan = np.nan


def observe(work):
    yield ("빈칸이 하나 있는 (4, 3)", work.complete, np.array(
        [[1, 2, 3], [4, nan, 6], [7, 8, 9], [10, 11, 12]]))
    yield ("한 행이 모두 빈칸인 (3, 3)", work.complete, np.array(
        [[nan, nan, nan], [4, 5, 6], [7, 8, 9]]))
    yield ("빈칸이 흩어진 (5, 2)", work.complete, np.array(
        [[1, nan], [3, 4], [nan, 6], [7, 8], [nan, nan]]))
    yield ("빈칸이 없는 (2, 4)", work.complete, np.arange(8.0).reshape(2, 4))
    yield ("빈칸이 없는 행이 없는 (2, 2)", work.complete,
           np.array([[nan, 1], [2, nan]]))

# %% answer
import numpy as np


def complete(table):
    """빈칸이 하나도 없는 행만 남깁니다."""
    return table[~np.isnan(table).any(axis=1)]


print(complete(np.array([[1, 2], [np.nan, 4], [5, 6]])))

# %% wrong: 빈칸이 있는 샘플만 남았습니다. 마스크를 ~로 뒤집으세요.
import numpy as np


def complete(table):
    return table[np.isnan(table).any(axis=1)]

# %% wrong: 모두 빈칸인 샘플만 빠졌습니다. 하나라도 빈칸인지 묻는 것은 all이 아니라
# any입니다.
import numpy as np


def complete(table):
    return table[~np.isnan(table).all(axis=1)]

# %% wrong: 빈칸이 있는 특성(열)이 빠졌습니다. 샘플마다 하나씩 답하도록 특성의
# 축(axis=1)을 따라 물으세요.
import numpy as np


def complete(table):
    return table[:, ~np.isnan(table).any(axis=0)]

# %% wrong: 빈칸이 아닌 값만 한 줄로 늘어섰습니다. 표와 크기가 같은 마스크로 고르면 축이
# 사라집니다. 샘플마다 참과 거짓이 하나인 마스크를 만드세요.
import numpy as np


def complete(table):
    return table[~np.isnan(table)]

# %% wrong: 아무 값도 빠지지 않고 한 줄로 늘어섰습니다. nan은 자기와도 같지 않으므로
# 견주어 찾을 수 없습니다. np.isnan으로 찾아 샘플마다 물으세요.
import numpy as np


def complete(table):
    return table[table != np.nan]
