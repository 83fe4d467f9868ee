"""균형을 맞추는 가중치

정수 레이블의 배열을 받아, `fit`의 `class_weight`에 넣을 딕셔너리를 돌려주는
`balanced_weights(labels)`를 적으세요. 샘플이 n개, 클래스가 k가지이고 어느 클래스의
샘플이 m개이면 그 클래스의 가중치는 `n / (k * m)`입니다. 열쇠는 `labels`에 나온
클래스(`int`)이고 값은 `float`입니다.
"""

# %% start
import numpy as np


def balanced_weights(labels):
    """클래스마다의 가중치를 담은 딕셔너리입니다."""
    return {int(label): 1.0 for label in np.unique(labels)}


print(balanced_weights(np.array([0, 0, 0, 1])))


# %% check
import keras
import numpy as np

CASES = {"0이 셋, 1이 하나": [0, 0, 1, 0], "1이 셋, 0이 하나": [1, 0, 1, 1],
         "세 클래스": [2, 0, 1, 0, 0, 2], "2와 7뿐": [7, 2, 2, 2, 7, 2, 2, 2]}


def loss(work, labels):
    """언제나 같은 확률을 내는 모델의, 무게를 단 손실입니다."""
    given = work.balanced_weights(np.array(labels))
    rows = keras.ops.tile([[0.2, 0.3, 0.5]], (len(labels), 1))
    made = keras.losses.SparseCategoricalCrossentropy()(
        np.array(labels), rows, [given[label] for label in labels])
    return float(made)


def observe(work):
    for name, labels in CASES.items():
        yield (name, lambda labels: sorted(
            work.balanced_weights(np.array(labels)).items()), labels)
    yield ("세 클래스일 때 무게를 단 손실",
           lambda: loss(work, CASES["세 클래스"]))

# %% answer
import numpy as np


def balanced_weights(labels):
    """클래스마다의 가중치를 담은 딕셔너리입니다."""
    classes, counts = np.unique(labels, return_counts=True)
    weights = len(labels) / (len(classes) * counts)
    return {int(label): float(weight)
            for label, weight in zip(classes, weights)}


print(balanced_weights(np.array([0, 0, 0, 1])))

# %% wrong: 클래스의 수로 나누지 않았습니다. 샘플 가중치의 평균이 1이 되어야 합니다.
import numpy as np


def balanced_weights(labels):
    classes, counts = np.unique(labels, return_counts=True)
    return {int(label): float(len(labels) / count)
            for label, count in zip(classes, counts)}

# %% wrong: 흔한 클래스에 큰 가중치를 주었습니다. 샘플의 수로 나누세요.
import numpy as np


def balanced_weights(labels):
    classes, counts = np.unique(labels, return_counts=True)
    weights = counts * len(classes) / len(labels)
    return {int(label): float(weight)
            for label, weight in zip(classes, weights)}

# %% wrong: 열쇠가 클래스가 아니라 차례입니다. labels에 나온 값을 열쇠로 하세요.
import numpy as np


def balanced_weights(labels):
    _, counts = np.unique(labels, return_counts=True)
    weights = len(labels) / (len(counts) * counts)
    return dict(enumerate(weights.tolist()))

# %% wrong: 가장 큰 번호까지 모두 셌습니다. labels에 나온 클래스만 세세요.
import numpy as np


def balanced_weights(labels):
    counts = np.bincount(labels)
    weights = len(labels) / (len(counts) * np.maximum(counts, 1))
    return {label: float(weights[label])
            for label in range(len(counts)) if counts[label]}
