"""승부를 판정하기

두 방법의 씨앗별 정확도 `a`와 `b`, 테스트 샘플의 수 `n`을 받아 판정하는 `judge(a, b,
n)`를 적으세요. 중앙값의 차이가 표집 오차를 두 번 더한 것 이하면 `0`, `a`가 높으면 `1`,
`b`가 높으면 `-1`입니다. 표집 오차는 두 중앙값의 평균 `p`로 `sqrt(p(1 - p) / n)`을
구합니다.
"""

# %% start
import numpy as np


def judge(a, b, n):
    """a가 이기면 1, b가 이기면 -1, 비기면 0."""
    return 2


print(judge([0.92, 0.93, 0.93], [0.96, 0.97, 0.96], 10000))

# %% check
def observe(work):
    for name, a, b, n in [
            ("차이가 크면", [0.92, 0.93, 0.93], [0.96, 0.97, 0.96], 10000),
            ("앞뒤를 바꾸면", [0.96, 0.97, 0.96], [0.92, 0.93, 0.93], 10000),
            ("차이가 작으면", [0.93, 0.925, 0.92], [0.928, 0.929, 0.92], 10000),
            ("테스트가 100장이면", [0.93, 0.93, 0.92], [0.96, 0.96, 0.97], 100),
            ("차이가 아주 작으면", [0.931, 0.930], [0.930, 0.930], 10000),
            ("하나만 높으면", [0.90, 0.90, 0.99], [0.92, 0.92, 0.92], 10000),
            ("낮은 것이 하나면", [0.93, 0.5, 0.93], [0.9, 0.9, 0.9], 10000),
            ("1.5배쯤이면", [0.905, 0.905, 0.905], [0.9, 0.9, 0.9], 8000)]:
        yield name, work.judge, a, b, n

# %% answer
import numpy as np


def judge(a, b, n):
    """a가 이기면 1, b가 이기면 -1, 비기면 0."""
    a, b = np.median(a), np.median(b)
    p = (a + b) / 2
    if abs(a - b) <= 2 * np.sqrt(p * (1 - p) / n):
        return 0
    return 1 if a > b else -1


print(judge([0.92, 0.93, 0.93], [0.96, 0.97, 0.96], 10000))

# %% wrong: 가장 나은 씨앗끼리 견주었습니다. 씨앗 하나가 우연히 높을 수 있으니 중앙값을
# 쓰세요.
import numpy as np


def judge(a, b, n):
    a, b = max(a), max(b)
    p = (a + b) / 2
    if abs(a - b) <= 2 * np.sqrt(p * (1 - p) / n):
        return 0
    return 1 if a > b else -1

# %% wrong: 평균을 썼습니다. 하나가 크게 벗어나면 평균은 끌려갑니다. 중앙값을 쓰세요.
import numpy as np


def judge(a, b, n):
    a, b = np.mean(a), np.mean(b)
    p = (a + b) / 2
    if abs(a - b) <= 2 * np.sqrt(p * (1 - p) / n):
        return 0
    return 1 if a > b else -1

# %% wrong: 표집 오차를 보지 않았습니다. 테스트를 다른 장으로 바꾸면 뒤집힐 차이는
# 0입니다.
import numpy as np


def judge(a, b, n):
    return int(np.sign(np.median(a) - np.median(b)))

# %% wrong: 표집 오차의 한 배와 견주었습니다. 두 배까지는 비긴 것으로 봅니다.
import numpy as np


def judge(a, b, n):
    a, b = np.median(a), np.median(b)
    p = (a + b) / 2
    if abs(a - b) <= np.sqrt(p * (1 - p) / n):
        return 0
    return 1 if a > b else -1
