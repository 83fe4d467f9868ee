"""가까운 평균으로 답하기

종 0과 종 1의 평균을 `x`에서 구하고, `new`의 행마다 가까운 평균의 종을 정수 배열로
답하는 `nearest(x, labels, new)`를 적으세요. 데이터에서 찾는 것은 평균뿐입니다. `x`는
`(마리, 특성)`, `labels`는 `(마리,)`입니다. 가까운 정도는 차이를 제곱해 더한 값으로
잽니다.
"""

# %% start
import numpy as np


def nearest(x, labels, new):
    """종마다 평균을 구하고, 새 행마다 가까운 쪽을 고릅니다."""
    return np.zeros(len(new), dtype=int)


x = np.array([[1.0, 1.0], [3.0, 1.0], [7.0, 8.0], [9.0, 8.0]])
print(nearest(x, np.array([0, 0, 1, 1]), np.array([[2.0, 2.0], [8.0, 7.0]])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for first, second in ((12, 12), (30, 6), (5, 20), (9, 10)):
        x = np.concatenate([rng.normal([0, 0, 0], 1.0, (first, 3)),
                            rng.normal([2, -2, 0], 1.0, (second, 3))])
        labels = np.repeat([0, 1], [first, second])
        new = rng.normal([1, -1, 0], 2.0, (8, 3))
        yield f"종 0이 {first}마리, 종 1이 {second}마리", (
            work.nearest), x, labels, new

# %% answer
import numpy as np


def nearest(x, labels, new):
    """종마다 평균을 구하고, 새 행마다 가까운 쪽을 고릅니다."""
    means = np.array([x[labels == kind].mean(axis=0) for kind in (0, 1)])
    far = ((new[:, None, :] - means) ** 2).sum(axis=2)
    return far.argmin(axis=1)


x = np.array([[1.0, 1.0], [3.0, 1.0], [7.0, 8.0], [9.0, 8.0]])
print(nearest(x, np.array([0, 0, 1, 1]), np.array([[2.0, 2.0], [8.0, 7.0]])))

# %% wrong: 먼 쪽의 종을 골랐습니다. 차이의 합이 작은 쪽을 argmin으로 고르세요.
import numpy as np


def nearest(x, labels, new):
    means = np.array([x[labels == kind].mean(axis=0) for kind in (0, 1)])
    far = ((new[:, None, :] - means) ** 2).sum(axis=2)
    return far.argmax(axis=1)

# %% wrong: 차이를 제곱하지 않고 더했습니다. 양수와 음수가 지워지므로 제곱해서 더하세요.
import numpy as np


def nearest(x, labels, new):
    means = np.array([x[labels == kind].mean(axis=0) for kind in (0, 1)])
    far = (new[:, None, :] - means).sum(axis=2)
    return far.argmin(axis=1)

# %% wrong: 평균이 아니라 종마다 첫 행과 견주었습니다. mean(axis=0)으로 모든 행의 평균을
# 내세요.
import numpy as np


def nearest(x, labels, new):
    means = np.array([x[labels == kind][0] for kind in (0, 1)])
    far = ((new[:, None, :] - means) ** 2).sum(axis=2)
    return far.argmin(axis=1)
