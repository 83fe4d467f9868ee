"""밀집 층의 backward

활성화 함수가 없는 밀집 층 `y = x @ kernel + bias`의 그래디언트를 구하는 `backward(dy,
x, kernel)`을 적으세요. `dy`는 손실을 `y`로 미분한 것이고, `dx`, `dkernel`, `dbias`를 이
차례로 돌려줍니다. 저마다 `x`, `kernel`, `bias`와 크기가 같습니다. 배치의 크기로 나누지
않습니다.
"""

# %% start
import numpy as np


def backward(dy, x, kernel):
    """dy를 거꾸로 보내 dx, dkernel, dbias를 구합니다."""
    dx = np.zeros_like(x)
    dkernel = np.zeros_like(kernel)
    dbias = np.zeros(kernel.shape[1])
    return dx, dkernel, dbias


print(backward(np.ones((5, 2)), np.ones((5, 3)), np.ones((3, 2))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, units in [(5, 3, 2), (3, 3, 3), (1, 4, 6),
                                     (6, 1, 2)]:
        yield (f"dy가 ({samples}, {units}), x가 ({samples}, {features})",
               work.backward, rng.normal(size=(samples, units)),
               rng.normal(size=(samples, features)),
               rng.normal(size=(features, units)))

# %% answer
import numpy as np


def backward(dy, x, kernel):
    """dy를 거꾸로 보내 dx, dkernel, dbias를 구합니다."""
    dx = dy @ kernel.T
    dkernel = x.T @ dy
    dbias = dy.sum(axis=0)
    return dx, dkernel, dbias


print(backward(np.ones((5, 2)), np.ones((5, 3)), np.ones((3, 2))))

# %% wrong: dbias가 샘플마다 따로입니다. 편향 하나가 모든 샘플에 더해졌으므로 샘플의
# 축을 따라 더하세요.
def backward(dy, x, kernel):
    return dy @ kernel.T, x.T @ dy, dy

# %% wrong: dkernel과 dbias를 샘플의 수로 나누었습니다. 나누기는 손실이 이미 했으므로
# 여기서는 더하기만 합니다.
def backward(dy, x, kernel):
    n = len(x)
    return dy @ kernel.T, x.T @ dy / n, dy.sum(axis=0) / n

# %% wrong: dbias만 샘플의 수로 나뉘었습니다. 평균(mean)이 아니라 합(sum)입니다.
def backward(dy, x, kernel):
    return dy @ kernel.T, x.T @ dy, dy.mean(axis=0)

# %% wrong: dkernel의 행과 열이 뒤바뀌었습니다. 커널의 행은 입력, 열은 유닛이므로 x를
# 전치해 앞에 놓으세요.
def backward(dy, x, kernel):
    return dy @ kernel.T, dy.T @ x, dy.sum(axis=0)

# %% wrong: 돌려준 차례가 다릅니다. dx, dkernel, dbias의 차례입니다.
def backward(dy, x, kernel):
    return x.T @ dy, dy.sum(axis=0), dy @ kernel.T

# %% wrong: dbias를 유닛의 축을 따라 더했습니다. 유닛마다 하나씩 남도록 샘플의
# 축(axis=0)을 따라 더하세요.
def backward(dy, x, kernel):
    return dy @ kernel.T, x.T @ dy, dy.sum(axis=1)
