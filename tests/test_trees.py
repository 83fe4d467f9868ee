"""결정 트리를 scikit-learn과 견주고, 규칙으로 옮긴 것을 셸로 돌려 봅니다."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn.tree import DecisionTreeClassifier

from dlbook import datasets, symbolic
from dlbook.trees import DecisionTree, best_split, between, gini


@st.composite
def samples(draw):
    """겹치는 값이 많은 (x, y)."""
    shape = draw(st.tuples(st.integers(2, 30), st.integers(1, 4)))
    x = draw(arrays.arrays(np.int64, shape, elements=st.integers(0, 6)))
    y = draw(arrays.arrays(np.int64, shape[0], elements=st.integers(0, 2)))
    return x, y


def impurity(x, y, feature, threshold):
    """나눈 뒤의 불순도를, 정의대로 하나씩 세어 구합니다."""
    total = 0
    for side in (x[:, feature] <= threshold, x[:, feature] > threshold):
        shares = [np.mean(y[side] == label) for label in set(y[side])]
        total += side.mean() * (1 - sum(share ** 2 for share in shares))
    return total


@given(samples())
def test_the_best_split_is_the_best_of_all(data):
    x, y = data
    tried = [impurity(x, y, feature, value) for feature in range(x.shape[1])
             for value in np.unique(x[:, feature])[:-1]]
    found = best_split(x, y, classes=3)
    whole = gini(np.bincount(y, minlength=3))
    if found is None:
        assert not tried or min(tried) >= whole - 1e-9
    else:
        assert impurity(x, y, *found) == pytest.approx(min(tried))
        assert min(tried) < whole


@given(samples(), st.integers(1, 4), st.integers(1, 5))
@settings(deadline=None)
def test_the_impurity_left_is_scikit_learns(data, depth, smallest):
    """같은 불순도의 질문이 여럿이면 고르는 것은 다를 수 있습니다."""
    x, y = data
    assume(len(x) >= 2 * smallest)
    ours = DecisionTree(1, smallest).fit(x, y)
    theirs = DecisionTreeClassifier(
        max_depth=1, min_samples_leaf=smallest, random_state=0).fit(x, y)

    def left(answers, node_of):
        return sum(np.mean(node_of == node) * gini(
            np.bincount(y[node_of == node], minlength=3))
            for node in np.unique(node_of))

    node = ours.root
    if node.feature is not None:
        low = x[:, node.feature] <= node.threshold
        assert left(y, low) == pytest.approx(left(y, theirs.apply(x)))
    whole = gini(np.bincount(y, minlength=3))
    if node.feature is None:
        assert left(y, theirs.apply(x)) == pytest.approx(whole)


@pytest.mark.parametrize("depth", [1, 2, 3, 5])
def test_penguins_as_scikit_learn(depth):
    penguins = datasets.penguins()
    whole = ~np.isnan(penguins.features).any(axis=1)
    x, y = penguins.features[whole], penguins.species[whole].astype(int)
    train, test = np.array_split(
        np.random.default_rng(1).permutation(len(x)), 2)
    ours = DecisionTree(depth).fit(x[train], y[train])
    theirs = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(
        x[train], y[train])
    assert (ours.predict(x[train]) == theirs.predict(x[train])).all()
    # 문턱을 다르게 적으므로, 문턱 사이에 온 처음 보는 펭귄은 갈릴 수 있습니다.
    assert np.mean(ours.predict(x[test]) == theirs.predict(x[test])) > 0.95


@given(samples(), st.integers(1, 6))
@settings(deadline=None, max_examples=50)
def test_the_shell_runs_the_rules_as_the_tree_answers(data, depth):
    x, y = data
    tree = DecisionTree(depth).fit(x, y)
    names = [f"특성{number}" for number in range(x.shape[1])]
    rules = tree.rules(names, range(3))
    facts = [(name, row, float(value)) for row, values in enumerate(x)
             for name, value in zip(names, values)]
    facts += [("샘플", row) for row in range(len(x))]
    known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, rules))
    answers = {row: label for _, row, label in known.find(("답", "?x", "?y"))}
    assert answers == dict(enumerate(tree.predict(x)))
    text = symbolic.write(symbolic.KnowledgeBase(rules=rules))
    assert symbolic.read(text).rules == tuple(rules)


@given(samples())
@settings(deadline=None)
def test_leaves_share_out_the_samples(data):
    x, y = data
    tree = DecisionTree(depth=9).fit(x, y)
    counts = sum(node.counts for node, _ in tree.leaves())
    assert counts.tolist() == np.bincount(
        y, minlength=y.max() + 1).tolist()


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6))
def test_between_lies_between(low, width):
    high = low + width
    assume(low < high)
    assert low <= between(low, high) < high


def test_gini():
    assert gini(np.array([4, 0])) == 0
    assert gini(np.array([3, 3])) == 0.5
    assert gini(np.array([[1, 1, 1], [0, 0, 0]])).tolist() == (
        pytest.approx([2 / 3, 1]))


@pytest.mark.parametrize("call, message", [
    (lambda: DecisionTree(0), "depth에 0"),
    (lambda: DecisionTree(2, 1.5), "smallest에 1.5"),
    (lambda: DecisionTree().fit([1, 2], [0, 1]), r"\(샘플, 특성\)"),
    (lambda: DecisionTree().fit([[1.0], [np.nan]], [0, 1]), "NaN"),
    (lambda: DecisionTree().fit([[1], [2]], [0]), r"\(2,\)"),
    (lambda: DecisionTree().fit([[1], [2]], [0, -1]), "0 이상"),
    (lambda: DecisionTree().fit(np.zeros((0, 2)), np.zeros(0, int)), "0개"),
    (lambda: DecisionTree().predict([[1]]), "fit을 먼저"),
    (lambda: DecisionTree().fit([[1], [2]], [0, 1]).predict([[1, 2]]),
     "2개 왔는데"),
    (lambda: DecisionTree().fit([[1], [2]], [0, 1]).rules(["a", "b"], "xy"),
     "이름은 2개"),
])
def test_errors_say_what_to_do(call, message):
    with pytest.raises(ValueError, match=message):
        call()
