"""날짜를 바늘의 자리로

한 해의 며칠째인지 적은 `day`를, 한 해에 한 바퀴 도는 바늘의 `(cos, sin)`으로 바꾸는
`hand(day)`를 적으세요. 각도는 `2π × day / 366`입니다. `day`의 크기가 `(n,)`이면 결과는
`(n, 2)`입니다.
"""

# %% start
import numpy as np


def hand(day):
    """열은 바늘 끝의 가로와 세로입니다."""
    return np.column_stack([day, day])


print(hand(np.array([1, 183, 366])).round(2))

# %% check
import numpy as np


def observe(work):
    yield "한 해의 처음과 끝", work.hand, np.array([1, 366])
    yield "석 달마다", work.hand, np.array([1, 92, 183, 275])
    yield "하루", work.hand, np.array([61])
    yield "한 해의 모든 날", work.hand, np.arange(1, 367)

# %% answer
import numpy as np


def hand(day):
    """열은 바늘 끝의 가로와 세로입니다."""
    turn = 2 * np.pi * day / 366
    return np.column_stack([np.cos(turn), np.sin(turn)])


print(hand(np.array([1, 183, 366])).round(2))

# %% wrong: 반 바퀴만 돌았습니다. 한 바퀴는 2π입니다. 한 해의 처음과 끝이 가까워야
# 합니다.
import numpy as np


def hand(day):
    turn = np.pi * day / 366
    return np.column_stack([np.cos(turn), np.sin(turn)])

# %% wrong: 각도를 도로 넣었습니다. np.cos와 np.sin은 라디안을 받으며 한 바퀴가
# 2π입니다.
import numpy as np


def hand(day):
    turn = 360 * day / 366
    return np.column_stack([np.cos(turn), np.sin(turn)])

# %% wrong: 가로와 세로가 뒤바뀌었습니다. 첫째 열이 cos입니다.
import numpy as np


def hand(day):
    turn = 2 * np.pi * day / 366
    return np.column_stack([np.sin(turn), np.cos(turn)])

# %% wrong: 행과 열이 뒤바뀌었습니다. 날마다 한 행이 되도록 np.column_stack으로
# 세우세요.
import numpy as np


def hand(day):
    turn = 2 * np.pi * day / 366
    return np.array([np.cos(turn), np.sin(turn)])
