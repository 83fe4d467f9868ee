"""밀집 층의 출력

밀집 층의 출력을 구하는 `dense(x, kernel, bias)`를 적으세요. 커널을 곱하고, 편향을
더하고, 마지막에 렐루를 겁니다. `x`가 `(5, 3)`, 커널이 `(3, 2)`, 편향이 `(2,)`이면
출력은 `(5, 2)`입니다.
"""

# %% start
import numpy as np


def dense(x, kernel, bias):
    """relu(x @ kernel + bias)를 구합니다."""
    return x


print(dense(np.ones((5, 3)), np.ones((3, 2)), np.zeros(2)).shape)

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, units in [(5, 3, 2), (3, 3, 3), (1, 4, 6),
                                     (4, 2, 1)]:
        yield (f"x가 ({samples}, {features}), 유닛이 {units}개", work.dense,
               rng.normal(size=(samples, features)),
               rng.normal(size=(features, units)), rng.normal(size=units))

# %% answer
import numpy as np


def dense(x, kernel, bias):
    """relu(x @ kernel + bias)를 구합니다."""
    return np.maximum(x @ kernel + bias, 0)


print(dense(np.ones((5, 3)), np.ones((3, 2)), np.zeros(2)).shape)

# %% wrong: 음수가 남았습니다. 편향까지 더한 다음 렐루를 거세요.
def dense(x, kernel, bias):
    return x @ kernel + bias

# %% wrong: 렐루를 건 다음에 편향을 더했습니다. 활성화 함수는 맨 마지막입니다.
import numpy as np


def dense(x, kernel, bias):
    return np.maximum(x @ kernel, 0) + bias

# %% wrong: 편향이 빠졌습니다. 렐루를 걸기 전에 더하세요.
import numpy as np


def dense(x, kernel, bias):
    return np.maximum(x @ kernel, 0)

# %% wrong: 부호가 거꾸로 남았습니다. 렐루는 0보다 작은 값을 0으로 바꾸므로 minimum이
# 아니라 maximum입니다.
import numpy as np


def dense(x, kernel, bias):
    return np.minimum(x @ kernel + bias, 0)
