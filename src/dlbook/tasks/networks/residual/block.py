"""잔차 블록의 양방향

렐루를 건 밀집 층의 출력에 입력을 더한 `y`를 내고, 거꾸로 온 `dy`의 그래디언트도 구하는
`residual(x, kernel, bias, dy)`를 적으세요. `x`가 `(samples, n)`이면 커널은 `(n, n)`,
`y`와 `dy`는 `(samples, n)`입니다. `y`, `dx`, `dkernel`, `dbias`를 이 차례로 돌려줍니다.
"""

# %% start
import numpy as np


def residual(x, kernel, bias, dy):
    """x에 relu(x @ kernel + bias)를 더하고, dy를 거꾸로 보냅니다."""
    dx, dkernel, dbias = map(np.zeros_like, (x, kernel, bias))
    return np.zeros_like(x), dx, dkernel, dbias


print(residual(np.ones((2, 3)), np.ones((3, 3)), np.zeros(3), np.ones((2, 3))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, n in [(5, 3), (3, 3), (1, 4), (6, 2)]:
        x, dy = rng.normal(size=(2, samples, n))
        yield (f"x가 ({samples}, {n})", work.residual, x,
               rng.normal(size=(n, n)), rng.normal(size=n), dy)

# %% answer
import numpy as np


def residual(x, kernel, bias, dy):
    """x에 relu(x @ kernel + bias)를 더하고, dy를 거꾸로 보냅니다."""
    z = x @ kernel + bias
    dz = dy * (z > 0)
    return (x + np.maximum(z, 0), dy + dz @ kernel.T, x.T @ dz,
            dz.sum(axis=0))


print(residual(np.ones((2, 3)), np.ones((3, 3)), np.zeros(3), np.ones((2, 3))))

# %% wrong: dx에 더하기를 바로 지나온 dy가 빠졌습니다. x는 층과 더하기 두 곳에
# 쓰였으므로 두 그래디언트를 더하세요.
import numpy as np


def residual(x, kernel, bias, dy):
    z = x @ kernel + bias
    dz = dy * (z > 0)
    return x + np.maximum(z, 0), dz @ kernel.T, x.T @ dz, dz.sum(axis=0)

# %% wrong: 입력을 더하지 않았습니다. 렐루를 건 다음 x를 더하세요.
import numpy as np


def residual(x, kernel, bias, dy):
    z = x @ kernel + bias
    dz = dy * (z > 0)
    return np.maximum(z, 0), dy + dz @ kernel.T, x.T @ dz, dz.sum(axis=0)

# %% wrong: 입력을 더한 다음에 렐루를 걸었습니다. 이 블록은 렐루를 먼저 걸고 x를 그대로
# 더합니다.
import numpy as np


def residual(x, kernel, bias, dy):
    z = x @ kernel + bias
    dz = dy * (z > 0)
    return np.maximum(x + z, 0), dy + dz @ kernel.T, x.T @ dz, dz.sum(axis=0)

# %% wrong: 렐루의 기울기를 더한 뒤의 값으로 정했습니다. 더하기 전의 z = x @ kernel +
# bias가 0보다 큰 자리만 지나갑니다.
import numpy as np


def residual(x, kernel, bias, dy):
    z = x @ kernel + bias
    dz = dy * (x + np.maximum(z, 0) > 0)
    return x + np.maximum(z, 0), dy + dz @ kernel.T, x.T @ dz, dz.sum(axis=0)

# %% wrong: 렐루의 기울기를 곱하지 않았습니다. z가 0보다 작은 자리의 그래디언트는 층을
# 지나지 못합니다.
import numpy as np


def residual(x, kernel, bias, dy):
    z = x @ kernel + bias
    dz = dy * 1
    return x + np.maximum(z, 0), dy + dz @ kernel.T, x.T @ dz, dz.sum(axis=0)
