"""경사 하강법

모델은 `y = w * x`, 손실은 평균 제곱 오차입니다. 가중치 `w`에서 시작해
`w`에서 `rate * 미분`을 빼기를 `steps`번 되풀이한 다음의 가중치를 돌려주는
`descend(w, x, target, rate, steps)`를 적으세요. `x`와 `target`은 길이가 같은
배열입니다.
"""

# %% start
import numpy as np


def descend(w, x, target, rate, steps):
    """steps걸음 다음의 가중치입니다."""
    return 0 * w


print(descend(0.0, np.array([1.0, 2]), np.array([3.0, 6]), 0.1, 20))

# %% check
import numpy as np


def observe(work):
    x, target = np.array([1.0, 2.0]), np.array([3.0, 6.0])
    yield "0에서 한 걸음", work.descend, 0.0, x, target, 0.1, 1
    yield "0에서 스무 걸음", work.descend, 0.0, x, target, 0.1, 20
    rng = np.random.default_rng(0)
    for w, steps in [(5.0, 2), (-1.0, 7)]:
        yield (f"{w}에서 {steps}걸음, 샘플 여섯", work.descend, w,
               rng.normal(size=6), rng.normal(size=6), 0.2, steps)
    yield "움직이지 않기", work.descend, 1.5, x, target, 0.1, 0

# %% answer
import numpy as np


def descend(w, x, target, rate, steps):
    """steps걸음 다음의 가중치입니다."""
    for _ in range(steps):
        dy = 2 * (w * x - target) / len(x)
        w = w - rate * (dy * x).sum()
    return w


print(descend(0.0, np.array([1.0, 2]), np.array([3.0, 6]), 0.1, 20))

# %% wrong: 미분이 가리키는 쪽으로 갔습니다. 그쪽은 손실이 늘어나는 쪽이므로 빼세요.
import numpy as np


def descend(w, x, target, rate, steps):
    for _ in range(steps):
        dy = 2 * (w * x - target) / len(x)
        w = w + rate * (dy * x).sum()
    return w

# %% wrong: x를 곱하지 않았습니다. w가 움직이면 예측은 그 x배로 움직이므로, dy에 x를
# 곱해 더하세요.
import numpy as np


def descend(w, x, target, rate, steps):
    for _ in range(steps):
        dy = 2 * (w * x - target) / len(x)
        w = w - rate * dy.sum()
    return w

# %% wrong: 샘플의 수로 나누지 않았습니다. 손실이 평균이므로 미분도 평균입니다.
import numpy as np


def descend(w, x, target, rate, steps):
    for _ in range(steps):
        dy = 2 * (w * x - target)
        w = w - rate * (dy * x).sum()
    return w

# %% wrong: 제곱을 미분할 때 나오는 2가 빠졌습니다. e * e를 미분하면 2 * e입니다.
import numpy as np


def descend(w, x, target, rate, steps):
    for _ in range(steps):
        dy = (w * x - target) / len(x)
        w = w - rate * (dy * x).sum()
    return w

# %% wrong: 미분을 처음 자리에서 한 번만 구했습니다. 가중치가 바뀔 때마다 예측과
# 미분을 다시 구하세요.
import numpy as np


def descend(w, x, target, rate, steps):
    dy = 2 * (w * x - target) / len(x)
    return w - steps * rate * (dy * x).sum()
