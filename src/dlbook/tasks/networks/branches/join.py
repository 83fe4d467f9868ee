"""이어 붙이기의 양방향

크기가 `(samples, m)`, `(samples, n)`인 두 가지를 특성의 축으로 이어 붙이고, 거꾸로 온
`dy` `(samples, m + n)`을 온 데로 나누는 `join(a, b, dy)`를 적으세요. 이어 붙인 `y`와,
`a`, `b`와 크기가 같은 `da`, `db`를 이 차례로 돌려줍니다.
"""

# %% start
import numpy as np


def join(a, b, dy):
    """두 가지를 이어 붙이고, dy를 온 데로 나눕니다."""
    return np.zeros_like(dy), np.zeros_like(a), np.zeros_like(b)


print(join(np.ones((2, 3)), np.zeros((2, 1)), np.ones((2, 4))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, m, n in [(4, 3, 2), (2, 2, 2), (1, 1, 5), (3, 4, 1)]:
        yield (f"a가 ({samples}, {m}), b가 ({samples}, {n})", work.join,
               rng.normal(size=(samples, m)), rng.normal(size=(samples, n)),
               rng.normal(size=(samples, m + n)))

# %% answer
import numpy as np


def join(a, b, dy):
    """두 가지를 이어 붙이고, dy를 온 데로 나눕니다."""
    m = a.shape[1]
    return np.concatenate([a, b], axis=-1), dy[:, :m], dy[:, m:]


print(join(np.ones((2, 3)), np.zeros((2, 1)), np.ones((2, 4))))

# %% wrong: b를 앞에 놓았습니다. a의 특성 다음에 b의 특성이 오게 이어 붙이세요.
import numpy as np


def join(a, b, dy):
    m = a.shape[1]
    return np.concatenate([b, a], axis=-1), dy[:, :m], dy[:, m:]

# %% wrong: dy를 한가운데에서 잘랐습니다. 두 가지의 특성의 수가 다를 수 있으므로 a의
# 특성의 수만큼 자르세요.
import numpy as np


def join(a, b, dy):
    m = dy.shape[1] // 2
    return np.concatenate([a, b], axis=-1), dy[:, :m], dy[:, m:]

# %% wrong: db를 dy의 앞부분에서 꺼냈습니다. b의 그래디언트는 a의 특성이 끝난 다음부터
# 시작합니다.
import numpy as np


def join(a, b, dy):
    m, n = a.shape[1], b.shape[1]
    return np.concatenate([a, b], axis=-1), dy[:, :m], dy[:, :n]

# %% wrong: da와 db의 차례가 바뀌었습니다. dy의 앞부분이 a의 그래디언트입니다.
import numpy as np


def join(a, b, dy):
    m = a.shape[1]
    return np.concatenate([a, b], axis=-1), dy[:, m:], dy[:, :m]
