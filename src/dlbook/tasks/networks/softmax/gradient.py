"""교차 엔트로피의 그래디언트

소프트맥스와 교차 엔트로피를 이으면 점수에 대한 그래디언트는 `(확률 - 원핫 레이블) /
샘플의 수`입니다. 확률 `(samples, classes)`와 정수 레이블 `(samples,)`를 받아 그래디언트
`(samples, classes)`를 돌려주는 `gradient(y, labels)`를 적으세요. 받은 `y`는 그대로
둡니다.
"""

# %% start
import numpy as np


def gradient(y, labels):
    """점수에 대한 교차 엔트로피의 그래디언트입니다."""
    return y


print(gradient(np.array([[0.2, 0.8], [0.5, 0.5]]), np.array([1, 0])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for labels, classes in [([1, 0], 2), ([2, 2, 0, 1], 3), ([3], 5),
                            ([0, 1, 2], 3), ([1, 1, 1, 1, 0], 4)]:
        y = rng.uniform(0.1, 1, size=(len(labels), classes))
        y /= y.sum(axis=1, keepdims=True)
        yield (f"확률이 {y.shape}, 레이블이 {labels}", work.gradient, y,
               np.array(labels))

# %% answer
import numpy as np


def gradient(y, labels):
    """점수에 대한 교차 엔트로피의 그래디언트입니다."""
    onehot = np.eye(y.shape[1])[labels]
    return (y - onehot) / len(y)


print(gradient(np.array([[0.2, 0.8], [0.5, 0.5]]), np.array([1, 0])))

# %% wrong: 샘플의 수로 나누지 않았습니다. 손실이 샘플의 평균이므로 그래디언트도
# 나눕니다.
import numpy as np


def gradient(y, labels):
    return y - np.eye(y.shape[1])[labels]

# %% wrong: 부호가 반대입니다. 확률에서 원핫 레이블을 빼야, 정답의 점수가 커지면 손실이
# 줄어듭니다.
import numpy as np


def gradient(y, labels):
    return (np.eye(y.shape[1])[labels] - y) / len(y)

# %% wrong: 정답의 열을 모든 샘플에서 뺐습니다. y[:, labels]가 아니라, 샘플마다 자기
# 레이블의 칸 하나에서만 1을 빼세요.
def gradient(y, labels):
    made = y.copy()
    made[:, labels] -= 1
    return made / len(y)

# %% wrong: 칸의 수로 나누었습니다. 평균은 샘플마다 내므로 샘플의 수로 나눕니다.
import numpy as np


def gradient(y, labels):
    return (y - np.eye(y.shape[1])[labels]) / y.size

# %% wrong: 정수 레이블을 그대로 뺐습니다. 레이블은 몇째 칸인지 알리는 번호이므로,
# 원핫으로 바꾸어 빼세요.
def gradient(y, labels):
    return (y - labels) / len(y)
