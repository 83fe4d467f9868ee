"""문턱 찾기

특성 하나의 값 `x`와 클래스 `y`(0이나 1)를 받아, "문턱 이하면 0, 넘으면 1"로 답할 때
맞히는 수가 최대인 문턱을 돌려주는 `threshold(x, y)`를 적으세요. 문턱의 후보는 값의
순서로 이웃한 두 값의 한가운데이고, 똑같이 맞히면 작은 것입니다.
"""

# %% start
import numpy as np


def threshold(x, y):
    """가장 많이 맞히는 문턱."""
    return -1.0


print(threshold(np.array([181, 195, 210, 222]), np.array([0, 0, 1, 1])))

# %% check
import numpy as np


def observe(work):
    for name, x, y in [
            ("차례대로", [181, 195, 210, 222], [0, 0, 1, 1]),
            ("뒤섞인 값", [210, 181, 222, 195], [1, 0, 1, 0]),
            ("하나가 섞임", [1, 2, 3, 4, 5, 9], [0, 0, 1, 0, 1, 1]),
            ("0이 많음", [5, 1, 4, 2, 8, 7], [0, 0, 0, 0, 1, 0]),
            ("1이 많음", [3, 9, 4, 6, 7], [0, 1, 1, 1, 1])]:
        yield name, work.threshold, np.array(x), np.array(y)

# %% answer
import numpy as np


def threshold(x, y):
    """가장 많이 맞히는 문턱."""
    values = np.unique(x)
    borders = (values[:-1] + values[1:]) / 2
    right = [np.mean((x > border) == y) for border in borders]
    return borders[np.argmax(right)]


print(threshold(np.array([181, 195, 210, 222]), np.array([0, 0, 1, 1])))

# %% wrong: 값을 차례대로 세우지 않았습니다. 이웃은 값의 순서로 이웃한 것입니다.
import numpy as np


def threshold(x, y):
    borders = (x[:-1] + x[1:]) / 2
    right = [np.mean((x > border) == y) for border in borders]
    return borders[np.argmax(right)]

# %% wrong: 두 클래스의 평균 한가운데를 골랐습니다. 후보마다 몇 개를 맞히는지 세어
# 보세요.
import numpy as np


def threshold(x, y):
    return (x[y == 0].mean() + x[y == 1].mean()) / 2

# %% wrong: 가장 적게 맞히는 문턱입니다. argmin이 아니라 argmax로 고르세요.
import numpy as np


def threshold(x, y):
    values = np.unique(x)
    borders = (values[:-1] + values[1:]) / 2
    right = [np.mean((x > border) == y) for border in borders]
    return borders[np.argmin(right)]

# %% wrong: 문턱이 샘플의 값입니다. 이웃한 두 값의 한가운데에 그으세요.
import numpy as np


def threshold(x, y):
    values = np.unique(x)
    right = [np.mean((x > border) == y) for border in values[:-1]]
    return values[np.argmax(right)] + 0.0
