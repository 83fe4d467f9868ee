"""채널 우선으로 바꾸기

채널 마지막으로 저장한 이미지 모음 `(samples, height, width, channels)`를 채널 우선
`(samples, channels, height, width)`로 바꾸는 `channels_first(images)`를 적으세요. `(2,
4, 6, 3)`은 `(2, 3, 4, 6)`이 되고, 픽셀의 값은 제자리를 지킵니다.
"""

# %% start
import numpy as np


def channels_first(images):
    """채널의 축을 둘째 자리로 옮깁니다."""
    return images


print(channels_first(np.zeros((2, 4, 6, 3))).shape)

# %% check
import numpy as np


def observe(work):
    for shape in [(2, 4, 6, 3), (1, 3, 3, 3), (5, 2, 7, 1), (3, 6, 4, 2)]:
        images = np.arange(np.prod(shape)).reshape(shape)
        yield f"크기가 {shape}인 이미지", work.channels_first, images

# %% answer
import numpy as np


def channels_first(images):
    """채널의 축을 둘째 자리로 옮깁니다."""
    return images.transpose(0, 3, 1, 2)


print(channels_first(np.zeros((2, 4, 6, 3))).shape)

# %% wrong: 크기는 맞지만 픽셀이 흩어졌습니다. reshape는 늘어선 차례 그대로 다시
# 자르기만 합니다. 축의 차례를 바꾸는 것은 transpose나 moveaxis입니다.
def channels_first(images):
    samples, height, width, channels = images.shape
    return images.reshape(samples, channels, height, width)

# %% wrong: 높이와 너비도 바뀌어 이미지가 누웠습니다. 두 축을 맞바꾸지 말고, 채널의 축만
# 옮겨 높이와 너비의 차례를 지키세요.
def channels_first(images):
    return images.swapaxes(1, 3)

# %% wrong: 채널의 축이 맨 앞에 왔습니다. 맨 앞은 샘플의 축이고, 채널은 그다음입니다.
def channels_first(images):
    return images.transpose(3, 0, 1, 2)
