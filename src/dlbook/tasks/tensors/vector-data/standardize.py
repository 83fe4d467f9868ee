"""특성마다 표준화하기

표 `(samples, features)`의 특성마다 평균을 빼고 표준편차로 나누는 `standardize(train,
test)`를 적으세요. 평균과 표준편차는 `train`에서만 구해 두 표에 함께 씁니다. 두 표를
`return train_scaled, test_scaled`처럼 차례로 돌려줍니다. 받은 표는 그대로 둡니다.
"""

# %% start
import numpy as np


def standardize(train, test):
    """train에서 구한 눈금으로 두 표를 표준화합니다."""
    return train, test


print(standardize(np.array([[1.0, 10], [3, 30]]), np.array([[2.0, 40]])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for rows, columns in [(6, 3), (4, 4), (9, 2), (5, 1)]:
        scale = 10.0 ** np.arange(columns)
        train = rng.normal(size=(rows, columns)) * scale + 5
        test = rng.normal(size=(3, columns)) * scale + 7
        yield (f"train이 {train.shape}, test가 {test.shape}",
               work.standardize, train, test)

# %% answer
import numpy as np


def standardize(train, test):
    """train에서 구한 눈금으로 두 표를 표준화합니다."""
    mean, std = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / std, (test - mean) / std


print(standardize(np.array([[1.0, 10], [3, 30]]), np.array([[2.0, 40]])))

# %% wrong: test를 test의 평균과 표준편차로 표준화했습니다. 눈금은 train에서 한 번만
# 구해 두 표에 함께 씁니다.
def standardize(train, test):
    return ((train - train.mean(axis=0)) / train.std(axis=0),
            (test - test.mean(axis=0)) / test.std(axis=0))

# %% wrong: 표 전체의 평균과 표준편차를 썼습니다. 특성마다 단위가 다르므로 axis=0으로
# 특성마다 구하세요.
def standardize(train, test):
    mean, std = train.mean(), train.std()
    return (train - mean) / std, (test - mean) / std

# %% wrong: 표준편차가 아니라 분산으로 나누었습니다. std를 쓰거나 var의 제곱근을
# 구하세요.
def standardize(train, test):
    mean, var = train.mean(axis=0), train.var(axis=0)
    return (train - mean) / var, (test - mean) / var

# %% wrong: 평균을 빼기만 했습니다. 표준편차로 나누어야 단위가 맞습니다.
def standardize(train, test):
    mean = train.mean(axis=0)
    return train - mean, test - mean
