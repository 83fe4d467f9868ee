"""그래디언트 자르기

`gradients`는 배열의 리스트입니다. 모든 배열의 모든 수를 제곱해 더한 것의 제곱근이
`norm`입니다. `norm`이 `limit`을 넘으면 모든 배열에 같은 수를 곱해 `norm`이 `limit`이
되게 하고, 넘지 않으면 그대로 두는 `clip(gradients, limit)`을 적으세요. 배열의
리스트를 돌려줍니다.
"""

# %% start
import numpy as np


def clip(gradients, limit):
    """모든 배열을 합친 길이가 limit을 넘지 않게 합니다."""
    return gradients


print(clip([np.array([[3.0, 0.0]]), np.array([4.0])], 1))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    yield ("배열이 둘이고 norm이 5, limit이 1", work.clip,
           [np.array([[3.0, 0.0]]), np.array([4.0])], 1)
    yield ("norm이 limit보다 작음", work.clip,
           [np.array([[0.3, -0.4]]), np.array([0.1])], 1)
    yield ("배열이 하나, limit이 2", work.clip,
           [rng.normal(size=(5, 4))], 2)
    yield ("큰 커널과 작은 편향", work.clip,
           [100 * rng.normal(size=(3, 2)), rng.normal(size=2)], 10)

# %% answer
import numpy as np


def clip(gradients, limit):
    """모든 배열을 합친 길이가 limit을 넘지 않게 합니다."""
    norm = np.sqrt(sum((each ** 2).sum() for each in gradients))
    if norm <= limit:
        return gradients
    return [each * limit / norm for each in gradients]


print(clip([np.array([[3.0, 0.0]]), np.array([4.0])], 1))

# %% wrong: 수마다 따로 잘랐습니다. 방향이 지켜지도록 모든 수에 같은 수를 곱하세요.
import numpy as np


def clip(gradients, limit):
    return [np.clip(each, -limit, limit) for each in gradients]

# %% wrong: 배열마다 길이를 따로 쟀습니다. norm은 모든 배열을 합쳐 하나입니다.
import numpy as np


def clip(gradients, limit):
    return [each * min(1, limit / np.sqrt((each ** 2).sum()))
            for each in gradients]

# %% wrong: norm이 limit보다 작을 때도 늘렸습니다. 작으면 그대로 두세요.
import numpy as np


def clip(gradients, limit):
    norm = np.sqrt(sum((each ** 2).sum() for each in gradients))
    return [each * limit / norm for each in gradients]

# %% wrong: 제곱근을 씌우지 않은 제곱의 합으로 나누었습니다.
def clip(gradients, limit):
    total = sum((each ** 2).sum() for each in gradients)
    return [each * min(1, limit / total) for each in gradients]
