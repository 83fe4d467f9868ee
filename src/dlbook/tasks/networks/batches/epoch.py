"""미니배치로 한 에포크

`order`의 차례로 `size`개씩 샘플을 보며, 미니배치마다 `kernel`을 한 걸음씩 고치는
`epoch(kernel, x, target, order, size, rate)`를 적으세요. 예측은 `x @ kernel`이고,
`dz`는 예측에서 `target`을 뺀 것을 그 미니배치의 샘플 수로 나눈 것입니다. 마지막
미니배치는 짧을 수 있습니다. 새 커널을 돌려주고, 받은 배열은 그대로 둡니다.
"""

# %% start
import numpy as np


def epoch(kernel, x, target, order, size, rate):
    """한 에포크를 배운 커널입니다."""
    kernel = kernel.copy()
    for start in range(0, len(order), size):
        print(start)
    return kernel


print(epoch(np.zeros((1, 1)), np.ones((3, 1)), np.ones((3, 1)),
            np.arange(3), 2, 0.5))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, size in [(8, 4), (7, 3), (5, 5), (3, 1)]:
        yield (f"샘플 {samples}개를 {size}개씩", work.epoch,
               rng.normal(size=(2, 3)), rng.normal(size=(samples, 2)),
               rng.normal(size=(samples, 3)), rng.permutation(samples), size,
               0.1)

# %% answer
import numpy as np


def epoch(kernel, x, target, order, size, rate):
    """한 에포크를 배운 커널입니다."""
    kernel = kernel.copy()
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        dz = (x[rows] @ kernel - target[rows]) / len(rows)
        kernel -= rate * (x[rows].T @ dz)
    return kernel


print(epoch(np.zeros((1, 1)), np.ones((3, 1)), np.ones((3, 1)),
            np.arange(3), 2, 0.5))

# %% wrong: 마지막 미니배치도 size로 나누었습니다. 짧은 미니배치는 그 샘플 수인
# len(rows)로 나누세요.
import numpy as np


def epoch(kernel, x, target, order, size, rate):
    kernel = kernel.copy()
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        dz = (x[rows] @ kernel - target[rows]) / size
        kernel -= rate * (x[rows].T @ dz)
    return kernel

# %% wrong: order를 쓰지 않고 앞에서부터 보았습니다. rows = order[start:start +
# size]로 고른 샘플을 보세요.
import numpy as np


def epoch(kernel, x, target, order, size, rate):
    kernel = kernel.copy()
    for start in range(0, len(order), size):
        part, wanted = x[start:start + size], target[start:start + size]
        dz = (part @ kernel - wanted) / len(part)
        kernel -= rate * (part.T @ dz)
    return kernel

# %% wrong: 다 채우지 못한 마지막 미니배치를 버렸습니다. range(0, len(order), size)는
# 그것도 셉니다.
import numpy as np


def epoch(kernel, x, target, order, size, rate):
    kernel = kernel.copy()
    for start in range(0, len(order) - size + 1, size):
        rows = order[start:start + size]
        dz = (x[rows] @ kernel - target[rows]) / len(rows)
        kernel -= rate * (x[rows].T @ dz)
    return kernel

# %% wrong: 미니배치마다 처음 커널로 예측했습니다. 앞 미니배치에서 고친 커널로 예측해야
# 여러 걸음이 됩니다.
import numpy as np


def epoch(kernel, x, target, order, size, rate):
    new = kernel.copy()
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        dz = (x[rows] @ kernel - target[rows]) / len(rows)
        new -= rate * (x[rows].T @ dz)
    return new
