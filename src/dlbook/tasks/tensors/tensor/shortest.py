"""짧은 쪽에 맞춰 자르기

주마다 잰 날수가 다른 기록을 받아, 모든 주에 있는 날까지만 남긴 행렬을 돌려주는
`shortest(weeks)`를 적으세요. `[[12, 15, 11, 9], [10, 7]]`은 `[[12, 15], [10, 7]]`이
됩니다.
"""

# %% start
import numpy as np


def shortest(weeks):
    """모든 주에 있는 날까지만 남깁니다."""
    return np.array(weeks[0])


print(shortest([[12, 15, 11, 9], [10, 7]]))

# %% check
def observe(work):
    for weeks in ([[12, 15, 11, 9], [10, 7]], [[3, 1], [4, 1, 5]],
                  [[2, 7, 1], [8, 2, 8, 1], [8, 4]], [[5, 6], [7, 8]],
                  [[1, 2, 3], [4], [5, 6]]):
        lengths = ", ".join(str(len(week)) for week in weeks)
        yield f"길이가 {lengths}인 기록", work.shortest, weeks

# %% answer
import numpy as np


def shortest(weeks):
    """모든 주에 있는 날까지만 남깁니다."""
    days = min(len(week) for week in weeks)
    return np.array([week[:days] for week in weeks])


print(shortest([[12, 15, 11, 9], [10, 7]]))

# %% wrong: 짧은 주를 빼 버렸습니다. 주의 개수는 그대로 두고, 주마다 뒤를 자르세요.
import numpy as np


def shortest(weeks):
    days = max(len(week) for week in weeks)
    return np.array([week for week in weeks if len(week) == days])

# %% wrong: 자르지 않고 긴 쪽에 맞춰 0으로 채웠습니다. 여기서는 짧은 쪽에 맞추세요.
import numpy as np


def shortest(weeks):
    days = max(len(week) for week in weeks)
    return np.array([week + [0] * (days - len(week)) for week in weeks])

# %% wrong: 앞이 아니라 뒤를 남겼습니다. week[:days]처럼 앞에서부터 담으세요.
import numpy as np


def shortest(weeks):
    days = min(len(week) for week in weeks)
    return np.array([week[-days:] for week in weeks])
