"""표준 오차 구하기

맞혔으면 참, 틀렸으면 거짓인 배열 `right`에서 정확도와 표준 오차를 구하는
`measured(right)`를 적으세요. 정확도가 `p`, 샘플이 `n`개이면 표준 오차는
`p * (1 - p) / n`의 제곱근입니다. `(정확도, 표준 오차)`를 돌려줍니다.
"""

# %% start
import numpy as np


def measured(right):
    """정확도와, 그 표준 오차입니다."""
    p = 0.0
    return p, 0.0


print(measured(np.array([True, True, True, False])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for n, p in ((4, 0.75), (100, 0.5), (100, 0.9), (1000, 0.9)):
        right = np.arange(n) < n * p
        yield f"{n}개 가운데 {int(n * p)}개", work.measured, right
    yield "다 맞힌 20개", work.measured, np.ones(20, bool)
    yield "순서를 섞은 50개", work.measured, rng.permutation(np.arange(50) < 40)

# %% answer
import numpy as np


def measured(right):
    """정확도와, 그 표준 오차입니다."""
    p = np.mean(right)
    return p, np.sqrt(p * (1 - p) / len(right))


print(measured(np.array([True, True, True, False])))

# %% wrong: 제곱근이 빠졌습니다. 나눈 값에 np.sqrt를 씌우세요.
import numpy as np


def measured(right):
    p = np.mean(right)
    return p, p * (1 - p) / len(right)

# %% wrong: 샘플의 수로 나누지 않았습니다. 샘플이 많을수록 표준 오차는 작아져야 합니다.
import numpy as np


def measured(right):
    p = np.mean(right)
    return p, np.sqrt(p * (1 - p))

# %% wrong: 제곱근을 씌운 다음에 나누었습니다. n으로 나눈 값 전체에 제곱근을 씌우세요.
import numpy as np


def measured(right):
    p = np.mean(right)
    return p, np.sqrt(p * (1 - p)) / len(right)
