"""밀집 층을 칸마다

밀집 층의 출력을 구하는 `dense(x, kernel, bias)`를 적으세요. `z[n, j]`는 샘플 n의 행과
커널의 j열을 점곱하고 편향 j를 더한 것입니다. 행렬 곱으로 적어도, 반복문으로 적어도
좋습니다.
"""

# %% start
import numpy as np


def dense(x, kernel, bias):
    """x @ kernel + bias를 구합니다."""
    z = np.zeros((len(x), kernel.shape[1]))
    return z


print(dense(np.ones((5, 3)), np.ones((3, 2)), np.ones(2)))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, units in [(5, 3, 2), (3, 3, 3), (1, 4, 6),
                                     (2, 2, 2)]:
        yield (f"x가 ({samples}, {features}), 유닛이 {units}개", work.dense,
               rng.normal(size=(samples, features)),
               rng.normal(size=(features, units)), rng.normal(size=units))

# %% answer
import numpy as np


def dense(x, kernel, bias):
    """x @ kernel + bias를 구합니다."""
    z = np.zeros((len(x), kernel.shape[1]))
    for n in range(len(x)):
        for j in range(kernel.shape[1]):
            z[n, j] = (x[n] * kernel[:, j]).sum() + bias[j]
    return z


print(dense(np.ones((5, 3)), np.ones((3, 2)), np.ones(2)))

# %% wrong: 편향이 빠졌습니다. 유닛마다 하나인 편향을 더하세요.
def dense(x, kernel, bias):
    return x @ kernel

# %% wrong: 편향을 입력마다 한 번씩 더했습니다. 점곱을 마친 다음 한 번만 더하세요.
import numpy as np


def dense(x, kernel, bias):
    return x @ kernel + x.shape[1] * bias

# %% wrong: 커널의 행과 열이 뒤바뀌었습니다. 행은 입력, 열은 유닛이므로 전치하지 않고
# 곱하세요.
def dense(x, kernel, bias):
    return x @ kernel.T + bias

# %% wrong: 음수가 0이 되었습니다. 여기서는 활성화 함수를 걸지 않습니다.
import numpy as np


def dense(x, kernel, bias):
    return np.maximum(x @ kernel + bias, 0)
