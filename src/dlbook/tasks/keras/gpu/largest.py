"""메모리에 들어가는 배치

훈련할 때 `room`바이트에 들어가는 배치의 상한을 어느 순차 모델에서나 세는 함수
`largest(model, room)`을 적으세요. 수는 모두 float32이고, 쪽에서 센 대로
가중치 네 벌과, 층마다 출력과 그 그래디언트를 셉니다.
"""

# %% start
import keras
import numpy as np


def largest(model, room):
    return room // (4 * model.count_params())


model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(4)])
print(largest(model, 8 * 2 ** 20))

# %% check
import keras
from keras.layers import Conv2D, Dense, Flatten


def network(filters):
    return keras.Sequential([
        keras.Input((16, 16, 3)), Conv2D(filters, 3, padding="same"),
        Flatten(), Dense(10)])


def observe(work):
    for filters, room in ((4, 2 ** 20), (16, 2 ** 20), (16, 2 ** 30)):
        yield (f"필터 {filters}개, {room}바이트의 배치",
               lambda filters, room: int(work.largest(network(filters), room)),
               filters, room)
    yield "층이 하나인 모델의 배치", lambda: int(work.largest(
        keras.Sequential([keras.Input((8,)), Dense(4)]), 10000))

# %% answer
import keras
import numpy as np


def largest(model, room):
    fixed = 4 * 4 * model.count_params()
    numbers = sum(int(np.prod(layer.output.shape[1:]))
                  for layer in model.layers)
    return (room - fixed) // (2 * 4 * numbers)


model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(4)])
print(largest(model, 8 * 2 ** 20))

# %% wrong: 가중치 네 벌이 차지하는 바이트를 room에서 먼저 빼세요.
import keras
import numpy as np


def largest(model, room):
    numbers = sum(int(np.prod(layer.output.shape[1:]))
                  for layer in model.layers)
    return room // (2 * 4 * numbers)

# %% wrong: 출력의 그래디언트도 출력만큼 자리를 차지합니다. 2를 곱하세요.
import keras
import numpy as np


def largest(model, room):
    fixed = 4 * 4 * model.count_params()
    numbers = sum(int(np.prod(layer.output.shape[1:]))
                  for layer in model.layers)
    return (room - fixed) // (4 * numbers)

# %% wrong: 마지막 층만 세었습니다. model.layers의 출력을 모두 더하세요.
import keras
import numpy as np


def largest(model, room):
    fixed = 4 * 4 * model.count_params()
    numbers = int(np.prod(model.layers[-1].output.shape[1:]))
    return (room - fixed) // (2 * 4 * numbers)
