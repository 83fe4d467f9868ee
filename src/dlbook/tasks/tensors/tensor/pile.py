"""이미지 쌓기

크기가 같은 이미지의 리스트를 받아, 맨 앞에 새 축을 두고 쌓은 텐서 하나를 돌려주는
`pile(images)`를 적으세요. `(28, 28)` 세 장은 `(3, 28, 28)`이 됩니다.
"""

# %% start
import numpy as np


def pile(images):
    """이미지를 새 축을 따라 쌓습니다."""
    return images[0]


print(pile([np.zeros((28, 28)), np.ones((28, 28))]).shape)

# %% check
import numpy as np


def observe(work):
    for count, shape in [(3, (28, 28)), (2, (4, 6, 3)), (1, (5, 5)),
                         (4, (7,)), (2, (2, 3, 4, 3))]:
        images = [np.arange(np.prod(shape)).reshape(shape) + 1000 * number
                  for number in range(count)]
        yield f"크기가 {shape}인 것 {count}개", work.pile, images

# %% answer
import numpy as np


def pile(images):
    """이미지를 새 축을 따라 쌓습니다."""
    return np.stack(images)


print(pile([np.zeros((28, 28)), np.ones((28, 28))]).shape)

# %% wrong: 축이 늘지 않고 첫 축이 길어졌습니다. concatenate는 있는 축을 따라 잇고,
# stack은 새 축을 만들어 쌓습니다.
import numpy as np


def pile(images):
    return np.concatenate(images)

# %% wrong: 새 축이 맨 뒤에 생겼습니다. stack은 axis를 적지 않으면 맨 앞에 쌓습니다.
import numpy as np


def pile(images):
    return np.stack(images, axis=-1)

# %% wrong: 한 장뿐일 때만 새 축이 없습니다. 한 장을 쌓아도 길이가 1인 축이 생겨야
# 합니다.
import numpy as np


def pile(images):
    return np.stack(images) if len(images) > 1 else images[0]
