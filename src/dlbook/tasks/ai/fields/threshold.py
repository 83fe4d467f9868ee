"""문턱을 데이터에서 찾기

문턱을 데이터에서 찾는 `fit(values, labels)`를 적으세요. 답은 `values < 문턱`입니다.
35부터 55까지의 정수 가운데 답과 `labels`가 같은 것이 최대인 문턱을 `int`로
돌려줍니다. 여럿이면 작은 것입니다.
"""

# %% start
import numpy as np


def fit(values, labels):
    """35부터 55까지에서, 가장 많이 맞히는 문턱입니다."""
    return 43


print(fit(np.array([38, 41, 47, 50]), np.array([True, True, False, False])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for border in (38, 41, 46, 50, 53):
        values = rng.uniform(34, 56, 60).round(1)
        labels = (values < border) ^ (rng.random(60) < 0.05)
        yield f"{border}쯤에서 갈리는 60마리", work.fit, values, labels
    values = np.array([36.5, 39.5, 44.5, 51.5, 52.5, 54.5])
    labels = np.array([True, True, True, True, False, False])
    yield "여섯 마리", work.fit, values, labels

# %% answer
import numpy as np


def fit(values, labels):
    """35부터 55까지에서, 가장 많이 맞히는 문턱입니다."""
    candidates = range(35, 56)
    right = [np.sum((values < mm) == labels) for mm in candidates]
    return candidates[int(np.argmax(right))]


print(fit(np.array([38, 41, 47, 50]), np.array([True, True, False, False])))

# %% wrong: 가장 적게 맞히는 문턱을 골랐습니다. 틀린 수를 셌다면 argmin을 쓰세요.
import numpy as np


def fit(values, labels):
    candidates = range(35, 56)
    right = [np.sum((values < mm) == labels) for mm in candidates]
    return candidates[int(np.argmin(right))]

# %% wrong: 답이 True인 쪽만 셌습니다. False라고 옳게 답한 것도 맞힌 것입니다.
import numpy as np


def fit(values, labels):
    candidates = range(35, 56)
    right = [np.sum((values < mm) & labels) for mm in candidates]
    return candidates[int(np.argmax(right))]

# %% wrong: 문턱이 아니라 후보의 번호를 돌려주었습니다. 후보는 35에서 시작합니다.
import numpy as np


def fit(values, labels):
    right = [np.sum((values < mm) == labels) for mm in range(35, 56)]
    return int(np.argmax(right))
