"""Q 한 번 고치기

칸마다 행동 둘의 값을 적은 `q`가 있습니다. `place`에서 `action`을 해 `after`로 가고 `reward`를
받았을 때 `q`를 고친 배열을 돌려주는 `update(q, place, action, reward, after)`를 적으세요.
타깃은 `reward + 0.9 * q[after]의 최댓값`이고, 옛 값에 그 차이의 반을 더합니다. 받은
`q`는 그대로 두세요.
"""

# %% start
import numpy as np


def update(q, place, action, reward, after):
    """한 걸음만큼 고친 q입니다."""
    q = q.copy()
    q[place, action] = 0
    return q


print(update(np.ones((5, 2)), 3, 1, 1.0, 4))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    q = np.zeros((5, 2))
    yield "처음 받은 보상", work.update, q, 3, 1, 1.0, 4
    q[3, 1] = 0.5
    yield "보상이 없는 걸음", work.update, q, 2, 1, 0.0, 3
    q[2] = [0.2, 0.4]
    yield "왼쪽으로 한 걸음", work.update, q, 3, 0, 0.0, 2
    yield "값이 섞인 칸", work.update, rng.random((5, 2)), 1, 0, 0.5, 0

# %% answer
import numpy as np


def update(q, place, action, reward, after):
    """한 걸음만큼 고친 q입니다."""
    q = q.copy()
    target = reward + 0.9 * q[after].max()
    q[place, action] += 0.5 * (target - q[place, action])
    return q


print(update(np.ones((5, 2)), 3, 1, 1.0, 4))

# %% wrong: 다음 칸의 값이 빠졌습니다. 타깃은 보상에 0.9 * q[after].max()를 더한 것입니다.
import numpy as np


def update(q, place, action, reward, after):
    q = q.copy()
    q[place, action] += 0.5 * (reward - q[place, action])
    return q

# %% wrong: 타깃으로 한 번에 바꾸었습니다. 옛 값과 타깃의 차이를 절반만 더하세요.
import numpy as np


def update(q, place, action, reward, after):
    q = q.copy()
    q[place, action] = reward + 0.9 * q[after].max()
    return q

# %% wrong: 다음 칸에서 같은 행동의 값을 썼습니다. 다음 칸의 두 행동 가운데 큰 값을 쓰세요.
import numpy as np


def update(q, place, action, reward, after):
    q = q.copy()
    target = reward + 0.9 * q[after, action]
    q[place, action] += 0.5 * (target - q[place, action])
    return q
