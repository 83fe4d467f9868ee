"""전치해 담은 커널의 역전파

커널을 `(units, features)`로 담아 `z = x @ weight.T + bias`로 구하는 층도 있습니다. 이
층의 `backward(dz, x, weight)`를 적으세요. `dx`, `dweight`, `dbias`를 이 차례로
돌려줍니다. 칸마다 쓰인 곳을 찾아 유도하세요.
"""

# %% start
import numpy as np


def backward(dz, x, weight):
    """dz를 거꾸로 보내 dx, dweight, dbias를 구합니다."""
    dx = np.zeros_like(x)
    dweight = np.zeros_like(weight)
    dbias = np.zeros(len(weight))
    return dx, dweight, dbias


print(backward(np.ones((5, 2)), np.ones((5, 3)), np.ones((2, 3))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, units in [(5, 3, 2), (3, 3, 3), (1, 4, 6),
                                     (6, 1, 2)]:
        yield (f"dz가 ({samples}, {units}), x가 ({samples}, {features})",
               work.backward, rng.normal(size=(samples, units)),
               rng.normal(size=(samples, features)),
               rng.normal(size=(units, features)))

# %% answer
import numpy as np


def backward(dz, x, weight):
    """dz를 거꾸로 보내 dx, dweight, dbias를 구합니다."""
    dx = dz @ weight
    dweight = dz.T @ x
    dbias = dz.sum(axis=0)
    return dx, dweight, dbias


print(backward(np.ones((5, 2)), np.ones((5, 3)), np.ones((2, 3))))

# %% wrong: dx가 다릅니다. weight가 이미 전치되어 있으므로 dz에 그대로 곱합니다.
def backward(dz, x, weight):
    return dz @ weight.T, dz.T @ x, dz.sum(axis=0)

# %% wrong: dweight의 행과 열이 뒤바뀌었습니다. 행이 유닛이므로 dz를 전치해 앞에
# 놓으세요.
def backward(dz, x, weight):
    return dz @ weight, x.T @ dz, dz.sum(axis=0)

# %% wrong: dbias가 샘플마다 따로입니다. 편향 하나가 모든 샘플에 더해졌으므로 샘플의
# 축을 따라 더하세요.
def backward(dz, x, weight):
    return dz @ weight, dz.T @ x, dz

# %% wrong: dweight와 dbias를 샘플의 수로 나누었습니다. 나누기는 손실이 이미 했으므로
# 여기서는 더하기만 합니다.
def backward(dz, x, weight):
    n = len(x)
    return dz @ weight, dz.T @ x / n, dz.sum(axis=0) / n

# %% wrong: 돌려준 차례가 다릅니다. dx, dweight, dbias의 차례입니다.
def backward(dz, x, weight):
    return dz.T @ x, dz.sum(axis=0), dz @ weight

# %% wrong: dbias를 유닛의 축을 따라 더했습니다. 유닛마다 하나씩 남도록 샘플의
# 축(axis=0)을 따라 더하세요.
def backward(dz, x, weight):
    return dz @ weight, dz.T @ x, dz.sum(axis=1)
