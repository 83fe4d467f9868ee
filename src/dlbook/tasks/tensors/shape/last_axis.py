"""맨 뒤에 색의 축 더하기

어떤 모델이 맨 뒤에 색의 축이 있는 텐서만 받습니다. 흑백 데이터의 맨 뒤에 길이가 1인
축을 더하는 `last_axis(x)`를 적으세요. 이미지 한 장 `(28, 28)`은 `(28, 28, 1)`이, 여러
장 `(7, 28, 28)`은 `(7, 28, 28, 1)`이 됩니다. 랭크가 얼마든 되어야 합니다.
"""

# %% start
import numpy as np


def last_axis(x):
    """x의 맨 뒤에 길이가 1인 축을 더합니다."""
    return x


print(last_axis(np.zeros((28, 28))).shape)

# %% check
import numpy as np


def observe(work):
    for shape in [(28, 28), (7, 28, 28), (5,), (2, 3, 4, 6), (1, 4)]:
        x = np.arange(np.prod(shape)).reshape(shape)
        yield f"크기가 {shape}인 텐서", work.last_axis, x

# %% answer
import numpy as np


def last_axis(x):
    """x의 맨 뒤에 길이가 1인 축을 더합니다."""
    return np.expand_dims(x, axis=-1)


print(last_axis(np.zeros((28, 28))).shape)

# %% wrong: 새 축이 맨 앞에 생겼습니다. 대괄호 안에서 np.newaxis가 선 자리가 곧 새 축의
# 자리이고, expand_dims에서는 axis가 그 자리입니다.
import numpy as np


def last_axis(x):
    return x[np.newaxis]

# %% wrong: 새 축이 언제나 둘째 자리에 생깁니다. 축의 개수가 얼마든 맨 뒤를 가리키려면
# expand_dims의 axis에 -1을 적으세요.
import numpy as np


def last_axis(x):
    return x[:, np.newaxis]

# %% wrong: 새 축이 언제나 셋째 자리에 생깁니다. 이미지 한 장에만 맞습니다. 축의 개수가
# 얼마든 맨 뒤를 가리키려면 axis에 -1을 적으세요.
import numpy as np


def last_axis(x):
    return np.expand_dims(x, 2 if x.ndim >= 2 else 1)
