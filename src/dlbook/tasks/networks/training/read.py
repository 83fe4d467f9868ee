"""기록 읽기

훈련의 기록을 읽는 `read(train, validation)`을 적으세요. 둘은 에포크마다의 훈련 손실과
검증 손실을 담은 리스트입니다. 검증 손실이 최소인 에포크(1부터 셉니다), 그때의 검증
손실에서 훈련 손실을 뺀 것, 마지막 검증 손실에서 그것을 뺀 것을 돌려줍니다.
"""

# %% start
import numpy as np


def read(train, validation):
    """가장 나은 에포크, 그때의 간격, 그 뒤로 늘어난 양입니다."""
    best = np.argmin(train)
    return best, 0.0, 0.0


print(read([2.0, 1, 0.5, 0.25], [2.5, 1.5, 1.75, 2]))

# %% check
def observe(work):
    yield ("검증 손실이 다시 커지는 기록", work.read,
           [2.0, 1.0, 0.5, 0.25], [2.5, 1.5, 1.75, 2.0])
    yield ("끝까지 줄어드는 기록", work.read,
           [3.0, 2.0, 1.5], [3.25, 2.5, 2.0])
    yield ("처음부터 커지는 기록", work.read,
           [1.0, 0.5, 0.25], [1.5, 2.0, 3.0])
    yield ("오르내리는 기록", work.read,
           [4.0, 3.0, 3.5, 1.0, 0.5], [4.5, 3.5, 5.0, 3.25, 3.75])

# %% answer
import numpy as np


def read(train, validation):
    """가장 나은 에포크, 그때의 간격, 그 뒤로 늘어난 양입니다."""
    best = np.argmin(validation)
    least = validation[best]
    return best + 1, least - train[best], validation[-1] - least


print(read([2.0, 1, 0.5, 0.25], [2.5, 1.5, 1.75, 2]))

# %% wrong: 에포크를 0부터 셌습니다. 첫 에포크는 1입니다.
import numpy as np


def read(train, validation):
    best = np.argmin(validation)
    least = validation[best]
    return best, least - train[best], validation[-1] - least

# %% wrong: 훈련 손실이 가장 작은 에포크를 골랐습니다. 처음 보는 데이터로 잰 검증
# 손실로 고르세요.
import numpy as np


def read(train, validation):
    best = np.argmin(train)
    least = validation[best]
    return best + 1, least - train[best], validation[-1] - least

# %% wrong: 마지막 에포크의 간격을 구했습니다. 검증 손실이 가장 작은 에포크에서
# 빼세요.
import numpy as np


def read(train, validation):
    best = np.argmin(validation)
    return (best + 1, validation[-1] - train[-1],
            validation[-1] - validation[best])

# %% wrong: 늘어난 양의 부호가 반대입니다. 마지막 검증 손실에서 가장 작은 것을
# 빼세요.
import numpy as np


def read(train, validation):
    best = np.argmin(validation)
    least = validation[best]
    return best + 1, least - train[best], least - validation[-1]
