"""순환 층의 한 걸음

타임스텝 하나를 읽어 다음 상태를 내는 `step(x, state, kernel, recurrent_kernel, bias)`를
적으세요. 입력에는 `kernel`을, 앞의 상태에는 `recurrent_kernel`을 곱해 편향과 함께
더하고, 마지막에 `tanh`를 겁니다. `x`가 `(4, 3)`, 상태가 `(4, 2)`이면 결과도 `(4,
2)`입니다.
"""

# %% start
import numpy as np


def step(x, state, kernel, recurrent_kernel, bias):
    """입력 하나를 읽은 다음의 상태입니다."""
    return state


print(step(np.ones((4, 3)), np.zeros((4, 2)), np.ones((3, 2)), np.eye(2),
           np.zeros(2)))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features, units in [(4, 3, 2), (3, 3, 3), (1, 2, 5),
                                     (2, 1, 4)]:
        yield (f"x가 ({samples}, {features}), 상태가 ({samples}, {units})",
               work.step, rng.normal(size=(samples, features)),
               rng.normal(size=(samples, units)),
               rng.normal(size=(features, units)),
               rng.normal(size=(units, units)), rng.normal(size=units))

# %% answer
import numpy as np


def step(x, state, kernel, recurrent_kernel, bias):
    """입력 하나를 읽은 다음의 상태입니다."""
    return np.tanh(x @ kernel + state @ recurrent_kernel + bias)


print(step(np.ones((4, 3)), np.zeros((4, 2)), np.ones((3, 2)), np.eye(2),
           np.zeros(2)))

# %% wrong: 앞의 상태를 쓰지 않았습니다. 상태에 recurrent_kernel을 곱해 함께 더하세요.
import numpy as np


def step(x, state, kernel, recurrent_kernel, bias):
    return np.tanh(x @ kernel + bias)

# %% wrong: tanh를 걸지 않았습니다. 걸지 않으면 상태가 걸음마다 커질 수 있습니다.
def step(x, state, kernel, recurrent_kernel, bias):
    return x @ kernel + state @ recurrent_kernel + bias

# %% wrong: 상태를 곱하지 않고 더했습니다. 앞의 상태에도 recurrent_kernel을 곱하세요.
import numpy as np


def step(x, state, kernel, recurrent_kernel, bias):
    return np.tanh(x @ kernel + state + bias)

# %% wrong: recurrent_kernel이 전치되었습니다. 행은 앞의 상태, 열은 다음 상태이므로
# 그대로 곱하세요.
import numpy as np


def step(x, state, kernel, recurrent_kernel, bias):
    return np.tanh(x @ kernel + state @ recurrent_kernel.T + bias)

# %% wrong: 상태를 tanh의 밖에서 더했습니다. 모두 더한 다음 tanh를 한 번 거세요.
import numpy as np


def step(x, state, kernel, recurrent_kernel, bias):
    return np.tanh(x @ kernel + bias) + state @ recurrent_kernel
