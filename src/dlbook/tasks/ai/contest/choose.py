"""검증으로 고르고 테스트로 적기

후보마다 씨앗별 정확도를 담은 `checked`와 `tested`가 있습니다. 크기는 모두
`(후보, 씨앗)`입니다. 검증 정확도의 중앙값이 높은 후보를 고르고, 그 후보의 번호와
테스트 정확도의 중앙값을 돌려주는 `choose(checked, tested)`를 적으세요.
"""

# %% start
import numpy as np


def choose(checked, tested):
    """(고른 후보의 번호, 테스트 정확도의 중앙값)."""
    return -1, 0.0


checked = np.array([[0.90, 0.91, 0.92], [0.93, 0.94, 0.93]])
tested = np.array([[0.95, 0.90, 0.91], [0.92, 0.93, 0.92]])
print(choose(checked, tested))

# %% check
import numpy as np


def observe(work):
    yield "후보 둘", work.choose, np.array(
        [[0.90, 0.91, 0.92], [0.93, 0.94, 0.93]]), np.array(
        [[0.95, 0.90, 0.91], [0.92, 0.93, 0.92]])
    yield "테스트에서는 다른 후보가 높음", work.choose, np.array(
        [[0.80, 0.81, 0.82], [0.70, 0.71, 0.72]]), np.array(
        [[0.75, 0.76, 0.77], [0.85, 0.86, 0.88]])
    yield "씨앗 하나가 튐", work.choose, np.array(
        [[0.99, 0.60, 0.61], [0.70, 0.71, 0.72]]), np.array(
        [[0.65, 0.61, 0.60], [0.70, 0.69, 0.75]])
    rng = np.random.default_rng(0)
    yield "후보 다섯", work.choose, rng.random((5, 5)), rng.random((5, 5))

# %% answer
import numpy as np


def choose(checked, tested):
    """(고른 후보의 번호, 테스트 정확도의 중앙값)."""
    chosen = np.median(checked, axis=1).argmax()
    return chosen, np.median(tested[chosen])


checked = np.array([[0.90, 0.91, 0.92], [0.93, 0.94, 0.93]])
tested = np.array([[0.95, 0.90, 0.91], [0.92, 0.93, 0.92]])
print(choose(checked, tested))

# %% wrong: 테스트 정확도로 골랐습니다. 고르는 데 쓴 데이터의 성적은 부풀려집니다.
import numpy as np


def choose(checked, tested):
    chosen = np.median(tested, axis=1).argmax()
    return chosen, np.median(tested[chosen])

# %% wrong: 검증 정확도를 적었습니다. 고른 다음의 성적은 테스트 정확도로 적으세요.
import numpy as np


def choose(checked, tested):
    chosen = np.median(checked, axis=1).argmax()
    return chosen, np.median(checked[chosen])

# %% wrong: 테스트의 가장 나은 씨앗을 적었습니다. 중앙값을 적으세요.
import numpy as np


def choose(checked, tested):
    chosen = np.median(checked, axis=1).argmax()
    return chosen, np.max(tested[chosen])

# %% wrong: 씨앗 하나라도 높은 후보를 골랐습니다. 후보마다 중앙값을 먼저 구하세요.
import numpy as np


def choose(checked, tested):
    chosen = np.max(checked, axis=1).argmax()
    return chosen, np.median(tested[chosen])
