"""잎의 다수결

샘플마다 어느 잎에 왔는지 적은 `leaf`와 클래스 `y`를 받아, 잎마다 다수결로 정한 클래스로
답할 때의 정확도를 돌려주는 `majority(leaf, y)`를 적으세요. 잎이 둘인데 한쪽이 `[0, 0,
1]`, 다른 쪽이 `[2, 2]`이면 다섯 가운데 넷을 맞힙니다.
"""

# %% start
import numpy as np


def majority(leaf, y):
    """잎마다 다수결로 답할 때의 정확도."""
    return -1.0


print(majority(np.array([0, 0, 0, 1, 1]), np.array([0, 0, 1, 2, 2])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for name, leaf, y in [
            ("잎 둘", [0, 0, 0, 1, 1], [0, 0, 1, 2, 2]),
            ("번호를 건너뜀", [3, 3, 7, 7, 7], [1, 1, 0, 0, 2]),
            ("잎 하나", [4, 4, 4, 4], [2, 2, 2, 0]),
            ("서른 개", rng.integers(0, 4, 30), rng.integers(0, 3, 30)),
            ("차례가 섞임", [1, 0, 1, 0, 1, 0], [2, 1, 2, 1, 0, 0])]:
        yield name, work.majority, np.array(leaf), np.array(y)

# %% answer
import numpy as np


def majority(leaf, y):
    """잎마다 다수결로 답할 때의 정확도."""
    right = 0
    for each in np.unique(leaf):
        right += np.bincount(y[leaf == each]).max()
    return right / len(y)


print(majority(np.array([0, 0, 0, 1, 1]), np.array([0, 0, 1, 2, 2])))

# %% wrong: 잎을 나누지 않았습니다. 다수결은 잎마다 따로 합니다.
import numpy as np


def majority(leaf, y):
    return np.bincount(y).max() / len(y)

# %% wrong: 잎마다의 정확도를 평균 냈습니다. 샘플이 많은 잎이 그만큼 크게 쳐져야 하니
# 맞힌 수를 모두 더한 다음 나누세요.
import numpy as np


def majority(leaf, y):
    return np.mean([np.bincount(y[leaf == each]).max() / np.sum(leaf == each)
                    for each in np.unique(leaf)])

# %% wrong: 맞힌 수를 샘플의 수로 나누지 않았습니다.
import numpy as np


def majority(leaf, y):
    return float(sum(np.bincount(y[leaf == each]).max()
                     for each in np.unique(leaf)))
