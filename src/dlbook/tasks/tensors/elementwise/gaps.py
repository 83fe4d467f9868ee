"""모든 짝의 차이

두 벡터의 모든 짝에서 차이를 구하는 `gaps(a, b)`를 반복문 없이 적으세요. 결과의 `i`행
`j`열은 `a[i]`와 `b[j]`의 차이이고, 음수가 아닙니다. `a`의 길이가 3이고 `b`의 길이가
2이면 결과의 크기는 `(3, 2)`입니다.
"""

# %% start
import numpy as np


def gaps(a, b):
    """모든 짝의 차이를 표로 만듭니다."""
    return np.abs(a)


print(gaps(np.array([1, 5, 9]), np.array([4, 6])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for m, n in [(3, 2), (2, 5), (1, 4), (4, 4), (3, 3)]:
        a, b = rng.integers(0, 20, m), rng.integers(0, 20, n)
        yield f"a = {a.tolist()}, b = {b.tolist()}", work.gaps, a, b

# %% answer
import numpy as np


def gaps(a, b):
    """모든 짝의 차이를 표로 만듭니다."""
    return np.abs(a[:, np.newaxis] - b)


print(gaps(np.array([1, 5, 9]), np.array([4, 6])))

# %% wrong: 행과 열이 뒤바뀌었습니다. 길이 1인 축을 b가 아니라 a의 뒤에 붙이세요.
import numpy as np


def gaps(a, b):
    return np.abs(a - b[:, np.newaxis])

# %% wrong: 차이가 음수인 칸이 있습니다. np.abs로 부호를 없애세요.
import numpy as np


def gaps(a, b):
    return a[:, np.newaxis] - b

# %% wrong: 길이가 같을 때 같은 자리끼리만 뺐습니다. a를 열로 세워야 모든 짝이 만납니다.
import numpy as np


def gaps(a, b):
    return np.abs(a - b)
