"""렐루의 backward

렐루 `y = np.maximum(x, 0)`의 그래디언트를 거꾸로 보내는 `relu_backward(dy, x)`를
적으세요. 앞에서 온 `dy`에 렐루의 기울기를 곱해 `x`와 크기가 같은 `dx`를 돌려줍니다.
`x`가 꼭 0인 자리의 기울기는 0으로 봅니다.
"""

# %% start
import numpy as np


def relu_backward(dy, x):
    """dy에 렐루의 기울기를 곱합니다."""
    return dy


print(relu_backward(np.array([1.0, -2, 3]), np.array([-5.0, 6, 0])))

# %% check
import numpy as np


def observe(work):
    yield ("x에 음수, 0, 양수가 있는 벡터", work.relu_backward,
           np.array([1.0, -2.0, 3.0, -4.0, 5.0]),
           np.array([-5.0, 6.0, 0.0, -0.5, 2.0]))
    rng = np.random.default_rng(0)
    for shape in [(3, 4), (2, 3, 3)]:
        yield (f"크기 {shape}", work.relu_backward,
               rng.normal(size=shape), rng.normal(size=shape))
    yield ("x가 모두 0", work.relu_backward, np.array([[1.0, -1.0]]),
           np.zeros((1, 2)))

# %% answer
import numpy as np


def relu_backward(dy, x):
    """dy에 렐루의 기울기를 곱합니다."""
    return dy * (x > 0)


print(relu_backward(np.array([1.0, -2, 3]), np.array([-5.0, 6, 0])))

# %% wrong: dy의 음수가 사라졌습니다. 막을지 말지는 dy가 아니라 들어왔던 x의 부호가
# 정합니다.
import numpy as np


def relu_backward(dy, x):
    return np.maximum(dy, 0)

# %% wrong: 렐루의 기울기만 나왔습니다. 앞에서 온 dy를 곱해야 손실의 그래디언트가
# 됩니다.
def relu_backward(dy, x):
    return (x > 0) * 1.0

# %% wrong: x가 0인 자리까지 지나갔습니다. 기울기는 x > 0일 때만 1입니다.
def relu_backward(dy, x):
    return dy * (x >= 0)

# %% wrong: 렐루의 출력을 곱했습니다. 곱할 것은 기울기이고, 기울기는 0 아니면 1입니다.
import numpy as np


def relu_backward(dy, x):
    return dy * np.maximum(x, 0)
