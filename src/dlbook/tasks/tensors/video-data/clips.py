"""겹치는 창으로 자르기

영상 `(frames, height, width, channels)`를 `length`장짜리 창으로, `step`장씩 밀며 자르는
`clips(frames, length, step)`을 적으세요. 창은 모두 온전해야 합니다. 7장을 3장씩 2장
밀며 자르면 크기가 `(3, 3, height, width, channels)`입니다.
"""

# %% start
import numpy as np


def clips(frames, length, step):
    """step장씩 밀며 length장씩 자른 5D 텐서입니다."""
    return frames[np.newaxis]


print(clips(np.zeros((7, 2, 2, 3)), 3, 2).shape)

# %% check
import numpy as np


def observe(work):
    for count, length, step in [(7, 3, 2), (8, 4, 4), (10, 4, 3), (6, 2, 1)]:
        frames = np.arange(count * 8).reshape(count, 2, 2, 2)
        yield (f"{count}장, length = {length}, step = {step}",
               work.clips, frames, length, step)

# %% answer
import numpy as np


def clips(frames, length, step):
    """step장씩 밀며 length장씩 자른 5D 텐서입니다."""
    starts = range(0, len(frames) - length + 1, step)
    return np.array([frames[start:start + length] for start in starts])


print(clips(np.zeros((7, 2, 2, 3)), 3, 2).shape)

# %% wrong: 마지막 창이 빠졌습니다. 시작하는 번호는 len(frames) - length까지입니다.
import numpy as np


def clips(frames, length, step):
    starts = range(0, len(frames) - length, step)
    return np.array([frames[start:start + length] for start in starts])

# %% wrong: 창이 겹치지 않습니다. length씩이 아니라 step씩 미세요.
import numpy as np


def clips(frames, length, step):
    starts = range(0, len(frames) - length + 1, length)
    return np.array([frames[start:start + length] for start in starts])

# %% wrong: 한 장씩 밀었습니다. step을 range의 셋째 자리에 적으세요.
import numpy as np


def clips(frames, length, step):
    starts = range(len(frames) - length + 1)
    return np.array([frames[start:start + length] for start in starts])
