"""행마다 획의 양 구하기

이미지 모음 `(장, 행, 열)`에서 장마다, 행마다 픽셀을 모두 더한 텐서를 돌려주는
`profile(images)`를 적으세요. 크기가 `(5, 28, 20)`이면 결과는 `(5, 28)`입니다.
"""

# %% start
import numpy as np


def profile(images):
    """이미지마다, 행마다 픽셀을 더합니다."""
    return images


print(profile(np.ones((5, 28, 20))).shape)

# %% check
import numpy as np


def observe(work):
    for shape in [(5, 28, 20), (2, 3, 4), (3, 3, 3), (1, 4, 2), (4, 1, 6)]:
        images = np.arange(np.prod(shape)).reshape(shape) % 7
        yield f"크기 {shape}", work.profile, images

# %% answer
import numpy as np


def profile(images):
    """이미지마다, 행마다 픽셀을 더합니다."""
    return images.sum(axis=2)


print(profile(np.ones((5, 28, 20))).shape)

# %% wrong: 행이 사라지고 열이 남았습니다. axis에 적은 축이 사라집니다. 행을 남기려면 열을
# 지우세요.
def profile(images):
    return images.sum(axis=1)

# %% wrong: 이미지의 축이 사라졌습니다. 축 0은 몇째 장인지입니다. 열의 축을 지우세요.
def profile(images):
    return images.sum(axis=0)

# %% wrong: 모두 더해 스칼라가 되었습니다. 지울 축을 axis에 적으세요.
def profile(images):
    return images.sum()

# %% wrong: 더한 축이 길이 1로 남았습니다. keepdims를 빼세요.
def profile(images):
    return images.sum(axis=2, keepdims=True)
