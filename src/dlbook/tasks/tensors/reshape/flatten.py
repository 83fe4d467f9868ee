"""샘플마다 한 줄로 펴기

이미지 모음을 장마다 한 줄로 폅니다. 첫 축은 그대로 두고 나머지
축을 하나로 잇는 `flatten(x)`를 적으세요. `(7, 28, 28)`은 `(7, 784)`가 됩니다.
"""

# %% start
import numpy as np


def flatten(x):
    """첫 축만 남기고 나머지를 한 줄로 폅니다."""
    return x


print(flatten(np.zeros((7, 28, 28))).shape)

# %% check
import numpy as np


def observe(work):
    for shape in [(7, 28, 28), (5, 4, 3, 2), (1, 3, 2), (6, 4), (3, 3, 3)]:
        x = np.arange(np.prod(shape)).reshape(shape)
        yield f"크기가 {shape}인 텐서", work.flatten, x

# %% answer
import numpy as np


def flatten(x):
    """첫 축만 남기고 나머지를 한 줄로 폅니다."""
    return x.reshape(len(x), -1)


print(flatten(np.zeros((7, 28, 28))).shape)

# %% wrong: 모든 축이 하나로 이어졌습니다. 샘플이 섞이지 않게 첫 축의 길이를 남기세요.
def flatten(x):
    return x.reshape(-1)

# %% wrong: 크기의 차례가 뒤집혔습니다. 샘플의 축이 앞에 와야 합니다.
def flatten(x):
    return x.reshape(-1, len(x))

# %% wrong: 크기는 맞지만 한 줄에 여러 샘플의 값이 섞였습니다. 축을 옮기지 않고
# reshape만 하면 샘플마다 값의 차례가 그대로입니다.
def flatten(x):
    return x.T.reshape(len(x), -1)

# %% wrong: 샘플마다 열을 먼저 따라 폈습니다. 마지막 축이 가장 먼저 늘어서야 하므로
# order나 전치를 쓰지 마세요.
import numpy as np


def flatten(x):
    return np.stack([sample.ravel(order="F") for sample in x])
