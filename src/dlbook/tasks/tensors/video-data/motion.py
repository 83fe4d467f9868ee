"""이웃한 프레임의 차이

`uint8` 영상 `(frames, height, width, channels)`에서 이웃한 두 프레임의 차이의 절댓값을
짝마다 평균 낸 `motion(frames)`를 적으세요. 프레임이 4장이면 결과는 `(3,)`입니다.
`uint8`은 음수를 담지 못합니다.
"""

# %% start
import numpy as np


def motion(frames):
    """이웃한 두 프레임이 평균 얼마나 다른지입니다."""
    return np.zeros(len(frames))


print(motion(np.zeros((4, 2, 3, 3), "uint8")).shape)

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for shape in [(4, 2, 3, 3), (2, 3, 3, 1), (6, 2, 2, 3), (3, 4, 5, 3)]:
        frames = rng.integers(0, 256, shape).astype("uint8")
        yield f"크기가 {shape}인 영상", work.motion, frames

# %% answer
import numpy as np


def motion(frames):
    """이웃한 두 프레임이 평균 얼마나 다른지입니다."""
    frames = frames.astype("int16")
    return np.abs(frames[1:] - frames[:-1]).mean(axis=(1, 2, 3))


print(motion(np.zeros((4, 2, 3, 3), "uint8")).shape)

# %% wrong: uint8끼리 빼서 음수가 큰 수로 돌았습니다. 빼기 전에 int16으로 바꾸세요.
import numpy as np


def motion(frames):
    return np.abs(frames[1:] - frames[:-1]).mean(axis=(1, 2, 3))

# %% wrong: 밝아진 것과 어두워진 것이 서로 지웠습니다. 평균을 내기 전에 절댓값을
# 구하세요.
import numpy as np


def motion(frames):
    frames = frames.astype("int16")
    return (frames[1:] - frames[:-1]).mean(axis=(1, 2, 3))

# %% wrong: 짝마다가 아니라 영상 전체에서 수 하나가 나왔습니다. 프레임 축을 남기고
# 나머지 세 축만 줄이세요.
import numpy as np


def motion(frames):
    frames = frames.astype("int16")
    return np.abs(frames[1:] - frames[:-1]).mean()
