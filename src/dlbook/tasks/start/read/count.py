"""이미지가 몇 장인지 세기

이미지 여러 장을 담은 `images`를 받아 몇 장인지 돌려주는 `count(images)`를 적으세요.
설치를 확인한 프로그램의 마지막 두 줄에 같은 일을 하는 함수가 있습니다.
"""

# %% start
import numpy as np


def count(images):
    """images에 이미지가 몇 장인지 셉니다."""
    return 0


print(count(np.zeros((3, 28, 28))))

# %% check
import numpy as np


def observe(work):
    for shape in [(3, 28, 28), (60000, 2, 2), (1, 28, 28), (0, 28, 28)]:
        yield f"{shape[0]}장", work.count, np.zeros(shape, dtype=np.uint8)

# %% answer
import numpy as np


def count(images):
    """images에 이미지가 몇 장인지 셉니다."""
    return len(images)


print(count(np.zeros((3, 28, 28))))

# %% wrong: 언제나 같은 수를 돌려줍니다. 수를 적는 대신 images에서 세세요.
import numpy as np


def count(images):
    return 60000

# %% wrong: 이미지가 아니라 칸을 모두 셌습니다. size는 담긴 수의 개수입니다.
import numpy as np


def count(images):
    return images.size

# %% wrong: 세 길이를 모두 돌려줍니다. shape에서 필요한 것은 첫 수 하나입니다.
import numpy as np


def count(images):
    return images.shape
