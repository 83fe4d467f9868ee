"""섞어서 나누기

이미지와 레이블을 섞인 번호 `order`의 차례로 `size`개씩 나누어, `(x, y)` 쌍의 리스트를
내는 `shuffled(images, labels, order, size)`를 적으세요. `order`가 `[2, 0, 1]`이고
`size`가 2이면 첫 쌍에는 2번과 0번, 둘째 쌍에는 1번만 듭니다.
"""

# %% start
import numpy as np


def shuffled(images, labels, order, size):
    """order의 차례로 size개씩 나눈 (이미지, 레이블)들입니다."""
    return [(images, labels)]


for x, y in shuffled(np.zeros((3, 2)), np.arange(3), np.array([2, 0, 1]), 2):
    print(x.shape, y)

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, size in [(3, 2), (6, 3), (7, 4), (5, 1), (4, 9)]:
        images = rng.integers(0, 256, (samples, 2, 2))
        labels = 10 + np.arange(samples)
        order = rng.permutation(samples)
        yield (f"샘플 {samples}개, size = {size}",
               work.shuffled, images, labels, order, size)

# %% answer
import numpy as np


def shuffled(images, labels, order, size):
    """order의 차례로 size개씩 나눈 (이미지, 레이블)들입니다."""
    pairs = []
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        pairs.append((images[rows], labels[rows]))
    return pairs


for x, y in shuffled(np.zeros((3, 2)), np.arange(3), np.array([2, 0, 1]), 2):
    print(x.shape, y)

# %% wrong: 레이블이 이미지를 따라가지 않았습니다. 레이블도 같은 번호로 고르세요.
def shuffled(images, labels, order, size):
    pairs = []
    for start in range(0, len(order), size):
        rows = order[start:start + size]
        pairs.append((images[rows], labels[start:start + size]))
    return pairs

# %% wrong: 섞지 않고 처음 차례 그대로 나누었습니다. order를 끊어 번호로 쓰세요.
def shuffled(images, labels, order, size):
    return [(images[start:start + size], labels[start:start + size])
            for start in range(0, len(order), size)]

# %% wrong: 짧은 마지막 쌍이 빠졌습니다. 남은 번호도 한 쌍이 됩니다.
def shuffled(images, labels, order, size):
    pairs = []
    for i in range(len(order) // size):
        rows = order[size * i:size * (i + 1)]
        pairs.append((images[rows], labels[rows]))
    return pairs
