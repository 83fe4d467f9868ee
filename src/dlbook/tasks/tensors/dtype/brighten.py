"""넘치지 않게 밝기 바꾸기

`uint8` 이미지에 정수 `amount`를 더하고, 0 아래의 값은 0으로, 255를 넘은 값은 255로
자르는 `brighten(image, amount)`를 적으세요. 결과도 `uint8`입니다. `amount`는 음수일
수도, 255를 넘을 수도 있습니다.
"""

# %% start
import numpy as np


def brighten(image, amount):
    """밝기를 amount만큼 바꾸고 0과 255에서 자릅니다."""
    return np.zeros(1)


print(brighten(np.array([0, 100, 250], dtype="uint8"), 100))

# %% check
import numpy as np

DTYPE = True


def observe(work):
    rows = np.array([[0, 1, 60, 100], [155, 156, 250, 255]], dtype="uint8")
    for amount in (100, 10, -50, 300, -300):
        yield f"amount = {amount}", work.brighten, rows, amount

# %% answer
import numpy as np


def brighten(image, amount):
    """밝기를 amount만큼 바꾸고 0과 255에서 자릅니다."""
    return np.clip(image.astype("int16") + amount, 0, 255).astype("uint8")


print(brighten(np.array([0, 100, 250], dtype="uint8"), 100))

# %% wrong: 자르기 전에 이미 한 바퀴 돌았습니다. 더하기 전에 넓은 타입으로 옮기세요.
import numpy as np


def brighten(image, amount):
    wide = image.astype("int16") + amount
    return np.clip(wide.astype("uint8"), 0, 255)

# %% wrong: 값은 맞지만 넓은 타입 그대로입니다. 마지막에 astype("uint8")로 되돌리세요.
import numpy as np


def brighten(image, amount):
    return np.clip(image.astype("int16") + amount, 0, 255)

# %% wrong: 255에서만 자르고 0에서는 자르지 않았습니다. 음수도 uint8에서는 한 바퀴
# 돕니다.
import numpy as np


def brighten(image, amount):
    wide = image.astype("int16") + amount
    return np.minimum(wide, 255).astype("uint8")

# %% wrong: 옮긴 타입이 uint16이어서 0보다 작은 값을 담지 못합니다. 음수도 담는 타입을
# 고르세요.
import numpy as np


def brighten(image, amount):
    wide = image.astype("uint16") + np.array(amount).astype("uint16")
    return np.clip(wide, 0, 255).astype("uint8")
