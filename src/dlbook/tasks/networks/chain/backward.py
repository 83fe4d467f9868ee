"""두 층의 역전파

층 둘을 렐루로 이은 네트워크의 `backward(dz2, x, z1, h, kernel2)`를 적으세요. `z1 = x
@ kernel1 + bias1`, `h = np.maximum(z1, 0)`, `z2 = h @ kernel2 + bias2`이고, `dz2`는
손실을 `z2`로 미분한 것입니다. `dkernel1`, `dbias1`, `dkernel2`, `dbias2`를 이 차례로
돌려줍니다.
"""

# %% start
import numpy as np


def backward(dz2, x, z1, h, kernel2):
    """dz2를 거꾸로 보내 가중치 넷의 그래디언트를 구합니다."""
    dkernel2 = h.T @ dz2
    dbias2 = dz2.sum(axis=0)
    return dkernel2, dbias2


x, z1 = np.array([[1.0, 2]]), np.array([[3.0, -1]])
print(backward(np.ones((1, 1)), x, z1, np.maximum(z1, 0), np.ones((2, 1))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, units, classes in [(5, 2, 4, 3), (4, 3, 3, 3),
                                              (1, 4, 6, 2), (6, 2, 5, 1)]:
        z1 = rng.normal(size=(samples, units))
        z1[0, 0] = 0.0
        yield (f"x가 ({samples}, {features}), 은닉 유닛 {units}개, 출력 "
               f"{classes}개", work.backward,
               rng.normal(size=(samples, classes)),
               rng.normal(size=(samples, features)), z1,
               np.maximum(z1, 0), rng.normal(size=(units, classes)))

# %% answer
import numpy as np


def backward(dz2, x, z1, h, kernel2):
    """dz2를 거꾸로 보내 가중치 넷의 그래디언트를 구합니다."""
    dkernel2 = h.T @ dz2
    dbias2 = dz2.sum(axis=0)
    dz1 = dz2 @ kernel2.T * (z1 > 0)
    return x.T @ dz1, dz1.sum(axis=0), dkernel2, dbias2


x, z1 = np.array([[1.0, 2]]), np.array([[3.0, -1]])
print(backward(np.ones((1, 1)), x, z1, np.maximum(z1, 0), np.ones((2, 1))))

# %% wrong: 렐루의 미분을 곱하지 않았습니다. z1이 0보다 크지 않은 자리는 앞 층으로
# 넘기지 않습니다.
def backward(dz2, x, z1, h, kernel2):
    dh = dz2 @ kernel2.T
    return x.T @ dh, dh.sum(axis=0), h.T @ dz2, dz2.sum(axis=0)

# %% wrong: 렐루를 dh에 씌웠습니다. 막을지 말지는 dh가 아니라 앞으로 지날 때의 z1의
# 부호가 정합니다.
import numpy as np


def backward(dz2, x, z1, h, kernel2):
    dz1 = np.maximum(dz2 @ kernel2.T, 0)
    return x.T @ dz1, dz1.sum(axis=0), h.T @ dz2, dz2.sum(axis=0)

# %% wrong: 앞 층의 편향이 뒤 층의 것처럼 나왔습니다. dbias1은 dz2가 아니라 dz1을
# 샘플의 축을 따라 더한 것입니다.
def backward(dz2, x, z1, h, kernel2):
    dz1 = dz2 @ kernel2.T * (z1 > 0)
    return x.T @ dz1, dz2.sum(axis=0), h.T @ dz2, dz2.sum(axis=0)

# %% wrong: 돌려준 차례가 다릅니다. 앞 층의 둘을 먼저, 뒤 층의 둘을 나중에 놓으세요.
def backward(dz2, x, z1, h, kernel2):
    dz1 = dz2 @ kernel2.T * (z1 > 0)
    return h.T @ dz2, dz2.sum(axis=0), x.T @ dz1, dz1.sum(axis=0)

# %% wrong: 렐루의 미분 대신 렐루의 출력 h를 곱했습니다. 미분은 0 아니면 1입니다.
def backward(dz2, x, z1, h, kernel2):
    dz1 = dz2 @ kernel2.T * h
    return x.T @ dz1, dz1.sum(axis=0), h.T @ dz2, dz2.sum(axis=0)
