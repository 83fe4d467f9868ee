"""dlbook.losses: 손실과 그래디언트가 케라스와 같고, 유한 차분과도 같은가."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlbook import losses, metrics
from tests.reference import assert_close, differences, keras, tf

some = settings(max_examples=40, deadline=None, derandomize=True)
seeds = st.integers(0, 2 ** 16)
dtypes = st.sampled_from(["float32", "float64"])
shapes = st.lists(st.integers(1, 4), min_size=2, max_size=4).map(tuple)
scales = st.sampled_from([1, 20, 200])
LOGITS = ("BinaryCrossentropy", "CategoricalCrossentropy",
          "SparseCategoricalCrossentropy")


def draw(kind, shape, dtype, seed, scale, from_logits):
    """손실의 종류에 맞는 타깃과 출력입니다."""
    random = np.random.default_rng(seed)
    output = random.normal(size=shape) * scale
    if kind in LOGITS and not from_logits:
        # 0과 1에 아주 가깝거나 꼭 같은 확률도 나옵니다.
        output = np.clip(random.uniform(-0.1, 1.1, shape), 0, 1)
        output[..., 0] = np.where(output.sum(axis=-1) == 0, 1, output[..., 0])
    if kind.startswith("Sparse"):
        return random.integers(0, shape[-1], shape[:-1]), output.astype(dtype)
    target = random.normal(size=shape)
    if kind in LOGITS:
        target = random.random(shape)
    if kind == "CategoricalCrossentropy":
        target /= target.sum(axis=-1, keepdims=True)
    return target.astype(dtype), output.astype(dtype)


def gradient(loss, target, output):
    """손실을 출력으로 미분한 것입니다."""
    _, kept = loss.forward(target, output)
    dy, dw = loss.backward(1, kept)
    assert dw == {}
    return dy


@some
@given(st.sampled_from([
    ("MeanSquaredError", False), ("MeanAbsoluteError", False),
    *[(kind, logits) for kind in LOGITS for logits in (False, True)],
]), shapes, dtypes, seeds, scales)
def test_losses_equal_keras(case, shape, dtype, seed, scale):
    kind, from_logits = case
    if kind.endswith("CategoricalCrossentropy"):
        shape = (*shape[:-1], shape[-1] + 1)  # 고를 것이 둘 이상
    settings = {"from_logits": from_logits} if kind in LOGITS else {}
    ours = getattr(losses, kind)(**settings)
    theirs = getattr(keras.losses, kind)(**settings, dtype=dtype)
    target, output = draw(kind, shape, dtype, seed, scale, from_logits)
    given_output = tf.constant(output)
    with tf.GradientTape() as tape:
        tape.watch(given_output)
        expected = theirs(target, given_output)
    slope = tape.gradient(expected, given_output)
    assert_close(np.asarray(ours(target, output), dtype), expected, dtype)
    assert_close(gradient(ours, target, output), slope, dtype)


@some
@given(st.sampled_from([
    ("MeanSquaredError", False), ("MeanAbsoluteError", False),
    *[(kind, logits) for kind in LOGITS for logits in (False, True)],
]), shapes, seeds)
def test_finite_differences(case, shape, seed):
    kind, from_logits = case
    if kind.endswith("CategoricalCrossentropy"):
        shape = (*shape[:-1], shape[-1] + 1)  # 고를 것이 둘 이상
    settings = {"from_logits": from_logits} if kind in LOGITS else {}
    loss = getattr(losses, kind)(**settings)
    target, output = draw(kind, shape, "float64", seed, 1, from_logits)
    if kind in LOGITS and not from_logits:
        output = output * 0.8 + 0.1  # 잘리지 않는 확률만
    expected = differences(lambda: loss(target, output), output)
    slope = gradient(loss, target, output)
    assert np.allclose(slope, expected, rtol=1e-5, atol=1e-6)


@some
@given(st.integers(1, 8), st.integers(2, 5), seeds)
def test_accuracy_equals_keras(samples, classes, seed):
    random = np.random.default_rng(seed)
    output = random.random((samples, classes)).astype("float32")
    labels = random.integers(0, classes, samples)
    onehot = np.eye(classes, dtype="float32")[labels]
    expected = float(np.mean(keras.metrics.sparse_categorical_accuracy(
        labels, output)))
    assert metrics.accuracy(labels, output) == pytest.approx(expected)
    assert metrics.accuracy(onehot, output) == pytest.approx(expected)
    half = random.integers(0, 2, (samples, classes)).astype("float32")
    expected = float(np.mean(keras.metrics.binary_accuracy(half, output)))
    assert metrics.binary_accuracy(half, output) == pytest.approx(expected)


def test_logits_are_cut_at_zero():
    loss = losses.BinaryCrossentropy(from_logits=True)
    logits = np.array([[-0.2], [0.2], [0.7]])
    accuracy = metrics.get("accuracy", loss)
    assert accuracy(np.array([[0], [1], [1]]), logits) == 1


def test_logits_never_overflow():
    huge = np.array([[1e4, -1e4]], "float32")
    for kind, target in (("BinaryCrossentropy", [[0, 1]]),
                         ("CategoricalCrossentropy", [[0, 1]]),
                         ("SparseCategoricalCrossentropy", [1])):
        loss = getattr(losses, kind)(from_logits=True)
        assert np.isfinite(loss(target, huge)) and loss(target, huge) >= 1e4
        assert np.isfinite(gradient(loss, target, huge)).all()


def test_one_column_needs_no_extra_axis():
    loss = losses.MeanSquaredError()
    output = np.array([[1.0], [2.0]])
    assert loss(np.array([1.0, 4.0]), output) == 2
    assert gradient(loss, [1.0, 4.0], output).shape == (2, 1)
    sparse = losses.SparseCategoricalCrossentropy(from_logits=True)
    scores = np.zeros((3, 4))
    assert sparse([[0], [1], [2]], scores) == pytest.approx(np.log(4))


def test_names():
    assert losses.get("mse") == losses.MeanSquaredError()
    loss = losses.BinaryCrossentropy(from_logits=True)
    assert losses.get(loss) is loss
    with pytest.raises(ValueError, match="'msee'.*'mse'"):
        losses.get("msee")


@pytest.mark.parametrize("kind, target, output, words", [
    ("SparseCategoricalCrossentropy", [0, 3], np.ones((2, 3)),
     ["0부터 2까지", "0부터 3까지"]),
    ("SparseCategoricalCrossentropy", [-1, 0], np.ones((2, 3)),
     ["-1부터 0까지"]),
    ("SparseCategoricalCrossentropy", [0.5, 0], np.ones((2, 3)), ["float64"]),
    ("SparseCategoricalCrossentropy", [np.nan, 0], np.ones((2, 3)), ["nan"]),
    ("SparseCategoricalCrossentropy", np.eye(3)[[0, 1]], np.ones((2, 3)),
     ["(2,)", "(2, 3)", "argmax"]),
    ("CategoricalCrossentropy", np.array([0, 2]), np.ones((2, 3)),
     ["(2, 3)", "(2,)", "SparseCategoricalCrossentropy"]),
    ("CategoricalCrossentropy", [[0, 5, 1]], np.ones((1, 3)),
     ["0과 1 사이", "0부터 5까지"]),
    ("CategoricalCrossentropy", [[0, 1, 1]], np.ones((1, 3)),
     ["합이 1", "2부터 2까지", "BinaryCrossentropy"]),
    ("BinaryCrossentropy", [[2.0]], np.ones((1, 1)), ["2부터 2까지"]),
    ("BinaryCrossentropy", [[np.nan]], np.ones((1, 1)), ["nan"]),
    ("MeanSquaredError", np.ones((2, 3)), np.ones((2, 1)),
     ["(2, 1)", "(2, 3)", "유닛 수"]),
    ("MeanSquaredError", np.ones(3), np.ones(3), ["y_pred[:, None]"]),
    ("MeanSquaredError", np.ones((0, 1)), np.ones((0, 1)), ["0개"]),
], ids=str)
def test_errors_say_what_came_and_what_to_do(kind, target, output, words):
    loss = getattr(losses, kind)()
    for method in (loss, loss.forward):
        with pytest.raises(ValueError) as caught:
            method(target, output)
        assert str(caught.value).startswith(kind)
        for word in words:
            assert word in str(caught.value)


def test_numbers_have_no_accuracy():
    with pytest.raises(ValueError, match="정확도가 없습니다.*mae"):
        metrics.get("accuracy", losses.MeanSquaredError())
