"""1×1 합성곱을 행렬 곱으로

이미지 `x` `(samples, height, width, channels)`에 창이 한 칸인 합성곱을 거는
`one_by_one(x, kernel, bias)`를 적으세요. 커널은 `(1, 1, channels, filters)`, 편향은
`(filters,)`이고 결과는 `(samples, height, width, filters)`입니다. 픽셀을 옮겨 다니는
반복문은 쓰지 않아도 됩니다.
"""

# %% start
import numpy as np


def one_by_one(x, kernel, bias):
    """픽셀마다 채널을 섞습니다."""
    return x


print(one_by_one(np.ones((1, 2, 2, 3)), np.ones((1, 1, 3, 4)),
                 np.zeros(4)).shape)

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for shape, filters in [((2, 4, 5, 3), 2), ((1, 3, 3, 3), 3),
                           ((3, 2, 6, 4), 4), ((2, 5, 1, 2), 5)]:
        yield (f"x가 {shape}, 필터가 {filters}개", work.one_by_one,
               rng.normal(size=shape),
               rng.normal(size=(1, 1, shape[-1], filters)),
               rng.normal(size=filters))

# %% answer
import numpy as np


def one_by_one(x, kernel, bias):
    """픽셀마다 채널을 섞습니다."""
    return x @ kernel[0, 0] + bias


print(one_by_one(np.ones((1, 2, 2, 3)), np.ones((1, 1, 3, 4)),
                 np.zeros(4)).shape)

# %% wrong: 편향이 빠졌습니다. 필터마다 하나씩 더하세요.
def one_by_one(x, kernel, bias):
    return x @ kernel[0, 0]

# %% wrong: 창의 두 축이 남았습니다. kernel[0, 0]으로 (channels, filters)인 행렬을
# 꺼내세요.
import numpy as np


def one_by_one(x, kernel, bias):
    return (x @ kernel[0, 0] + bias)[None, None]

# %% wrong: 필터의 합만 남았습니다. 필터 하나가 채널 하나가 됩니다.
import numpy as np


def one_by_one(x, kernel, bias):
    return (x @ kernel[0, 0] + bias).sum(axis=-1, keepdims=True)

# %% wrong: 이웃한 픽셀을 평균 냈습니다. 창이 한 칸이면 이웃을 보지 않습니다.
import numpy as np


def one_by_one(x, kernel, bias):
    y = x @ kernel[0, 0] + bias
    return (y + np.roll(y, 1, axis=2)) / 2
