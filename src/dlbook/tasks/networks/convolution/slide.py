"""창을 옮기며 점곱하기

채널이 하나인 이미지 `x`에 필터 `kernel`을 대고 한 칸씩 옮기며, 창마다 같은 자리끼리
곱해 더하는 `slide(x, kernel)`을 적으세요. 패딩은 없습니다. `x`가 `(5, 6)`, 필터가 `(3,
2)`이면 출력은 `(3, 5)`입니다.
"""

# %% start
import numpy as np


def slide(x, kernel):
    """창마다 필터와 점곱합니다."""
    height, width = kernel.shape
    return x


print(slide(np.arange(30.0).reshape(5, 6), np.ones((3, 2))).shape)

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for shape, size in [((5, 6), (3, 2)), ((4, 4), (2, 2)), ((3, 7), (1, 3)),
                        ((6, 3), (3, 3)), ((4, 5), (4, 5))]:
        yield (f"x가 {shape}, 필터가 {size}", work.slide,
               rng.normal(size=shape).round(1), rng.normal(size=size).round(1))

# %% answer
import numpy as np


def slide(x, kernel):
    """창마다 필터와 점곱합니다."""
    height, width = kernel.shape
    y = np.zeros((x.shape[0] - height + 1, x.shape[1] - width + 1))
    for top, left in np.ndindex(y.shape):
        window = x[top:top + height, left:left + width]
        y[top, left] = (window * kernel).sum()
    return y


print(slide(np.arange(30.0).reshape(5, 6), np.ones((3, 2))).shape)

# %% wrong: 마지막 행과 열의 창이 빠졌습니다. 창을 놓을 자리는 길이 - 필터 + 1개입니다.
import numpy as np


def slide(x, kernel):
    height, width = kernel.shape
    y = np.zeros((x.shape[0] - height, x.shape[1] - width))
    for top, left in np.ndindex(y.shape):
        window = x[top:top + height, left:left + width]
        y[top, left] = (window * kernel).sum()
    return y

# %% wrong: 필터를 뒤집어 곱했습니다. 딥러닝의 합성곱은 뒤집지 않고 같은 자리끼리
# 곱합니다.
import numpy as np


def slide(x, kernel):
    height, width = kernel.shape
    y = np.zeros((x.shape[0] - height + 1, x.shape[1] - width + 1))
    for top, left in np.ndindex(y.shape):
        window = x[top:top + height, left:left + width]
        y[top, left] = (window * kernel[::-1, ::-1]).sum()
    return y

# %% wrong: 창이 겹치지 않고 필터의 크기만큼 건너뛰었습니다. 창은 한 칸씩 옮깁니다.
import numpy as np


def slide(x, kernel):
    height, width = kernel.shape
    y = np.zeros((x.shape[0] // height, x.shape[1] // width))
    for i, j in np.ndindex(y.shape):
        top, left = i * height, j * width
        window = x[top:top + height, left:left + width]
        y[i, j] = (window * kernel).sum()
    return y

# %% wrong: 창의 평균을 냈습니다. 곱한 것을 더하기만 하고 개수로 나누지 않습니다.
import numpy as np


def slide(x, kernel):
    height, width = kernel.shape
    y = np.zeros((x.shape[0] - height + 1, x.shape[1] - width + 1))
    for top, left in np.ndindex(y.shape):
        window = x[top:top + height, left:left + width]
        y[top, left] = (window * kernel).mean()
    return y

# %% wrong: 출력의 크기가 입력과 같습니다. 패딩이 없으므로 창이 다 들어가는 자리만
# 남습니다.
import numpy as np


def slide(x, kernel):
    height, width = kernel.shape
    y = np.zeros_like(x)
    for top in range(x.shape[0] - height + 1):
        for left in range(x.shape[1] - width + 1):
            window = x[top:top + height, left:left + width]
            y[top, left] = (window * kernel).sum()
    return y
