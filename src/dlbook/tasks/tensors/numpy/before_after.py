"""가리기 전과 후

이미지의 왼쪽 반을 0으로 가리고, 원래 이미지와 쌓아 크기 `(2, 높이, 너비)`로 돌려주는
`before_after(image)`를 고쳐 적으세요. 지금은 둘 다 가려지고, 받은 이미지까지 바뀝니다.
"""

# %% start
import numpy as np


def before_after(image):
    """원래 이미지와 왼쪽을 가린 이미지를 쌓습니다."""
    hidden = image
    hidden[:, :image.shape[1] // 2] = 0
    return np.stack([image, hidden])


print(before_after(np.ones((2, 4))).tolist())

# %% check
import numpy as np


def observe(work):
    for height, width in [(2, 4), (3, 6), (1, 2), (4, 4), (2, 2)]:
        image = np.arange(1, height * width + 1).reshape(height, width)
        yield f"크기 {image.shape}", work.before_after, image

# %% answer
import numpy as np


def before_after(image):
    """원래 이미지와 왼쪽을 가린 이미지를 쌓습니다."""
    hidden = image.copy()
    hidden[:, :image.shape[1] // 2] = 0
    return np.stack([image, hidden])


print(before_after(np.ones((2, 4))).tolist())

# %% wrong: 쌓지 않고 이어 축이 둘뿐입니다. np.stack은 앞에 새 축을 만듭니다.
import numpy as np


def before_after(image):
    hidden = image.copy()
    hidden[:, :image.shape[1] // 2] = 0
    return np.concatenate([image, hidden])

# %% wrong: 차례가 뒤바뀌었습니다. 원래 이미지가 0번입니다.
import numpy as np


def before_after(image):
    hidden = image.copy()
    hidden[:, :image.shape[1] // 2] = 0
    return np.stack([hidden, image])

# %% wrong: 오른쪽 절반을 가렸습니다. 왼쪽 절반은 [:, :너비 // 2]입니다.
import numpy as np


def before_after(image):
    hidden = image.copy()
    hidden[:, image.shape[1] // 2:] = 0
    return np.stack([image, hidden])
