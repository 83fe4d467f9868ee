"""극좌표로 바꾸기

점 `(samples, 2)`를 직교 좌표에서 극좌표로 바꾸는 `polar(points)`를 적으세요. 결과의
첫째 열은 중심에서의 거리, 둘째 열은 `np.arctan2(y, x)`로 구한 각도입니다. 크기는
`(samples, 2)` 그대로입니다.
"""

# %% start
import numpy as np


def polar(points):
    """열은 거리와 각도입니다."""
    return points


print(polar(np.array([[3.0, 4.0], [0.0, -2.0]])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    yield "점 두 개", work.polar, np.array([[3.0, 4.0], [0.0, -2.0]])
    yield "왼쪽의 점", work.polar, np.array([[-1.0, 1.0], [-2.0, -0.5]])
    yield "점 열 개", work.polar, rng.normal(size=(10, 2))
    yield "점 하나", work.polar, np.array([[-5.0, 12.0]])

# %% answer
import numpy as np


def polar(points):
    """열은 거리와 각도입니다."""
    x, y = points.T
    return np.column_stack([np.sqrt(x ** 2 + y ** 2), np.arctan2(y, x)])


print(polar(np.array([[3.0, 4.0], [0.0, -2.0]])))

# %% wrong: 거리에 제곱근이 빠졌습니다. 더한 제곱에 np.sqrt를 씌우세요.
import numpy as np


def polar(points):
    x, y = points.T
    return np.column_stack([x ** 2 + y ** 2, np.arctan2(y, x)])

# %% wrong: 각도의 x와 y가 뒤바뀌었습니다. np.arctan2는 y를 먼저 받습니다.
import numpy as np


def polar(points):
    x, y = points.T
    return np.column_stack([np.sqrt(x ** 2 + y ** 2), np.arctan2(x, y)])

# %% wrong: 왼쪽에 있는 점의 각도가 다릅니다. 나누면 왼쪽과 오른쪽이 섞이니
# np.arctan2를 쓰세요.
import numpy as np


def polar(points):
    x, y = points.T
    with np.errstate(divide="ignore"):
        return np.column_stack([np.sqrt(x ** 2 + y ** 2), np.arctan(y / x)])
