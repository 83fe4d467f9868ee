"""dlbook.optimizers: 100걸음을 케라스와 나란히 걷는가."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlbook import optimizers
from tests.reference import assert_close, keras, tf

STEPS = 100
# 케라스는 설정을 float32로 담으므로, 두 쪽에 똑같은 수만 고릅니다.
rates = st.floats(2 ** -13, 0.25, width=32)
shares = st.floats(0, 0.984375, width=32)


def pairs(kind, rate, share, second):
    """우리의 옵티마이저와, 같은 설정의 케라스 옵티마이저입니다."""
    theirs = keras.optimizers
    return {
        "SGD": lambda: (optimizers.SGD(rate), theirs.SGD(rate)),
        "Momentum": lambda: (optimizers.Momentum(rate, share),
                             theirs.SGD(rate, share)),
        "Nesterov": lambda: (optimizers.Nesterov(rate, share),
                             theirs.SGD(rate, share, nesterov=True)),
        "RMSprop": lambda: (optimizers.RMSprop(rate, share),
                            theirs.RMSprop(rate, share)),
        "Adam": lambda: (optimizers.Adam(rate, share, second),
                         theirs.Adam(rate, share, second)),
    }[kind]()


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.sampled_from(["SGD", "Momentum", "Nesterov", "RMSprop", "Adam"]),
       rates, shares, st.floats(0.5, 0.99951171875, width=32),
       st.lists(st.integers(1, 3), max_size=3).map(tuple),
       st.sampled_from(["float32", "float64"]), st.integers(0, 2 ** 16))
def test_each_of_100_steps_equals_keras(kind, rate, share, second, shape,
                                        dtype, seed):
    ours, theirs = pairs(kind, rate, share, second)
    random = np.random.default_rng(seed)
    weights = {name: random.normal(size=shape).astype(dtype)
               for name in ("kernel", "bias")}
    variables = {name: keras.Variable(value, dtype=dtype)
                 for name, value in weights.items()}
    theirs.build(list(variables.values()))
    start = random.normal(size=shape)
    for step in range(STEPS):
        # 그릇의 비탈에 잡음을 얹어, 방향과 크기가 걸음마다 다릅니다.
        gradients = {
            name: (np.asarray(value) - start
                   + random.normal(size=shape)).astype(dtype)
            for name, value in weights.items()}
        ours.update(weights, gradients)
        theirs.apply([tf.constant(gradients[name]) for name in variables],
                     list(variables.values()))
        for name, variable in variables.items():
            assert_close(weights[name], variable, dtype)


@pytest.mark.parametrize("kind", optimizers.NAMES.values())
@pytest.mark.parametrize("limit", [{"clipnorm": 0.5}, {"global_clipnorm": 0.5},
                                   {"clipnorm": 100.0}])
def test_clipped_steps_equal_keras(kind, limit):
    theirs = {optimizers.Momentum: keras.optimizers.SGD,
              optimizers.Nesterov: keras.optimizers.SGD}.get(
        kind, getattr(keras.optimizers, kind.__name__, None))
    more = {} if kind not in (optimizers.Momentum, optimizers.Nesterov) else {
        "momentum": 0.875, "nesterov": kind is optimizers.Nesterov}
    ours = kind(0.125, **({"momentum": 0.875} if more else {}), **limit)
    walk_beside(ours, theirs(0.125, **more, **limit))


@pytest.mark.parametrize("settings", [
    {}, {"alpha": 0.25}, {"warmup_target": 0.25, "warmup_steps": 20},
    {"warmup_target": 0.25, "warmup_steps": 20, "alpha": 0.125}])
def test_a_schedule_of_the_rate_equals_keras(settings):
    ours = optimizers.CosineDecay(0.125, 60, **settings)
    theirs = keras.optimizers.schedules.CosineDecay(0.125, 60, **settings)
    for step in range(100):
        assert ours(step) == pytest.approx(float(theirs(step)), abs=1e-7)
    walk_beside(optimizers.Adam(ours), keras.optimizers.Adam(theirs))


def walk_beside(ours, theirs):
    """100걸음을 나란히 걷습니다. 그래디언트의 길이는 0.5를 넘기도 합니다."""
    random = np.random.default_rng(0)
    weights = {name: random.normal(size=(3, 4)).astype("float32")
               for name in ("kernel", "bias")}
    variables = {name: keras.Variable(w) for name, w in weights.items()}
    theirs.build(list(variables.values()))
    for step in range(STEPS):
        gradients = {name: random.normal(size=(3, 4), scale=0.2).astype(
            "float32") for name in weights}
        ours.update(weights, gradients)
        theirs.apply([tf.constant(g) for g in gradients.values()],
                     list(variables.values()))
        for name, variable in variables.items():
            assert_close(weights[name], variable, "float32")


def test_clipping_keeps_the_direction_and_the_length():
    for limit in ("clipnorm", "global_clipnorm"):
        w, optimizer = np.zeros(2), optimizers.SGD(1.0, **{limit: 5.0})
        optimizer.update({"w": w}, {"w": np.array([30.0, 40.0])})
        assert np.allclose(w, [-3, -4])
        with pytest.raises(ValueError, match=f"{limit}.*0보다 크"):
            optimizers.SGD(**{limit: 0})


def test_one_way_of_clipping():
    with pytest.raises(ValueError, match="Adam.*clipnorm과 global_clipnorm"):
        optimizers.Adam(clipnorm=1.0, global_clipnorm=1.0)


def test_bad_schedules():
    with pytest.raises(ValueError, match="decay_steps.*최솟값은 1"):
        optimizers.CosineDecay(0.1, 0)
    with pytest.raises(ValueError, match="initial_learning_rate"):
        optimizers.CosineDecay(-0.1, 10)
    with pytest.raises(TypeError, match="warmup_steps.*정수"):
        optimizers.CosineDecay(0.1, 10, warmup_steps=1.5)


def test_defaults_are_those_of_keras():
    for ours, theirs in ((optimizers.SGD(), keras.optimizers.SGD()),
                         (optimizers.RMSprop(), keras.optimizers.RMSprop()),
                         (optimizers.Adam(), keras.optimizers.Adam())):
        for name in ("learning_rate", "rho", "beta_1", "beta_2", "epsilon"):
            if hasattr(ours, name):
                assert getattr(ours, name) == pytest.approx(
                    float(np.asarray(getattr(theirs, name))))


def test_each_weight_has_its_own_memory():
    optimizer = optimizers.Momentum(0.1, 0.9)
    weights = {"a": np.zeros(2), "b": np.zeros(3)}
    optimizer.update(weights, {"a": np.ones(2), "b": np.zeros(3)})
    optimizer.update(weights, {"a": np.zeros(2), "b": np.zeros(3)})
    assert np.allclose(weights["a"], -0.1 - 0.09)
    assert (weights["b"] == 0).all()
    optimizer.forget()
    optimizer.update(weights, {"a": np.zeros(2), "b": np.zeros(3)})
    assert np.allclose(weights["a"], -0.19) and optimizer.steps == 1


def test_only_the_arrays_it_began_with():
    for kind in optimizers.NAMES.values():
        optimizer, w = kind(), np.zeros(2)
        optimizer.update({"w": w}, {"w": np.ones(2)})
        before = w.copy()
        for name, other in (("w", w.copy()), ("v", np.zeros(2))):
            with pytest.raises(ValueError) as caught:
                optimizer.update({name: other}, {name: np.ones(2)})
            for word in (kind.__name__, f"'{name}'", "새로", "forget()"):
                assert word in str(caught.value)
        assert optimizer.steps == 1 and np.array_equal(w, before)
        optimizer.update({"w": w}, {"w": np.ones(2)})
        optimizer.forget()
        optimizer.update({"v": np.zeros(2)}, {"v": np.ones(2)})
        assert optimizer.steps == 1


def test_the_learning_rate_may_change_while_training():
    optimizer = optimizers.SGD(0.1)
    w = {"w": np.zeros(1)}
    optimizer.update(w, {"w": np.ones(1)})
    optimizer.learning_rate = 1
    optimizer.update(w, {"w": np.ones(1)})
    assert w["w"] == pytest.approx(-1.1)


@pytest.mark.parametrize("kind", optimizers.NAMES.values())
@pytest.mark.parametrize("rate", [0, -0.1, float("nan"), float("inf")])
def test_bad_learning_rates(kind, rate):
    with pytest.raises(ValueError) as caught:
        kind(rate)
    message = str(caught.value)
    assert kind.__name__ in message and "learning_rate" in message
    assert str(float(rate)) in message
    optimizer, w = kind(), {"w": np.ones(2)}
    optimizer.learning_rate = rate
    with pytest.raises(ValueError, match="learning_rate"):
        optimizer.update(w, {"w": np.ones(2)})
    assert (w["w"] == 1).all()


@pytest.mark.parametrize("name, bad", [
    ("beta_1", 1.5), ("beta_1", -0.1), ("beta_2", float("nan")),
    ("epsilon", 0), ("epsilon", -1), ("clipnorm", -1.0)])
def test_settings_changed_while_training_are_checked(name, bad):
    optimizer, w = optimizers.Adam(), {"w": np.ones(2)}
    optimizer.update(w, {"w": np.ones(2)})
    before = w["w"].copy()
    setattr(optimizer, name, bad)
    with pytest.raises(ValueError, match=f"Adam.*{name}"):
        optimizer.update(w, {"w": np.ones(2)})
    assert np.array_equal(w["w"], before) and optimizer.steps == 1


def test_bad_settings():
    with pytest.raises(ValueError, match="Momentum.*momentum.*1"):
        optimizers.Momentum(0.1, 1.0)
    with pytest.raises(ValueError, match="beta_2"):
        optimizers.Adam(beta_2=-0.1)
    with pytest.raises(TypeError, match="learning_rate.*수"):
        optimizers.SGD("0.1")
    with pytest.raises(ValueError, match="'adm'.*'adam'"):
        optimizers.get("adm")


def test_weights_and_gradients_must_match():
    optimizer, w = optimizers.SGD(), {"w": np.ones(2)}
    for gradients in ({"v": np.ones(2)}, {"w": np.ones(3)}, {}):
        with pytest.raises(ValueError, match="짝을 맞춰"):
            optimizer.update(w, gradients)
    assert (w["w"] == 1).all() and optimizer.steps == 0
