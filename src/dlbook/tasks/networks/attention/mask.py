"""뒤를 가린 가중치

점수 `(묻는 자리, 보는 자리)`를 받아, 뒤의 자리에는 0을 주고 나머지를 더해 1이 되게 한
가중치를 돌려주는 `causal_weights(scores)`를 적으세요. 자리 `t`는 `0`부터 `t`까지,
자기도 봅니다.
"""

# %% start
import numpy as np


def causal_weights(scores):
    """뒤를 보지 않는 가중치입니다."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


print(causal_weights(np.zeros((3, 3))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for places in (3, 1, 6):
        yield (f"점수가 ({places}, {places})", work.causal_weights,
               rng.normal(size=(places, places)))
    late = np.zeros((4, 4))
    late[0, 3] = 900.0
    yield "뒤의 점수가 900", work.causal_weights, late

# %% answer
import numpy as np


def causal_weights(scores):
    """뒤를 보지 않는 가중치입니다."""
    seen = np.tri(len(scores), dtype=bool)
    scores = np.where(seen, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


print(causal_weights(np.zeros((3, 3))))

# %% wrong: 소프트맥스를 거친 다음에 가려서, 행의 합이 1이 아닙니다. 점수를 먼저
# 가리세요.
import numpy as np


def causal_weights(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True)
    return weights * np.tri(len(scores))

# %% wrong: 점수를 0으로 바꾸었습니다. exp(0)은 1이므로 가려지지 않습니다. -np.inf로
# 바꾸세요.
import numpy as np


def causal_weights(scores):
    scores = np.where(np.tri(len(scores), dtype=bool), scores, 0)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

# %% wrong: 앞의 자리를 가렸습니다. 뒤의 자리(열의 번호가 더 큰 쪽)를 가리세요.
import numpy as np


def causal_weights(scores):
    scores = np.where(np.tri(len(scores), dtype=bool).T, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

# %% wrong: 뒤의 점수가 크면 가리기 전에 뺀 최댓값 때문에 행이 모두 0이 됩니다. 가린
# 다음에 가장 큰 점수를 빼세요.
import numpy as np


def causal_weights(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    powers = powers * np.tri(len(scores))
    return powers / powers.sum(axis=1, keepdims=True)
