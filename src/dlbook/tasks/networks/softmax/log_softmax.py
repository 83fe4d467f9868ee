"""넘치지 않는 로그 소프트맥스

점수 `(samples, classes)`의 행마다 소프트맥스의 로그를 구하는 `log_softmax(z)`를
적으세요. 점수가 1000이어도 `inf`나 `nan`이 나오지 않아야 합니다.
"""

# %% start
import numpy as np


def log_softmax(z):
    """행마다 소프트맥스의 로그입니다."""
    return z


print(log_softmax(np.array([[1.0, 2, 3], [1000, 0, -1000]])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for shape in [(2, 3), (3, 3), (1, 5), (4, 1)]:
        yield f"작은 점수 {shape}", work.log_softmax, rng.normal(size=shape)
    yield ("점수가 ±1000인 행", work.log_softmax,
           np.array([[1000.0, 0.0, -1000.0]]))
    yield ("큰 행과 작은 행이 함께", work.log_softmax,
           np.array([[900.0, 901.0], [-900.0, -901.0], [0.0, 0.0]]))

# %% answer
import numpy as np


def log_softmax(z):
    """행마다 소프트맥스의 로그입니다."""
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


print(log_softmax(np.array([[1.0, 2, 3], [1000, 0, -1000]])))

# %% wrong: 점수가 크면 exp가 넘칩니다. 행마다 가장 큰 점수를 빼고 시작하세요. 결과는
# 바뀌지 않습니다.
import numpy as np


def log_softmax(z):
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))

# %% wrong: 작은 확률이 0으로 사라져 로그가 -inf입니다. 확률을 구해 log를 취하지 말고,
# log의 식을 먼저 풀어 z에서 빼세요.
import numpy as np


def log_softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return np.log(z / z.sum(axis=1, keepdims=True))

# %% wrong: 표 전체에서 가장 큰 점수를 뺐습니다. 다른 행의 exp가 모두 0이 될 수 있으므로
# 행마다 빼세요.
import numpy as np


def log_softmax(z):
    z = z - z.max()
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))

# %% wrong: 확률이 나왔습니다. 소프트맥스의 로그를 구하세요.
import numpy as np


def log_softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)

# %% wrong: 열을 따라 더했습니다. 행 하나가 샘플 하나이므로 클래스의 축(axis=1)을 따라
# 더하세요.
import numpy as np


def log_softmax(z):
    z = z - z.max(axis=0)
    return z - np.log(np.exp(z).sum(axis=0))

# %% wrong: 점수가 크면 exp가 넘쳐 nan이 됩니다. 행마다 가장 큰 점수를 먼저 빼고, 나눈
# 것에 로그를 씌우는 대신 로그의 식을 풀어 빼세요.
import numpy as np


def log_softmax(z):
    return np.log(np.exp(z) / np.exp(z).sum(axis=1, keepdims=True))

# %% wrong: 표 전체의 합으로 나누었습니다. 행마다 확률의 합이 1이 되게 axis=1을 따라
# 더하세요.
import numpy as np


def log_softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum())
