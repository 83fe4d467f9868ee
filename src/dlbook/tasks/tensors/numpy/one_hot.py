"""정수로 골라 원핫

레이블마다 그 번호의 칸만 1인 행렬을 만드는 `one_hot(labels, classes)`를 반복문 없이
적으세요. `labels`가 `[2, 0]`이고 `classes`가 3이면
`[[0, 0, 1], [1, 0, 0]]`입니다.
"""

# %% start
import numpy as np


def one_hot(labels, classes):
    """레이블의 칸만 1인 행렬입니다."""
    made = np.zeros((len(labels), classes))
    return made


print(one_hot(np.array([2, 0]), 3))

# %% check
import numpy as np


def observe(work):
    for labels, classes in [([2, 0], 3), ([0, 1, 1, 0], 2), ([3], 4),
                            ([1, 4, 2, 0, 3], 5), ([0, 1, 2], 4)]:
        yield (f"labels = {labels}, classes = {classes}", work.one_hot,
               np.array(labels), classes)

# %% answer
import numpy as np


def one_hot(labels, classes):
    """레이블의 칸만 1인 행렬입니다."""
    made = np.zeros((len(labels), classes))
    made[np.arange(len(labels)), labels] = 1
    return made


print(one_hot(np.array([2, 0]), 3))

# %% wrong: 레이블에 나온 열이 통째로 1이 되었습니다. 행 번호 np.arange(len(labels))도 함께
# 적어야 행마다 한 칸을 고릅니다.
import numpy as np


def one_hot(labels, classes):
    made = np.zeros((len(labels), classes))
    made[:, labels] = 1
    return made

# %% wrong: 행과 열이 뒤바뀌었습니다. 샘플이 행, 클래스가 열입니다.
import numpy as np


def one_hot(labels, classes):
    return np.eye(classes)[labels].T

# %% wrong: 열을 나온 레이블의 수만큼만 두었습니다. 나오지 않은 클래스의 열도 있어야
# 합니다.
import numpy as np


def one_hot(labels, classes):
    return np.eye(labels.max() + 1)[labels]
