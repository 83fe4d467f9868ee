"""학습률 고르기

씨앗들의 검증 정확도의 중앙값이 높은 학습률을 돌려주는 `choose(rates, scores)`를
적으세요. `scores`의 행은 학습률, 열은 씨앗입니다. 무너진 훈련은 `nan`이며 0으로 셉니다.
"""

# %% start
import numpy as np


def choose(rates, scores):
    """검증 정확도의 중앙값이 가장 높은 학습률입니다."""
    return rates[0]


print(choose([0.1, 1.0], np.array([[0.8, 0.7, 0.9], [np.nan, 0.95, np.nan]])))

# %% check
import numpy as np


def observe(work):
    nan = np.nan
    yield ("무너진 씨앗이 있음", work.choose, [0.1, 1.0],
           np.array([[0.8, 0.7, 0.9], [nan, 0.95, nan]]))
    yield ("한 씨앗만 잘됨", work.choose, [0.01, 0.1, 1.0],
           np.array([[0.6, 0.7, 0.65], [0.8, 0.82, 0.81], [0.3, 0.9, 0.35]]))
    yield ("한 씨앗만 무너짐", work.choose, [0.01, 0.1, 1.0],
           np.array([[0.80, 0.81, 0.82], [0.9, nan, 0.91], [0.5, 0.4, 0.6]]))
    yield ("낮고 무너지기도 하는 학습률", work.choose, [0.01, 0.1],
           np.array([[0.80, 0.81, 0.82], [0.5, nan, 0.6]]))
    yield ("학습률이 큰 것부터 적힘", work.choose, [1.0, 0.1, 0.01],
           np.array([[0.7, 0.6, 0.8], [0.88, 0.9, 0.89], [0.5, 0.4, 0.45]]))

# %% answer
import numpy as np


def choose(rates, scores):
    """검증 정확도의 중앙값이 가장 높은 학습률입니다."""
    middle = np.median(np.nan_to_num(scores, nan=0.0), axis=1)
    return rates[middle.argmax()]


print(choose([0.1, 1.0], np.array([[0.8, 0.7, 0.9], [np.nan, 0.95, np.nan]])))

# %% wrong: 씨앗 가운데 가장 좋은 것으로 골랐습니다. 운이 좋은 씨앗 하나가 학습률을
# 정하지 않게, 중앙값을 쓰세요.
import numpy as np


def choose(rates, scores):
    best = np.nan_to_num(scores, nan=0.0).max(axis=1)
    return rates[best.argmax()]

# %% wrong: nan이 있는 줄의 중앙값은 nan이고, argmax는 nan의 자리를 고릅니다. 먼저
# nan을 0으로 바꾸세요.
import numpy as np


def choose(rates, scores):
    return rates[np.median(scores, axis=1).argmax()]

# %% wrong: 평균을 냈습니다. 무너진 씨앗 하나가 평균을 크게 낮추므로, 중앙값을 쓰세요.
import numpy as np


def choose(rates, scores):
    return rates[np.nan_to_num(scores, nan=0.0).mean(axis=1).argmax()]

# %% wrong: 무너진 씨앗을 빼고 중앙값을 냈습니다. 무너진 것도 결과이므로 0으로 세세요.
import numpy as np


def choose(rates, scores):
    return rates[np.nanmedian(scores, axis=1).argmax()]
