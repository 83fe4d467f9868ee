"""PyDataset 적기

배열 `x`, `y`를 `size`개씩 내는 `Batches(x, y, size)`를 적으세요. 차례는 섞지
않습니다. `len`은 미니배치의 개수이고, `batches[n]`은 n번째 미니배치의 `(x, y)`입니다.
마지막 미니배치는 작을 수 있습니다. 입력은 255로 나눈 float32로 냅니다.
"""

# %% start
import math

import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return math.ceil(1)

    def __getitem__(self, number):
        return self.x, self.y


print(len(Batches(np.zeros((10, 2)), np.zeros(10), 4)))

# %% check
import numpy as np

DTYPE = True

X = np.arange(20, dtype="uint8").reshape(10, 2) * 10
Y = np.arange(10)


def observe(work):
    for size in (4, 5, 16):
        yield (f"샘플 10개, size={size}일 때의 개수",
               lambda size: len(work.Batches(X, Y, size)), size)
    for number in (0, 1, 2):
        yield (f"size=4일 때 {number}번째 미니배치의 x", lambda number: (
            np.asarray(work.Batches(X, Y, 4)[number][0])), number)
        yield (f"size=4일 때 {number}번째 미니배치의 y", lambda number: (
            np.asarray(work.Batches(X, Y, 4)[number][1])), number)

# %% answer
import math

import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return math.ceil(len(self.x) / self.size)

    def __getitem__(self, number):
        chosen = slice(number * self.size, (number + 1) * self.size)
        return self.x[chosen].astype("float32") / 255, self.y[chosen]


print(len(Batches(np.zeros((10, 2)), np.zeros(10), 4)))

# %% wrong: 마지막의 작은 미니배치를 빠뜨렸습니다. 나눈 것을 올림하세요.
import keras


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return len(self.x) // self.size

    def __getitem__(self, number):
        chosen = slice(number * self.size, (number + 1) * self.size)
        return self.x[chosen].astype("float32") / 255, self.y[chosen]

# %% wrong: n번째 미니배치가 n번째 샘플에서 시작합니다. 번호에 크기를 곱하세요.
import math

import keras


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return math.ceil(len(self.x) / self.size)

    def __getitem__(self, number):
        chosen = slice(number, number + self.size)
        return self.x[chosen].astype("float32") / 255, self.y[chosen]

# %% wrong: 입력을 255로 나누지 않았습니다.
import math

import keras


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return math.ceil(len(self.x) / self.size)

    def __getitem__(self, number):
        chosen = slice(number * self.size, (number + 1) * self.size)
        return self.x[chosen].astype("float32"), self.y[chosen]
