"""길이를 맞추어 쌓기

길이가 다른 1D 배열의 리스트를 최대 길이에 맞추어, 모자라는 것은 **뒤에** 0을 채워 쌓는
`pad(sequences)`를 적으세요. `[1.5, 2.5]`와 `[3.5]`를 주면 크기가 `(2, 2)`이고 둘째 행은
`[3.5, 0]`입니다.
"""

# %% start
import numpy as np


def pad(sequences):
    """최대 길이에 맞추어 뒤에 0을 채웁니다."""
    return np.zeros((len(sequences), 1))


print(pad([np.array([1.5, 2.5]), np.array([3.5])]))

# %% check
import numpy as np


def observe(work):
    for lengths in [(2, 1), (3, 5, 4), (1, 1, 6), (4, 2, 3, 4)]:
        sequences = [row + 0.5 + np.arange(length)
                     for row, length in enumerate(lengths)]
        yield f"길이가 {lengths}인 배열들", work.pad, sequences

# %% answer
import numpy as np


def pad(sequences):
    """최대 길이에 맞추어 뒤에 0을 채웁니다."""
    longest = max(len(sequence) for sequence in sequences)
    padded = np.zeros((len(sequences), longest))
    for row, sequence in enumerate(sequences):
        padded[row, :len(sequence)] = sequence
    return padded


print(pad([np.array([1.5, 2.5]), np.array([3.5])]))

# %% wrong: 앞을 채웠습니다. 값을 행의 앞에서부터 적어야 뒤가 0으로 남습니다.
import numpy as np


def pad(sequences):
    longest = max(len(sequence) for sequence in sequences)
    padded = np.zeros((len(sequences), longest))
    for row, sequence in enumerate(sequences):
        padded[row, longest - len(sequence):] = sequence
    return padded

# %% wrong: 짧은 것에 맞추어 긴 것을 잘랐습니다. 가장 긴 길이를 구하세요.
import numpy as np


def pad(sequences):
    shortest = min(len(sequence) for sequence in sequences)
    return np.array([sequence[:shortest] for sequence in sequences])

# %% wrong: 실수가 정수로 잘렸습니다. 정수 배열에 적으면 소수점 아래가 사라지므로 실수
# 배열을 만드세요.
import numpy as np


def pad(sequences):
    longest = max(len(sequence) for sequence in sequences)
    padded = np.zeros((len(sequences), longest), dtype=int)
    for row, sequence in enumerate(sequences):
        padded[row, :len(sequence)] = sequence
    return padded
