"""가장자리 잘라 내기

이미지 모음 `(장, 행, 열)`에서 장마다 위, 아래, 왼쪽, 오른쪽을 `k`픽셀씩 잘라 내는
`trim(images, k)`를 적으세요. 크기가 `(5, 28, 28)`이고 `k`가 3이면 `(5, 22, 22)`가
됩니다. `k`가 0이면 그대로입니다.
"""

# %% start
import numpy as np


def trim(images, k):
    """이미지마다 가장자리를 k픽셀씩 잘라 냅니다."""
    return images


print(trim(np.zeros((5, 28, 28)), 3).shape)

# %% check
import numpy as np


def observe(work):
    for shape, k in [((5, 28, 28), 3), ((2, 6, 9), 1), ((9, 7, 12), 2),
                     ((3, 4, 5), 0)]:
        images = np.arange(np.prod(shape)).reshape(shape)
        yield f"크기 {shape}, k = {k}", work.trim, images, k

# %% answer
import numpy as np


def trim(images, k):
    """이미지마다 가장자리를 k픽셀씩 잘라 냅니다."""
    _, height, width = images.shape
    return images[:, k:height - k, k:width - k]


print(trim(np.zeros((5, 28, 28)), 3).shape)

# %% wrong: k가 0일 때만 다릅니다. -0은 0이므로 k:-k는 0:0이 되어 아무것도 남지
# 않습니다. 끝 번호를 길이에서 빼서 구하세요.
def trim(images, k):
    return images[:, k:-k, k:-k]

# %% wrong: 첫 축도 잘렸습니다. 첫 축은 몇째 장인지이므로 :로 모두 남기고, 행과 열만
# 자르세요.
def trim(images, k):
    _, height, width = images.shape
    return images[k:height - k, k:width - k]

# %% wrong: 앞쪽만 잘리고 뒤쪽은 그대로입니다. 끝 번호도 적어야 합니다.
def trim(images, k):
    return images[:, k:, k:]

# %% wrong: 아래와 오른쪽이 한 줄씩 더 잘렸습니다. 범위의 끝 번호는 담기지 않으므로 1을
# 더 빼지 마세요.
def trim(images, k):
    _, height, width = images.shape
    return images[:, k:height - k - 1, k:width - k - 1]

# %% wrong: 끝 번호를 28에서 뺐습니다. 길이는 이미지마다 다르므로 images.shape에서
# 읽으세요.
def trim(images, k):
    return images[:, k:28 - k, k:28 - k]
