"""He 초기화

크기가 `(inputs, units)`인 `u`에는 -1과 1 사이에서 고르게 뽑은 수가 들었습니다. 여기에
수 하나를 곱해, 분산이 `2 / inputs`인 커널을 돌려주는 `he(u)`를 적으세요. `u`의 분산은
1/3입니다. 수 `a`를 곱하면 분산에는 `a * a`가 곱해집니다.
"""

# %% start
import numpy as np


def he(u):
    """u를 늘이거나 줄여 렐루에 맞는 처음 커널을 만듭니다."""
    return u


print(he(np.random.default_rng(0).uniform(-1, 1, (100, 50))).var())

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for inputs, units in [(100, 50), (3, 8), (64, 64), (1, 2)]:
        yield (f"u가 ({inputs}, {units})", work.he,
               rng.uniform(-1, 1, (inputs, units)))

# %% answer
import numpy as np


def he(u):
    """u를 늘이거나 줄여 렐루에 맞는 처음 커널을 만듭니다."""
    return u * np.sqrt(6 / len(u))


print(he(np.random.default_rng(0).uniform(-1, 1, (100, 50))).var())

# %% wrong: u의 분산이 1이 아니라 1/3입니다. 제곱해 3을 더 곱한 것이 되어야 합니다.
import numpy as np


def he(u):
    return u * np.sqrt(2 / len(u))

# %% wrong: Glorot의 폭입니다. He 초기화에는 들어오는 연결의 수만 씁니다.
import numpy as np


def he(u):
    return u * np.sqrt(6 / sum(u.shape))

# %% wrong: 유닛의 수로 나누었습니다. 나눌 것은 들어오는 연결의 수인 inputs입니다.
import numpy as np


def he(u):
    return u * np.sqrt(6 / u.shape[1])

# %% wrong: 제곱근이 빠졌습니다. 수를 곱하면 분산은 그 제곱만큼 늘어납니다.
def he(u):
    return u * 6 / len(u)
