"""스케일드 점곱 어텐션

쿼리 `q` `(묻는 자리, key_dim)`, 키 `k` `(보는 자리, key_dim)`, 값 `v` `(보는 자리,
value_dim)`을 받아 섞은 값 `(묻는 자리, value_dim)`을 돌려주는 `attention(q, k, v)`를
적으세요. 점수는 점곱을 `key_dim`의 제곱근으로 나눈 것이고, 가중치는 묻는 자리마다 더해
1입니다.
"""

# %% start
import numpy as np


def attention(q, k, v):
    """묻는 자리마다 값들을 섞습니다."""
    return np.zeros((len(q), v.shape[1]))


print(attention(np.eye(2), np.eye(2), np.array([[1.0, 0, 0], [0, 1, 0]])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for asking, seen, key_dim, value_dim in [(4, 3, 5, 2), (3, 3, 3, 3),
                                             (1, 6, 16, 4), (5, 1, 2, 3)]:
        yield (f"q가 ({asking}, {key_dim}), k가 ({seen}, {key_dim})",
               work.attention, rng.normal(size=(asking, key_dim)),
               rng.normal(size=(seen, key_dim)),
               rng.normal(size=(seen, value_dim)))

# %% answer
import numpy as np


def attention(q, k, v):
    """묻는 자리마다 값들을 섞습니다."""
    scores = q @ k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = weights / weights.sum(axis=1, keepdims=True)
    return weights @ v


print(attention(np.eye(2), np.eye(2), np.array([[1.0, 0, 0], [0, 1, 0]])))

# %% wrong: 점수를 나누지 않았습니다. 소프트맥스에 넣기 전에 key_dim의 제곱근으로
# 나누세요.
import numpy as np


def attention(q, k, v):
    weights = np.exp(q @ k.T)
    return weights / weights.sum(axis=1, keepdims=True) @ v

# %% wrong: key_dim으로 나누었습니다. 제곱근으로 나누세요.
import numpy as np


def attention(q, k, v):
    weights = np.exp(q @ k.T / q.shape[1])
    return weights / weights.sum(axis=1, keepdims=True) @ v

# %% wrong: 가중치의 열을 더해 1이 되게 했습니다. 묻는 자리(행)마다 더해 1이 되게
# axis=1을 따라 나누세요.
import numpy as np


def attention(q, k, v):
    weights = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return weights / weights.sum(axis=0) @ v

# %% wrong: 소프트맥스를 거치지 않고 점수로 값을 섞었습니다. 점수를 더해 1인 가중치로
# 바꾸세요.
import numpy as np


def attention(q, k, v):
    return q @ k.T / np.sqrt(q.shape[1]) @ v

# %% wrong: 자리의 수로 나누었습니다. 키의 길이 key_dim의 제곱근으로 나누세요.
import numpy as np


def attention(q, k, v):
    weights = np.exp(q @ k.T / np.sqrt(len(k)))
    return weights / weights.sum(axis=1, keepdims=True) @ v
