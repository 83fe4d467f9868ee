"""훈련하는 반복문

선형 모델 `y = x @ w`를 미니배치로 훈련하는 `train(x, target, w, rate, size, epochs)`를
적으세요. 에포크마다 처음부터 `size`개씩 차례로 보고, 미니배치의 평균 제곱 오차를 `w`로
미분한 `2 * x.T @ (y - target) / 샘플의 수`에 `rate`를 곱해 `w`에서 뺍니다. 마지막
미니배치는 짧을 수 있습니다. 훈련한 `w`를 돌려줍니다.
"""

# %% start
import numpy as np


def train(x, target, w, rate, size, epochs):
    """에포크마다, 미니배치마다 w를 고칩니다."""
    for _ in range(epochs):
        w = w - rate * 2 * x.T @ (x @ w - target) / len(x)
    return w


x = np.array([[1.0], [2], [3]])
print(train(x, 2 * x[:, 0], np.zeros(1), 0.05, 2, 20))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, size, epochs in [(8, 2, 4, 1), (10, 3, 4, 1),
                                            (7, 2, 3, 5), (5, 2, 8, 3)]:
        x = rng.normal(size=(samples, features))
        yield (f"샘플 {samples}개를 {size}개씩, 에포크 {epochs}번", work.train,
               x, x @ rng.normal(size=features), np.zeros(features), 0.1,
               size, epochs)

# %% answer
import numpy as np


def train(x, target, w, rate, size, epochs):
    """에포크마다, 미니배치마다 w를 고칩니다."""
    for _ in range(epochs):
        for n in range(0, len(x), size):
            some, wanted = x[n:n + size], target[n:n + size]
            w = w - rate * 2 * some.T @ (some @ w - wanted) / len(some)
    return w


x = np.array([[1.0], [2], [3]])
print(train(x, 2 * x[:, 0], np.zeros(1), 0.05, 2, 20))

# %% wrong: 마지막 짧은 미니배치를 size로 나누었습니다. 그 미니배치에 든 샘플의 수로
# 나누세요.
def train(x, target, w, rate, size, epochs):
    for _ in range(epochs):
        for n in range(0, len(x), size):
            some, wanted = x[n:n + size], target[n:n + size]
            w = w - rate * 2 * some.T @ (some @ w - wanted) / size
    return w

# %% wrong: 다 채우지 못한 마지막 미니배치를 건너뛰었습니다. 남은 샘플도 봅니다.
def train(x, target, w, rate, size, epochs):
    for _ in range(epochs):
        for n in range(0, len(x) - size + 1, size):
            some, wanted = x[n:n + size], target[n:n + size]
            w = w - rate * 2 * some.T @ (some @ w - wanted) / size
    return w

# %% wrong: 한 에포크만 돌았습니다. 바깥 반복문이 에포크를 epochs번 되풀이합니다.
def train(x, target, w, rate, size, epochs):
    for n in range(0, len(x), size):
        some, wanted = x[n:n + size], target[n:n + size]
        w = w - rate * 2 * some.T @ (some @ w - wanted) / len(some)
    return w

# %% wrong: 그래디언트를 더했습니다. 손실을 줄이려면 그래디언트의 반대쪽으로 고치므로
# 뺍니다.
def train(x, target, w, rate, size, epochs):
    for _ in range(epochs):
        for n in range(0, len(x), size):
            some, wanted = x[n:n + size], target[n:n + size]
            w = w + rate * 2 * some.T @ (some @ w - wanted) / len(some)
    return w

# %% wrong: 걸음마다 데이터를 모두 보았습니다. 그래디언트는 잘라 낸 미니배치로만
# 구합니다.
def train(x, target, w, rate, size, epochs):
    for _ in range(epochs):
        for _ in range(0, len(x), size):
            w = w - rate * 2 * x.T @ (x @ w - target) / len(x)
    return w
