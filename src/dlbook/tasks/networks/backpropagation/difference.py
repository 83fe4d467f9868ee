"""조금 움직여 기울기 재기

`x`의 수를 하나씩 `h`만큼 늘리고 줄여 함수 `f`의 그래디언트를 재는 `difference(f, x,
h)`를 적으세요. 수마다 `(f(늘린 x) - f(줄인 x)) / (2h)`이고, 결과는 `x`와 크기가 같은
배열입니다. `f`는 배열을 받아 수 하나를 냅니다. 받은 `x`는 그대로 둡니다.
"""

# %% start
import numpy as np


def difference(f, x, h):
    """x의 수마다 f가 얼마나 바뀌는지 잽니다."""
    gradient = np.zeros_like(x)
    return gradient


print(difference(lambda x: (x ** 2).sum(), np.array([1.0, 2, 3]), 0.01))

# %% check
import numpy as np


def cubic(x):
    return (x ** 3).sum()


def product(x):
    return np.prod(x)


def weighted(x):
    return (np.exp(x) * np.arange(1.0, x.size + 1).reshape(x.shape)).sum()


def observe(work):
    yield ("세제곱의 합, x는 (3,), h = 0.1", work.difference, cubic,
           np.array([1.0, -2.0, 3.0]), 0.1)
    yield ("모두 곱하기, x는 (2, 2), h = 0.5", work.difference, product,
           np.array([[1.0, 2.0], [-3.0, 4.0]]), 0.5)
    yield ("exp의 가중 합, x는 (2, 3), h = 0.01", work.difference, weighted,
           np.linspace(-1, 1, 6).reshape(2, 3), 0.01)
    yield ("세제곱의 합, x는 (1,), h = 1", work.difference, cubic,
           np.array([2.0]), 1.0)

# %% answer
import numpy as np


def difference(f, x, h):
    """x의 수마다 f가 얼마나 바뀌는지 잽니다."""
    gradient = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        more, less = x.copy(), x.copy()
        more[place] += h
        less[place] -= h
        gradient[place] = (f(more) - f(less)) / (2 * h)
    return gradient


print(difference(lambda x: (x ** 2).sum(), np.array([1.0, 2, 3]), 0.01))

# %% wrong: 한쪽으로만 움직였습니다. 늘린 값과 줄인 값의 차이를 2h로 나누면 훨씬
# 정확합니다.
import numpy as np


def difference(f, x, h):
    gradient = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        more = x.copy()
        more[place] += h
        gradient[place] = (f(more) - f(x)) / h
    return gradient

# %% wrong: 기울기가 두 배입니다. 늘린 값과 줄인 값은 2h만큼 떨어져 있습니다.
import numpy as np


def difference(f, x, h):
    gradient = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        more, less = x.copy(), x.copy()
        more[place] += h
        less[place] -= h
        gradient[place] = (f(more) - f(less)) / h
    return gradient

# %% wrong: 앞에서 움직인 수가 되돌아오지 않았습니다. 수 하나를 잴 때마다 나머지는 처음
# 값이어야 합니다.
import numpy as np


def difference(f, x, h):
    gradient, more, less = np.zeros_like(x), x.copy(), x.copy()
    for place in np.ndindex(x.shape):
        more[place] += h
        less[place] -= h
        gradient[place] = (f(more) - f(less)) / (2 * h)
    return gradient

# %% wrong: 모든 수를 한꺼번에 움직였습니다. 수마다 따로 움직여야 그 수의 기울기가
# 나옵니다.
import numpy as np


def difference(f, x, h):
    return np.full_like(x, (f(x + h) - f(x - h)) / (2 * h))
