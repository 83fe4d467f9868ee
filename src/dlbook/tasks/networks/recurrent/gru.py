"""GRU의 한 걸음

타임스텝 하나를 읽은 다음의 상태를 내는 `gru(xz, hz, h)`를 적으세요. `xz`는
`x @ kernel`, `hz`는 `h @ recurrent_kernel`에 각각 편향을 더한 것이고, 열은 차례로
`z`, `r`, `g`의 것입니다. `np.split(xz, 3, axis=1)`이 열을 셋으로 나눕니다.
"""

# %% start
import numpy as np


def gru(xz, hz, h):
    """타임스텝 하나를 읽은 다음의 상태입니다."""
    return h


print(gru(np.ones((1, 6)), np.zeros((1, 6)), np.zeros((1, 2))))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, units in [(4, 2), (1, 1), (2, 3), (3, 3)]:
        yield (f"상태가 ({samples}, {units})", work.gru,
               rng.normal(size=(samples, 3 * units)),
               rng.normal(size=(samples, 3 * units)),
               rng.normal(size=(samples, units)))

# %% answer
import numpy as np


def gru(xz, hz, h):
    """타임스텝 하나를 읽은 다음의 상태입니다."""
    (xz, xr, xg), (hz, hr, hg) = (np.split(a, 3, axis=1) for a in (xz, hz))
    z, r = (1 / (1 + np.exp(-a)) for a in (xz + hz, xr + hr))
    g = np.tanh(xg + r * hg)
    return z * h + (1 - z) * g


print(gru(np.ones((1, 6)), np.zeros((1, 6)), np.zeros((1, 2))))

# %% wrong: z가 뒤집혔습니다. z가 1이면 앞선 상태를 그대로 두므로 z는 h에 곱하세요.
import numpy as np


def gru(xz, hz, h):
    (xz, xr, xg), (hz, hr, hg) = (np.split(a, 3, axis=1) for a in (xz, hz))
    z, r = (1 / (1 + np.exp(-a)) for a in (xz + hz, xr + hr))
    g = np.tanh(xg + r * hg)
    return (1 - z) * h + z * g

# %% wrong: r을 쓰지 않았습니다. 쓸 값 g를 정할 때 상태 쪽에만 r을 곱하세요.
import numpy as np


def gru(xz, hz, h):
    (xz, xr, xg), (hz, hr, hg) = (np.split(a, 3, axis=1) for a in (xz, hz))
    z = 1 / (1 + np.exp(-xz - hz))
    g = np.tanh(xg + hg)
    return z * h + (1 - z) * g

# %% wrong: r을 입력 쪽에도 곱했습니다. 입력 쪽의 xg는 그대로 더하세요.
import numpy as np


def gru(xz, hz, h):
    (xz, xr, xg), (hz, hr, hg) = (np.split(a, 3, axis=1) for a in (xz, hz))
    z, r = (1 / (1 + np.exp(-a)) for a in (xz + hz, xr + hr))
    g = np.tanh(r * (xg + hg))
    return z * h + (1 - z) * g

# %% wrong: 앞선 상태를 남기지 않았습니다. z * h도 더하세요.
import numpy as np


def gru(xz, hz, h):
    (xz, xr, xg), (hz, hr, hg) = (np.split(a, 3, axis=1) for a in (xz, hz))
    z, r = (1 / (1 + np.exp(-a)) for a in (xz + hz, xr + hr))
    return (1 - z) * np.tanh(xg + r * hg)
