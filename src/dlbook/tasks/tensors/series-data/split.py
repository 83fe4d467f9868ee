"""누출 없이 창으로 자르기

시계열을 날 `cut`에서 먼저 나누고, 앞뒤를 따로 `days`일짜리 창으로 자르는
`split(series, days, cut)`을 적으세요. 창은 하루씩 밀고, 창마다 다음 날이 남아 있어야
합니다. 훈련 창과 테스트 창을 차례로 돌려줍니다. 10일을 5에서 나누고 `days`가 2이면
둘 다 `(3, 2)`입니다.
"""

# %% start
import numpy as np


def split(series, days, cut):
    """cut의 앞과 뒤를 따로 창으로 자릅니다."""
    return np.zeros((0, days)), np.zeros((0, days))


train, test = split(np.arange(10), 2, 5)
print(train.shape, test.shape)

# %% check
import numpy as np


def observe(work):
    for length, days, cut in [(10, 2, 5), (12, 3, 7), (9, 1, 4), (20, 4, 13)]:
        yield (f"{length}일, days = {days}, cut = {cut}",
               work.split, 100 + np.arange(length), days, cut)

# %% answer
import numpy as np


def split(series, days, cut):
    """cut의 앞과 뒤를 따로 창으로 자릅니다."""
    parts = []
    for part in (series[:cut], series[cut:]):
        parts.append(np.array([part[start:start + days]
                               for start in range(len(part) - days)]))
    return parts[0], parts[1]


train, test = split(np.arange(10), 2, 5)
print(train.shape, test.shape)

# %% wrong: 창부터 자르고 나누었습니다. 경계의 창은 앞뒤의 날을 함께 담습니다. 시계열을
# 먼저 나누세요.
import numpy as np


def split(series, days, cut):
    all_windows = np.array([series[start:start + days]
                            for start in range(len(series) - days)])
    return all_windows[:cut], all_windows[cut:]

# %% wrong: 다음 날이 없는 창까지 들어갔습니다. 타깃을 정할 수 없는 마지막 창은 빼세요.
import numpy as np


def windows(series, days):
    return np.array([series[start:start + days]
                     for start in range(len(series) - days + 1)])


def split(series, days, cut):
    return windows(series[:cut], days), windows(series[cut:], days)

# %% wrong: 창이 겹치지 않습니다. 시작하는 날을 days씩이 아니라 하루씩 미세요.
import numpy as np


def windows(series, days):
    return np.array([series[start:start + days]
                     for start in range(0, len(series) - days, days)])


def split(series, days, cut):
    return windows(series[:cut], days), windows(series[cut:], days)
