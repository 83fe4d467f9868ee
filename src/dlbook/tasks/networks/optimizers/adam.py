"""Adam의 한 걸음

`t`번째 걸음에 가중치를 고치는 `adam(w, g, m, v, t, rate)`를 적으세요. `t`는 1부터
셉니다. 그래디언트 `g`의 평균 `m`과 `g`를 제곱한 것의 평균 `v`를 `0.9`와 `0.999`로 이어
가고, 위의 식과 달리 먼저 `1 - 0.9**t`와 `1 - 0.999**t`로 나누어 바로잡습니다.
바로잡은 `v`의 제곱근에 `1e-7`을 더한 것이 분모입니다. 새 `w`, `m`, `v`를 차례로
돌려줍니다. 받은 배열은 그대로 둡니다.
"""

# %% start
import numpy as np


def adam(w, g, m, v, t, rate):
    """t번째 걸음을 걸은 w, m, v입니다."""
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v
    return w, m, v


print(adam(np.ones(2), np.array([3.0, -4]), np.zeros(2), np.zeros(2), 1, 0.1))

# %% check
import numpy as np


def observe(work):
    g = np.array([3.0, -0.5, 1e-7])
    zero = np.zeros(3)
    yield ("첫 걸음, rate = 0.1", work.adam, np.ones(3), g, zero, zero, 1, 0.1)
    rng = np.random.default_rng(0)
    for t, shape in [(2, (2, 3)), (10, (4,)), (500, (3, 1))]:
        yield (f"{t}번째 걸음, 크기 {shape}, rate = 0.01", work.adam,
               rng.normal(size=shape), rng.normal(size=shape),
               rng.normal(size=shape), rng.uniform(size=shape), t, 0.01)

# %% answer
import numpy as np


def adam(w, g, m, v, t, rate):
    """t번째 걸음을 걸은 w, m, v입니다."""
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    m_fair = m / (1 - 0.9 ** t)
    v_fair = v / (1 - 0.999 ** t)
    return w - rate * m_fair / (np.sqrt(v_fair) + 1e-7), m, v


print(adam(np.ones(2), np.array([3.0, -4]), np.zeros(2), np.zeros(2), 1, 0.1))

# %% wrong: 처음에 0이던 만큼을 바로잡지 않았습니다. m은 1 - 0.9**t로, v는 1 -
# 0.999**t로 나눈 것을 써서 움직이세요.
import numpy as np


def adam(w, g, m, v, t, rate):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    return w - rate * m / (np.sqrt(v) + 1e-7), m, v

# %% wrong: 바로잡은 m과 v를 돌려주었습니다. 다음 걸음에 또 바로잡으므로, 돌려줄 것은
# 나누기 전의 m과 v입니다.
import numpy as np


def adam(w, g, m, v, t, rate):
    m = (0.9 * m + 0.1 * g) / (1 - 0.9 ** t)
    v = (0.999 * v + 0.001 * g ** 2) / (1 - 0.999 ** t)
    return w - rate * m / (np.sqrt(v) + 1e-7), m, v

# %% wrong: 1e-7을 제곱근의 안에서 더했습니다. 제곱근을 구한 다음에 더하세요.
import numpy as np


def adam(w, g, m, v, t, rate):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    m_fair, v_fair = m / (1 - 0.9 ** t), v / (1 - 0.999 ** t)
    return w - rate * m_fair / np.sqrt(v_fair + 1e-7), m, v

# %% wrong: 제곱근을 씌우지 않았습니다. v는 제곱의 평균이므로 제곱근을 구해야 단위가 g와
# 같아집니다.
import numpy as np


def adam(w, g, m, v, t, rate):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    m_fair, v_fair = m / (1 - 0.9 ** t), v / (1 - 0.999 ** t)
    return w - rate * m_fair / (v_fair + 1e-7), m, v

# %% wrong: 손실이 커지는 쪽으로 움직였습니다. 그래디언트의 반대쪽으로 가야 하므로
# 빼세요.
import numpy as np


def adam(w, g, m, v, t, rate):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g ** 2
    m_fair, v_fair = m / (1 - 0.9 ** t), v / (1 - 0.999 ** t)
    return w + rate * m_fair / (np.sqrt(v_fair) + 1e-7), m, v

# %% wrong: 새 그래디언트를 줄이지 않고 더했습니다. 평균이 되려면 g에 0.1을, g의 제곱에
# 0.001을 곱해 더하세요.
import numpy as np


def adam(w, g, m, v, t, rate):
    m = 0.9 * m + g
    v = 0.999 * v + g ** 2
    m_fair, v_fair = m / (1 - 0.9 ** t), v / (1 - 0.999 ** t)
    return w - rate * m_fair / (np.sqrt(v_fair) + 1e-7), m, v
