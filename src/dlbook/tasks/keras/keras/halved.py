"""값에 따라 되풀이하기

모든 원소의 절댓값이 `limit` 이하가 될 때까지 `x`를 반으로 나누어 돌려주는 `halved(x,
limit)`를 적으세요. 모델의 `call` 안에서 부릅니다. 텐서의 값을 파이썬의 `if`나 `while`로
물을 수 없습니다.
"""

# %% start
from keras import ops


def halved(x, limit):
    """절댓값이 모두 limit 이하인 텐서입니다."""
    return x

# %% check
import keras
import numpy as np


class Halver(keras.Model):
    def __init__(self, work, limit):
        super().__init__()
        self.work, self.limit = work, limit

    def call(self, x):
        return self.work.halved(x, self.limit)


def output(work, x, limit):
    """predict가 따라간 모델의 출력입니다."""
    return Halver(work, limit).predict(x, verbose=0)


def observe(work):
    x = np.array([[0.5, -2.0], [1.0, 0.25]], "float32")
    for scale, limit in ((1, 1.0), (1, 4.0), (-20, 1.0), (3, 0.5)):
        yield (f"predict에 넣은 x와 limit={limit}", lambda x, limit: (
            output(work, x, limit)), scale * x, limit)

# %% answer
from keras import ops


def halved(x, limit):
    """절댓값이 모두 limit 이하인 텐서입니다."""
    (x,) = ops.while_loop(
        lambda x: ops.max(ops.abs(x)) > limit, lambda x: (x / 2,), (x,))
    return x

# %% wrong: 한 번만 나누었습니다. 되풀이하려면 while_loop를 쓰세요.
from keras import ops


def halved(x, limit):
    return ops.cond(ops.max(ops.abs(x)) > limit, lambda: x / 2, lambda: x)

# %% wrong: 음수의 절댓값을 보지 않았습니다.
from keras import ops


def halved(x, limit):
    return ops.while_loop(
        lambda x: ops.max(x) > limit, lambda x: (x / 2,), (x,))[0]

# %% wrong: 원소마다 따로 나누었습니다. 하나라도 크면 모두 함께 나누세요.
from keras import ops


def halved(x, limit):
    return ops.while_loop(
        lambda x: ops.max(ops.abs(x)) > limit,
        lambda x: (ops.where(ops.abs(x) > limit, x / 2, x),), (x,))[0]
