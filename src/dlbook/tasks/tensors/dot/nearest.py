"""닮은 벡터 찾기

`known`의 행 가운데 벡터 `asked`와 코사인이 최대인 행의 번호를 돌려주는
`nearest(known, asked)`를 적으세요. 코사인은 점곱을 두 벡터의 길이로 나눈 값이고,
길이가 0인 벡터는 없습니다.
"""

# %% start
import numpy as np


def nearest(known, asked):
    """코사인이 가장 큰 행의 번호입니다."""
    return -1


print(nearest(np.array([[9.0, 9.0], [0.0, 1.0]]), np.array([0.0, 5.0])))

# %% check
import numpy as np


def observe(work):
    cases = [([[9, 9], [0, 1]], [0, 5]), ([[1, 0], [3, 3], [0, 8]], [1, 1]),
             ([[-5, -5], [1, 2]], [1, 1]), ([[2, 1], [9, 1], [4, 4]], [2, 1]),
             ([[0, 3, 1], [9, 9, 9], [1, 8, 2]], [0, 6, 2])]
    for known, asked in cases:
        yield (f"known = {known}, asked = {asked}", work.nearest,
               np.array(known, "float64"), np.array(asked, "float64"))

# %% answer
import numpy as np


def nearest(known, asked):
    """코사인이 가장 큰 행의 번호입니다."""
    lengths = np.linalg.norm(known, axis=1)
    return np.argmax(known @ asked / lengths)


print(nearest(np.array([[9.0, 9.0], [0.0, 1.0]]), np.array([0.0, 5.0])))

# %% wrong: 길이로 나누지 않아 긴 벡터를 골랐습니다. 행마다 자기 길이로 나누세요.
import numpy as np


def nearest(known, asked):
    return np.argmax(known @ asked)

# %% wrong: 코사인이 가장 작은 행을 골랐습니다. 닮을수록 코사인이 큽니다.
import numpy as np


def nearest(known, asked):
    return np.argmin(known @ asked / np.linalg.norm(known, axis=1))

# %% wrong: 행렬 전체의 길이 하나로 나누면 순서가 바뀌지 않습니다. axis=1로 행마다
# 길이를 구하고, 부호도 그대로 두세요.
import numpy as np


def nearest(known, asked):
    return np.argmax(np.abs(known @ asked) / np.linalg.norm(known))
