"""두 사진의 차이

`uint8` 사진 두 장의 차이를 픽셀마다 0부터 1까지의 `float32`로 돌려주는
`difference(one, two)`를 적으세요. 0과 255의 차이가 1이고, 음수는 없습니다.
"""

# %% start
import numpy as np


def difference(one, two):
    """픽셀마다의 차이를 0부터 1까지로 구합니다."""
    return np.zeros(1)


print(difference(np.array([50], "uint8"), np.array([60], "uint8")))

# %% check
import numpy as np

DTYPE = True


def observe(work):
    pairs = [("어두워진 픽셀", [200, 60], [190, 50]),
             ("밝아진 픽셀", [50, 0], [60, 255]),
             ("같은 픽셀", [7, 255], [7, 255]),
             ("섞인 픽셀", [[0, 100], [200, 30]], [[255, 101], [100, 31]])]
    for name, one, two in pairs:
        yield (name, work.difference, np.array(one, dtype="uint8"),
               np.array(two, dtype="uint8"))

# %% answer
import numpy as np


def difference(one, two):
    """픽셀마다의 차이를 0부터 1까지로 구합니다."""
    return np.abs(one.astype("float32") - two.astype("float32")) / 255


print(difference(np.array([50], "uint8"), np.array([60], "uint8")))

# %% wrong: uint8에서 빼어 한 바퀴 돌았습니다. 빼기 전에 float32로 옮기세요.
import numpy as np


def difference(one, two):
    return (one - two).astype("float32") / 255

# %% wrong: 음수가 남았습니다. np.abs로 부호를 없애세요.
import numpy as np


def difference(one, two):
    return (one.astype("float32") - two.astype("float32")) / 255

# %% wrong: 값은 맞지만 float64입니다. 정수를 나누면 float64가 됩니다. 먼저 float32로
# 옮기세요.
import numpy as np


def difference(one, two):
    return np.abs(one.astype("int16") - two.astype("int16")) / 255

# %% wrong: 0부터 255까지 그대로입니다. 255로 나누세요.
import numpy as np


def difference(one, two):
    return np.abs(one.astype("float32") - two.astype("float32"))
