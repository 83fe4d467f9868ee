"""결정 트리: 데이터에서 '만약 …이면'을 찾아냅니다.

질문 하나로 샘플을 둘로 나누고, 나눈 것을 다시 나눕니다. 질문은 지니 불순도를
가장 많이 낮추는 것을 고릅니다(Breiman 외, 1984, CART).
"""

from dataclasses import dataclass

import numpy as np

from dlbook.symbolic import Rule


# --8<-- [start:gini]
def gini(counts):
    """지니 불순도 1 - Σp². 한 클래스만 있으면 0이고 섞일수록 큽니다.

    counts: 클래스마다의 샘플 수 (…, classes). 결과: (…,).
    """
    total = counts.sum(axis=-1, keepdims=True)
    shares = counts / np.maximum(total, 1)
    return 1 - (shares ** 2).sum(axis=-1)
# --8<-- [end:gini]


# --8<-- [start:best_split]
def best_split(x, y, classes, smallest=1):
    """불순도를 가장 많이 낮추는 질문 (특성의 번호, 문턱)을 찾습니다.

    x: (samples, features), y: 0부터 classes - 1까지의 정수 (samples,).
    나눈 양쪽에 샘플이 smallest개 이상 있어야 합니다. 없으면 None입니다.
    문턱은 이웃한 두 값 사이에서 가장 짧게 적히는 수입니다.
    """
    counts, one_hot = np.bincount(y, minlength=classes), np.eye(classes)[y]
    size = np.arange(1, len(y))  # 왼쪽에 놓인 샘플의 수
    enough = np.minimum(size, size[::-1]) >= smallest
    best, found = gini(counts) - 1e-12, None
    for feature in range(x.shape[1]):
        order = np.argsort(x[:, feature], kind="stable")
        values = x[order, feature]
        left = one_hot[order].cumsum(axis=0)[:-1]
        right = counts - left
        impurity = (size * gini(left) + size[::-1] * gini(right)) / len(y)
        impurity[~(enough & (values[:-1] < values[1:]))] = np.inf
        if len(impurity) and impurity.min() < best:
            place = impurity.argmin()
            best = impurity[place]
            found = feature, between(values[place], values[place + 1])
    return found
# --8<-- [end:best_split]


def between(low, high):
    """low 이상 high 미만에서, 한가운데에 가까우면서 짧게 적히는 수."""
    low, high = float(low), float(high)
    for digits in range(-3, 17):
        border = round((low + high) / 2, digits)
        if low <= border < high:
            return border
    return low


# --8<-- [start:Node]
@dataclass
class Node:
    """트리의 마디. feature가 None이면 답을 내는 잎입니다."""

    counts: np.ndarray
    feature: int | None = None
    threshold: float | None = None
    left: "Node | None" = None
    right: "Node | None" = None

    @property
    def answer(self):
        """샘플이 가장 많은 클래스의 번호."""
        return int(self.counts.argmax())
# --8<-- [end:Node]


# --8<-- [start:DecisionTree]
class DecisionTree:
    """분류하는 결정 트리(decision tree).

    depth: 질문을 이어 갈 가장 큰 횟수. smallest: 잎에 남을 가장 적은 샘플 수.
    """

    def __init__(self, depth=3, smallest=1):
        for name, value in (("depth", depth), ("smallest", smallest)):
            if not isinstance(value, (int, np.integer)) or value < 1:
                raise ValueError(f"{name}에 {value!r}이(가) 왔습니다. 1 이상의 "
                                 "정수를 넣으세요.")
        self.depth, self.smallest, self.root = depth, smallest, None

    def fit(self, x, y):
        """x (samples, features)와 클래스 y (samples,)에서 질문을 찾습니다."""
        x, y = check_samples(x), np.asarray(y)
        if y.shape != (len(x),) or y.dtype.kind not in "iu" or (
                len(y) and y.min() < 0):
            raise ValueError(
                f"y의 크기는 ({len(x)},)이고 값은 0 이상의 정수여야 하는데 크기 "
                f"{y.shape}, {y.dtype}이(가) 왔습니다. 샘플마다 클래스의 번호를 "
                "하나씩 넣으세요.")
        if not len(x):
            raise ValueError("샘플이 0개입니다. 하나 이상 넣으세요.")
        self.features, self.classes = x.shape[1], int(y.max()) + 1
        self.root = self._grow(x, y, self.depth)
        return self

    def _grow(self, x, y, depth):
        node = Node(np.bincount(y, minlength=self.classes))
        split = depth and best_split(x, y, self.classes, self.smallest)
        if split:
            node.feature, node.threshold = split
            low = x[:, node.feature] <= node.threshold
            node.left = self._grow(x[low], y[low], depth - 1)
            node.right = self._grow(x[~low], y[~low], depth - 1)
        return node

    def predict(self, x):
        """x (samples, features)의 클래스 번호 (samples,)."""
        self._check_learned()
        x = check_samples(x)
        if x.shape[1] != self.features:
            raise ValueError(f"특성이 {x.shape[1]}개 왔는데 배운 것은 "
                             f"{self.features}개입니다. 같은 특성을 넣으세요.")
        answers = np.zeros(len(x), dtype=int)
        for node, path in self.leaves():
            inside = np.ones(len(x), dtype=bool)
            for feature, sign, threshold in path:
                low = x[:, feature] <= threshold
                inside &= low if sign == "<=" else ~low
            answers[inside] = node.answer
        return answers
# --8<-- [end:DecisionTree]

    # --8<-- [start:leaves]
    def leaves(self):
        """잎마다 (마디, 뿌리에서 오는 길)을 왼쪽부터 냅니다.

        길은 (특성의 번호, "<=" 또는 ">", 문턱)의 목록이고, 같은 특성을 여러 번
        물었으면 가장 좁은 문턱만 남깁니다.
        """
        self._check_learned()
        waiting = [(self.root, {})]
        while waiting:
            node, path = waiting.pop()
            if node.feature is None:
                yield node, [(*key, value) for key, value in path.items()]
            else:
                for child, sign in ((node.right, ">"), (node.left, "<=")):
                    key = node.feature, sign
                    waiting.append((child, {**path, key: node.threshold}))
    # --8<-- [end:leaves]

    # --8<-- [start:rules]
    def rules(self, features, answers, predicate="답"):
        """잎마다 규칙 하나씩, `dlbook.symbolic`의 규칙으로 옮깁니다.

        features: 특성마다의 술어. answers: 클래스마다의 값.
        """
        self._check_learned()
        if len(features) != self.features or len(answers) < self.classes:
            raise ValueError(
                f"특성 {self.features}개, 클래스 {self.classes}개인 트리인데 "
                f"이름은 {len(features)}개, {len(answers)}개입니다. 하나에 "
                "하나씩 이름을 붙이세요.")
        rules = []
        for number, (node, path) in enumerate(self.leaves(), start=1):
            conditions = [("샘플", "?x")] if not path else []
            for place in dict.fromkeys(feature for feature, *_ in path):
                value = f"?{features[place]}"
                conditions.append((features[place], "?x", value))
                conditions += [(sign, value, threshold) for feature, sign,
                               threshold in path if feature == place]
            rules.append(Rule(f"잎 {number}", conditions,
                              (predicate, "?x", answers[node.answer])))
        return rules
    # --8<-- [end:rules]

    def _check_learned(self):
        if self.root is None:
            raise ValueError("아직 배우지 않은 트리입니다. fit을 먼저 부르세요.")


def check_samples(x):
    x = np.asarray(x)
    if x.ndim != 2 or x.dtype.kind not in "iufb" or not x.shape[1]:
        raise ValueError(
            f"x는 (샘플, 특성) 크기의 수여야 하는데 크기 {x.shape}, "
            f"{x.dtype}이(가) 왔습니다. 샘플 하나라도 행렬로 넣으세요.")
    if x.dtype.kind == "f" and not np.isfinite(x).all():
        raise ValueError("x에 NaN이나 무한대가 있습니다. 빼거나 채우세요.")
    return x
