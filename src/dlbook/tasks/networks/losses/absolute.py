"""평균 절대 오차와 그 미분

예측 `y`와 타깃 `target`을 받아 평균 절대 오차와, 그것을 `y`로 미분한 것을 돌려주는
`absolute_error(y, target)`를 적으세요. 미분은 `y`와 크기가 같고, 꼭 맞힌 자리에서는
0입니다.
"""

# %% start
import numpy as np


def absolute_error(y, target):
    """손실과, 손실을 예측 y로 미분한 것입니다."""
    return 0.0, y


print(absolute_error(np.array([3.0, 1, 2]), np.array([1.0, 2, 2])))

# %% check
import numpy as np


def observe(work):
    yield ("예측 [3, 1, 2], 타깃 [1, 2, 2]", work.absolute_error,
           np.array([3.0, 1.0, 2.0]), np.array([1.0, 2.0, 2.0]))
    yield ("예측이 모두 작을 때", work.absolute_error,
           np.array([1.0, -4.0]), np.array([2.0, 3.0]))
    rng = np.random.default_rng(0)
    for shape in [(5,), (4, 2)]:
        yield (f"크기 {shape}", work.absolute_error,
               rng.normal(size=shape), rng.normal(size=shape))

# %% answer
import numpy as np


def absolute_error(y, target):
    """손실과, 손실을 예측 y로 미분한 것입니다."""
    error = y - target
    return np.abs(error).mean(), np.sign(error) / error.size


print(absolute_error(np.array([3.0, 1, 2]), np.array([1.0, 2, 2])))

# %% wrong: 미분을 수의 개수로 나누지 않았습니다. 손실이 평균이므로 수 하나가 손실을
# 움직이는 정도도 개수만큼 작습니다.
import numpy as np


def absolute_error(y, target):
    error = y - target
    return np.abs(error).mean(), np.sign(error)

# %% wrong: 미분의 부호가 반대입니다. 예측이 타깃보다 클 때 예측을 더 키우면 손실이
# 늘어나므로 양수입니다.
import numpy as np


def absolute_error(y, target):
    error = target - y
    return np.abs(error).mean(), np.sign(error) / error.size

# %% wrong: 제곱 오차를 미분했습니다. 절대 오차의 그림은 V자이므로, 미분에는 부호만
# 남고 얼마나 멀리 있는지는 남지 않습니다.
import numpy as np


def absolute_error(y, target):
    error = y - target
    return np.abs(error).mean(), 2 * error / error.size

# %% wrong: 부호를 떼지 않고 평균 냈습니다. 위로 빗나간 것과 아래로 빗나간 것이
# 지워지므로 np.abs를 먼저 거세요.
import numpy as np


def absolute_error(y, target):
    error = y - target
    return error.mean(), np.sign(error) / error.size
