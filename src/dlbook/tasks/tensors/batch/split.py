"""미니배치로 나누기

첫 축을 따라 `size`개씩 차례로 잘라 미니배치의 리스트를 내는 `split(x, size)`를
적으세요. 크기가 `(10, 3)`이고 `size`가 4이면 크기가 `(4, 3)`,
`(4, 3)`, `(2, 3)`인 세 배열이 든 리스트입니다.
"""

# %% start
import numpy as np


def split(x, size):
    """x를 size개씩 나눈 미니배치들입니다."""
    return [x]


print([batch.shape for batch in split(np.zeros((10, 3)), 4)])

# %% check
import numpy as np


def observe(work):
    for shape, size in [((10, 3), 4), ((9, 2), 3), ((5,), 2), ((4, 2, 2), 7),
                        ((7, 2), 1), ((13, 1), 5)]:
        x = np.arange(np.prod(shape)).reshape(shape)
        yield f"크기 {shape}, size = {size}", work.split, x, size

# %% answer
import numpy as np


def split(x, size):
    """x를 size개씩 나눈 미니배치들입니다."""
    return [x[start:start + size] for start in range(0, len(x), size)]


print([batch.shape for batch in split(np.zeros((10, 3)), 4)])

# %% wrong: 짧은 마지막 미니배치가 빠졌습니다. //로 나누면 나머지가 버려집니다. 시작
# 번호를 size씩 늘려 가며 끝까지 자르세요.
def split(x, size):
    return [x[i * size:(i + 1) * size] for i in range(len(x) // size)]

# %% wrong: 미니배치가 서로 겹칩니다. 시작 번호를 1이 아니라 size씩 늘리세요.
def split(x, size):
    return [x[start:start + size] for start in range(len(x))]

# %% wrong: 미니배치마다 마지막 샘플이 빠졌습니다. 범위의 끝 번호는 담기지 않으므로 1을
# 빼지 마세요.
def split(x, size):
    return [x[start:start + size - 1] for start in range(0, len(x), size)]

# %% wrong: 나누어떨어질 때 빈 미니배치가 하나 더 나옵니다. 미니배치의 수에 언제나 1을
# 더하지 마세요.
def split(x, size):
    return [x[i * size:(i + 1) * size] for i in range(len(x) // size + 1)]

# %% wrong: 첫 미니배치만 나왔습니다. return이 반복문 안에 있지 않은지 보세요.
def split(x, size):
    return [x[:size]]
