"""빈칸 채우기

표 두 개의 빈칸(nan)을 특성마다 평균으로 채우는 `fill(train, test)`를 적으세요. 평균은
`train`에서 빈칸을 빼고 구해 두 표에 함께 씁니다. 두 표를 차례로 돌려줍니다.
`np.nanmean`과 `np.where(조건, 참일 때, 거짓일 때)`를 쓰세요.
"""

# %% start
import numpy as np


def fill(train, test):
    """train의 평균으로 두 표의 빈칸을 채웁니다."""
    return train, test


print(fill(np.array([[1.0, 10], [3, np.nan]]), np.array([[np.nan, 40.0]])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for rows, columns in [(5, 3), (4, 2), (6, 4), (7, 1)]:
        train = rng.integers(1, 90, (rows, columns)).astype(float)
        test = rng.integers(1, 90, (3, columns)).astype(float)
        for column in range(0, columns, 2):
            train[column % rows, column] = np.nan
        test[0] = np.nan
        yield (f"train이 {train.shape}, test가 {test.shape}",
               work.fill, train, test)

# %% answer
import numpy as np


def fill(train, test):
    """train의 평균으로 두 표의 빈칸을 채웁니다."""
    means = np.nanmean(train, axis=0)
    return (np.where(np.isnan(train), means, train),
            np.where(np.isnan(test), means, test))


print(fill(np.array([[1.0, 10], [3, np.nan]]), np.array([[np.nan, 40.0]])))

# %% wrong: test의 빈칸을 test의 평균으로 채웠습니다. 평균은 train에서 한 번만 구해 두
# 표에 함께 씁니다.
import numpy as np


def fill(train, test):
    return (np.where(np.isnan(train), np.nanmean(train, axis=0), train),
            np.where(np.isnan(test), np.nanmean(test, axis=0), test))

# %% wrong: 빈칸을 0으로 채웠습니다. 0도 하나의 값이라 평균을 끌어내립니다.
import numpy as np


def fill(train, test):
    return np.nan_to_num(train), np.nan_to_num(test)

# %% wrong: 표 전체의 평균으로 채웠습니다. 특성마다 단위가 다르므로 axis=0으로 특성마다
# 구하세요.
import numpy as np


def fill(train, test):
    mean = np.nanmean(train)
    return (np.where(np.isnan(train), mean, train),
            np.where(np.isnan(test), mean, test))

# %% wrong: 채운 값도 nan입니다. 빈칸이 섞인 평균은 nan이므로 mean 대신 np.nanmean을
# 쓰세요.
import numpy as np


def fill(train, test):
    means = train.mean(axis=0)
    return (np.where(np.isnan(train), means, train),
            np.where(np.isnan(test), means, test))
