"""새지 않게 나누기

이미지마다 쓴 사람의 번호가 `people`에 있습니다. 같은 사람의 글씨가 양쪽에 놓이지 않게
나누는 `split(people, held)`를 적으세요. `held`는 테스트로 감출 사람들의 번호입니다.
`(훈련 이미지의 번호, 테스트 이미지의 번호)`를 작은 번호부터 배열로 돌려줍니다.
`np.isin`과 `np.flatnonzero`를 쓰면 짧습니다.
"""

# %% start
import numpy as np


def split(people, held):
    """held의 이미지는 모두 테스트로 갑니다."""
    numbers = np.arange(len(people))
    return numbers, numbers


print(split(np.array([7, 7, 8, 9, 8]), [8]))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    yield "세 사람의 5장", work.split, np.array([7, 7, 8, 9, 8]), [8]
    yield ("두 사람을 감춘 8장", work.split,
           np.array([3, 1, 2, 3, 1, 2, 0, 0]), [0, 3])
    yield "흩어진 12장", work.split, rng.integers(10, 14, 12), [11, 12]
    yield "한 사람을 감춘 30장", work.split, rng.integers(0, 6, 30), [5]

# %% answer
import numpy as np


def split(people, held):
    """held의 이미지는 모두 테스트로 갑니다."""
    test = np.isin(people, held)
    return np.flatnonzero(~test), np.flatnonzero(test)


print(split(np.array([7, 7, 8, 9, 8]), [8]))

# %% wrong: 훈련과 테스트가 뒤바뀌었습니다. 감출 사람의 이미지가 뒤에 와야 합니다.
import numpy as np


def split(people, held):
    test = np.isin(people, held)
    return np.flatnonzero(test), np.flatnonzero(~test)

# %% wrong: 사람마다 첫 이미지만 감추었습니다. 그 사람의 다른 이미지가 훈련에 남아
# 누출입니다.
import numpy as np


def split(people, held):
    first = [int(np.flatnonzero(people == each)[0]) for each in held]
    test = np.isin(np.arange(len(people)), first)
    return np.flatnonzero(~test), np.flatnonzero(test)

# %% wrong: 앞에서부터 잘라 나누었습니다. 같은 사람의 이미지가 양쪽에 놓입니다. 사람의
# 번호를 보고 나누세요.
import numpy as np


def split(people, held):
    numbers = np.arange(len(people))
    count = int(np.isin(people, held).sum())
    return numbers[:len(people) - count], numbers[len(people) - count:]
