"""dlbook.layers: 층마다 케라스와 같고, 유한 차분과도 같은가."""

import ast
import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlbook import activations, layers, naive
from dlbook.exchange import variables
from press.proof.code import syntax
from tests.reference import (
    assert_close,
    assert_same_layer,
    differences,
    keras,
    refuses,
    tf,
)

pytestmark = pytest.mark.filterwarnings(
    "ignore:You are using a softmax over axis")
some = settings(max_examples=25, deadline=None, derandomize=True)
few = settings(max_examples=10, deadline=None, derandomize=True)
seeds = st.integers(0, 2 ** 16)
dtypes = st.sampled_from(["float32", "float64"])
small = st.integers(1, 4)
paddings = st.sampled_from(["valid", "same"])
formats = st.sampled_from(["channels_last", "channels_first"])
pairs = st.tuples(st.integers(1, 4), st.integers(1, 4))
functions = st.sampled_from(sorted(activations.FUNCTIONS))


def values(seed, shape, dtype="float64"):
    return np.random.default_rng(seed).normal(size=shape).astype(dtype)


# 케라스와 같은가


@some
@given(small, small, small, functions, dtypes, seeds)
def test_dense(samples, features, units, activation, dtype, seed):
    assert_same_layer(
        layers.Dense(units, activation, dtype=dtype),
        keras.layers.Dense(units, activation, dtype=dtype),
        values(seed, (samples, features), dtype), seed)


@some
@given(st.lists(small, min_size=1, max_size=3), functions, dtypes, seeds,
       st.sampled_from([1, 30, 1000]))
def test_activation(shape, activation, dtype, seed, scale):
    x = values(seed, (2, *shape), dtype) * np.dtype(dtype).type(scale)
    assert_same_layer(layers.Activation(activation, dtype=dtype),
                      keras.layers.Activation(activation, dtype=dtype), x)


@few
@given(st.sampled_from(["SimpleRNN", "LSTM", "GRU"]), small, small, small,
       small, st.booleans(), dtypes, seeds)
def test_recurrent(kind, samples, timesteps, features, units, every, dtype,
                   seed):
    ours, theirs = (
        getattr(where, kind)(units, return_sequences=every, dtype=dtype)
        for where in (layers, keras.layers))
    assert_same_layer(ours, theirs,
                      values(seed, (samples, timesteps, features), dtype),
                      seed)


@few
@given(st.sampled_from(["relu", "linear", "sigmoid"]), dtypes, seeds)
def test_simple_rnn_with_another_activation(activation, dtype, seed):
    assert_same_layer(
        layers.SimpleRNN(3, activation, dtype=dtype),
        keras.layers.SimpleRNN(3, activation, dtype=dtype),
        values(seed, (2, 5, 2), dtype), seed)


def windowed(draw, kernel, padding):
    """창보다 작지 않은 이미지의 높이와 너비."""
    low = kernel if padding == "valid" else (1, 1)
    return tuple(draw(st.integers(n, n + 5)) for n in low)


@st.composite
def windows(draw):
    size, padding = draw(pairs), draw(paddings)
    strides = draw(st.one_of(pairs, st.integers(1, 3).map(lambda s: (s, s))))
    image = windowed(draw, size, padding)
    return size, strides, padding, image


@some
@given(windows(), small, small, small,
       st.sampled_from(["linear", "relu", "tanh"]), dtypes, seeds)
def test_conv2d(window, samples, channels, filters, activation, dtype, seed):
    size, strides, padding, image = window
    settings = {"strides": strides, "padding": padding,
                "activation": activation, "dtype": dtype}
    x = values(seed, (samples, *image, channels), dtype)
    assert_same_layer(layers.Conv2D(filters, size, **settings),
                      keras.layers.Conv2D(filters, size, **settings), x, seed)


@some
@given(st.sampled_from(["MaxPooling2D", "AveragePooling2D"]), windows(),
       small, small, dtypes, seeds, st.booleans())
def test_pooling(kind, window, samples, channels, dtype, seed, ties):
    size, strides, padding, image = window
    ours, theirs = (
        getattr(where, kind)(size, strides=strides, padding=padding,
                             dtype=dtype)
        for where in (layers, keras.layers))
    x = values(seed, (samples, *image, channels), dtype)
    assert_same_layer(ours, theirs, np.round(x) if ties else x)


@some
@given(st.sampled_from(["Conv2D", "MaxPooling2D", "AveragePooling2D"]),
       windows(), small, small, dtypes, seeds)
def test_channels_first_is_channels_last_transposed(
        kind, window, samples, channels, dtype, seed):
    size, strides, padding, image = window
    first = {"Conv2D": (3,)}.get(kind, ())
    last, front = (
        getattr(layers, kind)(*first, size, strides=strides, padding=padding,
                              data_format=data_format, dtype=dtype)
        for data_format in ("channels_last", "channels_first"))
    x = values(seed, (samples, *image, channels), dtype)
    turned = np.moveaxis(x, -1, 1)
    last.build(x.shape[1:], seed)
    front.build(turned.shape[1:], seed)
    y, kept = last.forward(x)
    front_y, front_kept = front.forward(turned)
    assert front.output_shape(turned.shape[1:]) == front_y.shape[1:]
    assert_close(np.moveaxis(front_y, 1, -1), y, dtype)
    dy = values(seed + 1, y.shape, dtype)
    dx, dw = last.backward(dy, kept)
    front_dx, front_dw = front.backward(np.moveaxis(dy, -1, 1), front_kept)
    assert_close(np.moveaxis(front_dx, 1, -1), dx, dtype)
    for name in dw:
        assert_close(front_dw[name], dw[name], dtype)


@few
@given(small, pairs, small, formats, dtypes, seeds)
def test_global_average_pooling(samples, image, channels, data_format, dtype,
                                seed):
    shape = (*image, channels)
    if data_format == "channels_first":
        shape = (channels, *image)
    settings = {"data_format": data_format, "dtype": dtype}
    assert_same_layer(layers.GlobalAveragePooling2D(**settings),
                      keras.layers.GlobalAveragePooling2D(**settings),
                      values(seed, (samples, *shape), dtype))


@few
@given(st.lists(small, min_size=0, max_size=4), dtypes, seeds)
def test_flatten(shape, dtype, seed):
    assert_same_layer(layers.Flatten(dtype=dtype),
                      keras.layers.Flatten(dtype=dtype),
                      values(seed, (3, *shape), dtype))


@some
@given(st.lists(small, min_size=1, max_size=3), st.integers(2, 5), st.data(),
       st.booleans(), dtypes, seeds)
def test_batch_normalization(shape, samples, data, training, dtype, seed):
    axis = data.draw(st.sampled_from([-1, *range(1, len(shape) + 1)]))
    settings = {"axis": axis, "momentum": 0.8, "epsilon": 0.01,
                "dtype": dtype}
    assert_same_layer(layers.BatchNormalization(**settings),
                      keras.layers.BatchNormalization(**settings),
                      values(seed, (samples, *shape), dtype), seed, training)


@some
@given(st.lists(small, min_size=0, max_size=2), st.integers(2, 6), small,
       st.sampled_from([1e-3, 0.5]), dtypes, seeds)
def test_layer_normalization(shape, features, samples, epsilon, dtype, seed):
    x = values(seed, (samples, *shape, features), dtype)
    assert_same_layer(layers.LayerNormalization(epsilon, dtype=dtype),
                      keras.layers.LayerNormalization(
                          epsilon=epsilon, dtype=dtype), x, seed)


@st.composite
def attentions(draw):
    """(받는 것, 헤드, 키, 가릴지, 마스크)입니다. 마스크는 적어도 한 자리를 봅니다."""
    samples, asked, seen = draw(small), draw(small), draw(small)
    query, value = draw(small), draw(small)
    alone = draw(st.booleans())
    if alone:
        seen, value = asked, query
    shapes = [(samples, asked, query), (samples, seen, value)]
    mask = draw(st.one_of(st.none(), st.integers(0, 2 ** 16)))
    if mask is not None:
        mask = np.random.default_rng(mask).random(
            (samples, asked, seen)) < 0.6
        mask[..., 0] = True
    # 케라스는 1 / sqrt(key_dim)을 float32로 둡니다. 꼭 나누어지는 것만 봅니다.
    key_dim = draw(st.sampled_from([1, 4, 16]))
    return (shapes, alone, draw(st.integers(1, 3)), key_dim,
            draw(st.booleans()), mask)


@some
@given(attentions(), dtypes, seeds)
def test_multi_head_attention(case, dtype, seed):
    shapes, alone, heads, key_dim, causal, mask = case
    random = np.random.default_rng(seed)
    x = [values(seed + n, shape, dtype) for n, shape in enumerate(shapes)]
    theirs = keras.layers.MultiHeadAttention(heads, key_dim, dtype=dtype)
    given_x = [tf.constant(array) for array in x]
    query, value = given_x[0], given_x[0 if alone else 1]
    options = {"use_causal_mask": causal, "attention_mask": mask}
    theirs(query, value, **options)
    for variable in theirs.weights:
        variable.assign(random.normal(size=variable.shape) * 0.5)
    with tf.GradientTape() as tape:
        tape.watch(given_x)
        expected = theirs(query, value, **options)
    dy = random.normal(size=expected.shape).astype(dtype)
    watched = given_x[:1] if alone else given_x
    slopes = tape.gradient(
        expected, [*watched, *[w.value for w in theirs.trainable_weights]],
        output_gradients=dy)

    ours = layers.MultiHeadAttention(
        heads, key_dim, use_causal_mask=causal, dtype=dtype)
    ours.build(x[0].shape[1:] if alone else [a.shape[1:] for a in x])
    ours.copy_from(theirs)
    y, kept = ours.forward(
        x[0] if alone else x, **({} if mask is None
                                 else {"attention_mask": mask}))
    dx, dw = ours.backward(dy, kept)
    assert ours.output_shape(ours.shape) == y.shape[1:]
    assert_close(y, expected, dtype)
    for one, other in zip([dx] if alone else dx, slopes):
        assert_close(one, other, dtype)
    for variable, slope in zip(theirs.weights, slopes[len(watched):]):
        assert_close(dw["/".join(variable.path.split("/")[-2:])], slope, dtype)


@few
@given(small, small, small, st.integers(0, 3), dtypes, seeds)
def test_position_embedding_is_an_embedding_of_the_places(
        samples, timesteps, features, spare, dtype, seed):
    ours = layers.PositionEmbedding(timesteps + spare, dtype=dtype)
    x = values(seed, (samples, timesteps, features), dtype)
    ours.build(x.shape[1:], seed)
    table = keras.layers.Embedding(timesteps + spare, features, dtype=dtype)
    table.build(None)
    table.embeddings.assign(ours.weights["embeddings"])
    places = tf.tile(tf.range(timesteps)[None], [samples, 1])
    with tf.GradientTape() as tape:
        expected = table(places)
    dy = values(seed + 1, expected.shape, dtype)
    slope = tf.convert_to_tensor(tape.gradient(
        expected, table.embeddings.value, output_gradients=dy))
    y, kept = ours.forward(x)
    dx, dw = ours.backward(dy, kept)
    assert dx is None
    assert_close(y, expected, dtype)
    assert_close(dw["embeddings"], slope, dtype)


def test_a_causal_layer_does_not_see_what_comes_after():
    layer = layers.MultiHeadAttention(2, 3, use_causal_mask=True)
    x = values(0, (1, 5, 4))
    y = layer(x)
    x[:, 3:] += 1
    assert np.array_equal(layer(x)[:, :3], y[:, :3])
    assert not np.allclose(layer(x)[:, 3:], y[:, 3:])


@few
@given(st.lists(small, min_size=1, max_size=2), small, small, dtypes, seeds)
def test_embedding(shape, rows, width, dtype, seed):
    x = np.random.default_rng(seed).integers(0, rows, (3, *shape))
    assert_same_layer(layers.Embedding(rows, width, dtype=dtype),
                      keras.layers.Embedding(rows, width, dtype=dtype), x,
                      seed)


@few
@given(st.lists(small, min_size=1, max_size=3), st.integers(2, 4), dtypes,
       seeds)
def test_add(shape, branches, dtype, seed):
    x = [values(seed + n, (2, *shape), dtype) for n in range(branches)]
    assert_same_layer(layers.Add(dtype=dtype), keras.layers.Add(dtype=dtype),
                      x)


@few
@given(st.lists(small, min_size=1, max_size=3),
       st.lists(small, min_size=2, max_size=4), st.data(), dtypes, seeds)
def test_concatenate(shape, lengths, data, dtype, seed):
    rank = len(shape) + 1
    axis = data.draw(st.sampled_from(
        [*range(1, rank), *range(-rank + 1, 0)]))
    x = []
    for length in lengths:
        full = [2, *shape]
        full[axis] = length
        x.append(values(seed, full, dtype))
    assert_same_layer(layers.Concatenate(axis, dtype=dtype),
                      keras.layers.Concatenate(axis, dtype=dtype), x)


@few
@given(st.floats(0, 0.9), seeds, dtypes)
def test_dropout(rate, seed, dtype):
    layer = layers.Dropout(rate, dtype=dtype).build((50,), seed)
    x = 1 + np.abs(values(seed, (40, 50), dtype))
    y, kept = layer.forward(x, training=True)
    alive = y != 0
    scale = 1 / (1 - rate)
    assert_close(y, np.where(alive, x * np.dtype(dtype).type(scale), 0),
                 dtype)
    assert abs(alive.mean() - (1 - rate)) < 0.06
    dx, dw = layer.backward(np.ones_like(y), kept)
    assert_close(dx, (alive * scale).astype(dtype), dtype)
    assert dw == {}
    assert np.array_equal(layer(x), x)
    again, _ = layers.Dropout(rate, dtype=dtype).build((50,), seed).forward(
        x, training=True)
    assert np.array_equal(again, y)


def test_dropout_draws_anew_each_time():
    layer = layers.Dropout(0.5).build((50,), 0)
    first, second = (layer.forward(np.ones((4, 50)), True)[0] for _ in "ab")
    assert not np.array_equal(first, second)


# 유한 차분과 같은가

EXACT = {"dtype": "float64"}
CASES = [
    *[(layers.Dense(3, name, **EXACT), (4, 5)) for name in
      activations.FUNCTIONS],
    *[(kind(3, return_sequences=every, **EXACT), (2, 4, 3))
      for kind in (layers.SimpleRNN, layers.LSTM, layers.GRU)
      for every in (False, True)],
    *[(kind(*first, (2, 3), strides=(2, 1), padding=padding,
            data_format=data_format, **EXACT), (2, 4, 5, 3))
      for kind, first in ((layers.Conv2D, (2,)), (layers.MaxPooling2D, ()),
                          (layers.AveragePooling2D, ()))
      for padding in ("valid", "same")
      for data_format in ("channels_last", "channels_first")],
    (layers.GlobalAveragePooling2D(**EXACT), (2, 3, 4, 2)),
    (layers.Flatten(**EXACT), (2, 3, 4)),
    (layers.BatchNormalization(**EXACT), (5, 3)),
    (layers.BatchNormalization(axis=1, **EXACT), (3, 2, 4)),
    (layers.LayerNormalization(**EXACT), (2, 3, 4)),
    (layers.MultiHeadAttention(2, 3, **EXACT), (2, 4, 3)),
    (layers.MultiHeadAttention(2, 3, use_causal_mask=True, **EXACT),
     (2, 4, 3)),
]


@pytest.mark.parametrize("layer, shape", CASES,
                         ids=lambda case: str(case).replace(" ", ""))
@pytest.mark.parametrize("training", [False, True])
def test_finite_differences(layer, shape, training):
    x = values(1, shape)
    layer.build(x.shape[1:], 0)
    y, kept = layer.forward(x, training)
    dy = values(2, y.shape)

    def score():
        return (layer.forward(x, training)[0] * dy).sum()

    dx, dw = layer.backward(dy, kept)
    assert np.allclose(dx, differences(score, x), rtol=0, atol=1e-6)
    for name, slope in dw.items():
        expected = differences(score, layer.weights[name])
        assert np.allclose(slope, expected, rtol=0, atol=1e-6), name


# 반복문과 같은가


@few
@given(small, small, small, dtypes, seeds)
def test_naive_dense(samples, features, units, dtype, seed):
    layer = layers.Dense(units, dtype=dtype)
    x = values(seed, (samples, features), dtype)
    y = layer.build((features,), seed)(x)
    layer.weights["bias"] += 1
    assert_close(naive.naive_dense(x, **layer.weights), y + 1, dtype)


@few
@given(small, small, small, small, dtypes, seeds)
def test_naive_simple_rnn(samples, timesteps, features, units, dtype, seed):
    layer = layers.SimpleRNN(units, dtype=dtype)
    layer.build((timesteps, features), seed)
    layer.weights["bias"] += 0.5
    x = values(seed, (samples, timesteps, features), dtype)
    assert_close(naive.naive_simple_rnn(x, **layer.weights), layer(x), dtype)


@few
@given(pairs, small, small, dtypes, seeds)
def test_naive_conv2d(size, channels, filters, dtype, seed):
    layer = layers.Conv2D(filters, size, dtype=dtype)
    x = values(seed, (2, size[0] + 2, size[1] + 1, channels), dtype)
    layer.build(x.shape[1:], seed)
    layer.weights["bias"] += 0.5
    assert_close(naive.naive_conv2d(x, **layer.weights), layer(x), dtype)


# 처음 가중치와 상태


@pytest.mark.parametrize("layer, shape", [
    (layers.Dense(300), (200,)),
    (layers.Conv2D(30, (3, 5)), (8, 8, 20)),
    (layers.LSTM(40), (3, 60)),
    (layers.GRU(40), (3, 60)),
    (layers.SimpleRNN(90), (3, 60)),
    (layers.Embedding(300, 40), (3,)),
    (layers.BatchNormalization(), (7,)),
    (layers.LayerNormalization(), (7,)),
    (layers.MultiHeadAttention(8, 16), (5, 60)),
    *[(kind(*first, kernel_initializer=name), shape)
      for name in ("he_normal", "he_uniform")
      for kind, first, shape in ((layers.Dense, (300,), (200,)),
                                 (layers.Conv2D, (30, (3, 5)), (8, 8, 20)))],
], ids=repr)
def test_first_weights_have_the_distribution_of_keras(layer, shape):
    layer.build(shape, 0)
    theirs = getattr(keras.layers, type(layer).__name__)(
        *(getattr(layer, name) for name in
          ("filters", "kernel_size", "units", "input_dim", "output_dim",
           "num_heads", "key_dim") if hasattr(layer, name)),
        **{name: getattr(layer, name) for name in ("kernel_initializer",)
           if hasattr(layer, name)})
    theirs(*[np.zeros((1, *shape))] * (1 + hasattr(layer, "num_heads")))
    for name, variable in variables(theirs).items():
        ours, expected = layer.weights[name], np.asarray(variable)
        assert ours.shape == expected.shape and ours.dtype == np.float32
        assert ours.std() == pytest.approx(expected.std(), rel=0.05)
        assert abs(ours.mean() - expected.mean()) < 0.01
        if variable.name != "recurrent_kernel":
            assert np.abs(ours).max() == pytest.approx(
                np.abs(expected).max(), rel=0.02)


def test_recurrent_weights_are_orthogonal():
    weights = layers.GRU(5).build((2, 3), 0).weights["recurrent_kernel"]
    assert np.allclose(weights @ weights.T, np.eye(5), atol=1e-6)


def test_the_seed_decides_the_weights():
    one, same, other = (layers.Dense(4).build((3,), seed).weights["kernel"]
                        for seed in (0, 0, 1))
    assert np.array_equal(one, same) and not np.array_equal(one, other)


def test_call_does_not_touch_what_it_receives():
    for layer, shape in CASES:
        x = values(0, shape)
        kept_x = x.copy()
        y, kept = layer.forward(x, True)
        dy = np.ones_like(y)
        layer.backward(dy, kept)
        assert np.array_equal(x, kept_x) and (dy == 1).all()


def test_weights_go_to_keras_and_back():
    ours = layers.LSTM(4).build((5, 3), 0)
    theirs = keras.layers.LSTM(4)
    theirs.build((None, 5, 3))
    ours.copy_to(theirs)
    x = values(0, (2, 5, 3), "float32")
    assert_close(ours(x), theirs(x), "float32")
    back = layers.LSTM(4).build((5, 3), 1).copy_from(theirs)
    for name, value in ours.weights.items():
        assert np.array_equal(back.weights[name], value)


def test_copied_weights_are_their_own():
    theirs = keras.layers.Dense(2)
    theirs.build((None, 3))
    ours = layers.Dense(2).build((3,)).copy_from(theirs)
    before = np.asarray(theirs.kernel).copy()
    ours.weights["kernel"] += 1
    assert np.array_equal(np.asarray(theirs.kernel), before)


def test_a_batch_of_one_and_of_none():
    for layer, shape in CASES:
        one = values(0, (1, *shape[1:]))
        assert layer(one).shape == (1, *layer.output_shape(shape[1:]))
    assert layers.Dense(3)(np.zeros((0, 4))).shape == (0, 3)
    assert layers.Conv2D(3, 2)(np.zeros((0, 4, 4, 1))).shape == (0, 3, 3, 3)


def test_layers_read_by_people():
    assert repr(layers.Dense(512, "relu")) == (
        "Dense(units=512, activation='relu')")


# 잘못된 입력


@pytest.mark.parametrize("make, words", [
    (lambda: layers.Dense(3)(np.ones((2, 3, 4))),
     ["Dense 층", "(samples, features)", "(samples, 3, 4)", "Flatten"]),
    (lambda: layers.Dense(3)(np.ones(4)), ["Dense 층", "(samples,)"]),
    (lambda: layers.Dense(3)(5), ["Dense 층", "배치 축"]),
    (lambda: layers.Dense(3, name="hidden").build((4,))(np.ones((2, 5))),
     ["'hidden'", "features가 4개", "(samples, 5)"]),
    (lambda: layers.Conv2D(2, 3)(np.ones((2, 8, 8))),
     ["Conv2D 층", "(samples, 8, 8)", "x[..., None]"]),
    (lambda: layers.Conv2D(2, 3).build((8, 8, 3))(np.ones((2, 8, 8, 1))),
     ["channels가 3개", "(samples, 8, 8, 1)"]),
    (lambda: layers.Conv2D(2, 3, data_format="channels_first").build(
        (3, 8, 8))(np.ones((2, 1, 8, 8))),
     ["(samples, channels, height, width)", "(samples, 1, 8, 8)"]),
    (lambda: layers.Conv2D(2, 9)(np.ones((2, 8, 8, 1))),
     ["(9, 9)", "(8, 8)", "same"]),
    (lambda: layers.Conv2D(2, (3, 3, 3)), ["kernel_size", "(3, 3, 3)"]),
    (lambda: layers.Conv2D(2, 3, strides=0), ["strides", "최솟값"]),
    (lambda: layers.Conv2D(2, 3, padding="full"), ["padding", "'full'"]),
    (lambda: layers.MaxPooling2D(3, data_format="last"), ["data_format"]),
    (lambda: layers.GlobalAveragePooling2D()(np.ones((2, 3))),
     ["(samples, height, width, channels)", "(samples, 3)"]),
    (lambda: layers.LSTM(3)(np.ones((2, 5))),
     ["LSTM 층", "(samples, timesteps, features)"]),
    (lambda: layers.GRU(3)(np.ones((2, 0, 5))), ["타임스텝이 하나"]),
    (lambda: layers.Dense(0), ["units", "최솟값은 1"]),
    (lambda: layers.Dense(3, "rleu"), ["'rleu'", "'relu'"]),
    (lambda: layers.Dense(3, dtype="float16"), ["dtype", "'float16'"]),
    (lambda: layers.Dropout(1.0), ["rate", "1 미만"]),
    (lambda: layers.Dropout(float("nan")), ["rate", "nan"]),
    (lambda: layers.BatchNormalization(axis=0)(np.ones((2, 3))),
     ["axis", "배치 축"]),
    (lambda: layers.BatchNormalization().build((3,))(np.ones((2, 4))),
     ["3개", "4개"]),
    (lambda: layers.Embedding(3, 2)(np.array([[1, 3]])),
     ["0 이상 3 미만", "1부터 3까지"]),
    (lambda: layers.Embedding(3, 2)(np.array([[0.5]])), ["정수", "float64"]),
    (lambda: layers.Add()([np.ones((2, 3)), np.ones((2, 4))]),
     ["(3,), (4,)"]),
    (lambda: layers.Add()([np.ones((2, 3)), np.ones((4, 3))]),
     ["샘플 수", "[2, 4]"]),
    (lambda: layers.Add()(np.ones((2, 3))), ["리스트"]),
    (lambda: layers.Concatenate()([np.ones((2, 3, 1)), np.ones((2, 4, 1))]),
     ["(3, 1), (4, 1)"]),
    (lambda: layers.Concatenate(0)([np.ones((2, 3)), np.ones((2, 3))]),
     ["axis=0"]),
    (lambda: layers.Dense(2).copy_from(keras.layers.Dense(2)),
     ["build", "{}"]),
    (lambda: layers.MultiHeadAttention(0, 2), ["num_heads", "최솟값은 1"]),
    (lambda: layers.MultiHeadAttention(2, 2)(np.ones((2, 3))),
     ["(samples, timesteps, features)", "(samples, 3)"]),
    (lambda: layers.MultiHeadAttention(2, 2)(np.ones((2, 0, 3))),
     ["(samples, 0, 3)", "하나 이상"]),
    (lambda: layers.MultiHeadAttention(2, 2).build((4, 3))(
        np.ones((2, 4, 5))), ["(3, 3)개", "(5, 5)개"]),
    (lambda: layers.MultiHeadAttention(2, 2)([np.ones((2, 4, 5))] * 3),
     ["2개까지", "3개"]),
    (lambda: layers.MultiHeadAttention(2, 2)(
        [np.ones((2, 4, 5)), np.ones((3, 4, 5))]), ["샘플 수", "[2, 3]"]),
    (lambda: layers.MultiHeadAttention(2, 2).forward(
        np.ones((2, 4, 5)), attention_mask=np.ones((4, 3), bool)),
     ["attention_mask", "(2, 4, 4)", "(4, 3)"]),
    (lambda: layers.MultiHeadAttention(2, 2).forward(
        np.ones((2, 4, 5)), attention_mask=np.zeros((4, 4))),
     ["불리언", "float64"]),
    (lambda: layers.PositionEmbedding(3)(np.ones((2, 4, 5))),
     ["3개까지", "4개", "sequence_length"]),
    (lambda: layers.LayerNormalization(epsilon=0), ["epsilon", "0보다 크"]),
    (lambda: layers.LayerNormalization().build((3,))(np.ones((2, 4))),
     ["3개", "4개"]),
    (lambda: layers.Dense(3, kernel_initializer="he"),
     ["kernel_initializer", "'he'", "'he_normal'"]),
], ids=lambda value: "" if callable(value) else value[0])
def test_errors_say_what_came_and_what_to_do(make, words):
    refuses(make, words)


@pytest.mark.parametrize("make", [
    lambda: layers.Dense(None), lambda: layers.Dense(3, None),
    lambda: layers.Dense(3, dtype=None), lambda: layers.Dropout(None),
    lambda: layers.Conv2D(3, None), lambda: layers.Conv2D(3, 2, strides=None),
    lambda: layers.Conv2D(3, 2, data_format=None),
    lambda: layers.MaxPooling2D(None), lambda: layers.Embedding(None, 2),
    lambda: layers.BatchNormalization(epsilon=None),
    lambda: layers.MultiHeadAttention(2, None)])
def test_nothing_is_no_setting(make):
    with pytest.raises((TypeError, ValueError), match="None"):
        make()


def test_a_reader_s_layer_names_its_settings_as_it_likes():
    @dataclasses.dataclass(eq=False)
    class Scaled(layers.Layer):
        rate: float = 2.0
        units: tuple = ("a", "b")

        def forward(self, x, training=False):
            return x * self.rate, None

    assert (Scaled()(np.ones((1, 2))) == 2).all()


def test_type_errors():
    with pytest.raises(TypeError, match="units.*정수"):
        layers.Dense(2.5)
    with pytest.raises(TypeError, match="Dense 층.*수를 담은"):
        layers.Dense(2)(np.array([["가"]]))


def built(layer, *shape):
    layer(np.zeros((1, *shape), "float32"))
    return layer


@pytest.mark.parametrize("ours, theirs, shape, words", [
    (layers.LSTM(3), lambda k: k.Bidirectional(k.LSTM(3)), (5, 4),
     ["LSTM", "Bidirectional"]),
    (layers.LSTM(3), lambda k: k.LSTM(3, go_backwards=True), (5, 4),
     ["go_backwards", "False", "True"]),
    (layers.LSTM(3), lambda k: k.LSTM(3, activation="relu"), (5, 4),
     ["activation", "'tanh'", "'relu'"]),
    (layers.LSTM(3), lambda k: k.LSTM(3, recurrent_activation="hard_sigmoid"),
     (5, 4), ["recurrent_activation", "'hard_sigmoid'"]),
    (layers.GRU(3), lambda k: k.GRU(3, return_sequences=True), (5, 4),
     ["return_sequences"]),
    (layers.SimpleRNN(3), lambda k: k.GRU(3), (5, 4), ["SimpleRNN", "GRU"]),
    (layers.BatchNormalization(), lambda k: k.BatchNormalization(epsilon=0.5),
     (4,), ["epsilon", "0.001", "0.5"]),
    (layers.BatchNormalization(axis=1),
     lambda k: k.BatchNormalization(axis=-1), (4, 4), ["axis"]),
    (layers.LayerNormalization(), lambda k: k.LayerNormalization(epsilon=0.1),
     (4,), ["epsilon"]),
    (layers.Dense(3, "relu"), lambda k: k.Dense(3), (4,),
     ["activation", "'relu'", "'linear'"]),
    (layers.Dense(3), lambda k: k.Dense(3, activation="gelu"), (4,),
     ["'gelu'"]),
    (layers.Dense(3), lambda k: k.Dense(3, activation=k.LeakyReLU()), (4,),
     ["LeakyReLU"]),
    (layers.Dense(3), lambda k: k.Dense(3, dtype="float64"), (4,),
     ["dtype", "'float32'", "'float64'"]),
    (layers.Dense(3), lambda k: k.Dense(3, dtype="mixed_bfloat16"), (4,),
     ["'bfloat16'"]),
    (layers.Conv2D(2, 3), lambda k: k.Conv2D(2, 3, dilation_rate=2),
     (9, 9, 3), ["dilation_rate", "(2, 2)"]),
    (layers.Conv2D(2, 3), lambda k: k.Conv2D(2, 3, padding="same"),
     (9, 9, 3), ["padding"]),
    (layers.Conv2D(2, 3), lambda k: k.Conv2D(2, 3, strides=2), (9, 9, 3),
     ["strides", "(1, 1)", "(2, 2)"]),
    (layers.Conv2D(2, 3, data_format="channels_first"),
     lambda k: k.Conv2D(2, 3), (9, 9, 9), ["data_format"]),
    (layers.MultiHeadAttention(2, 3),
     lambda k: Attends(k.MultiHeadAttention(2, 3, dropout=0.5)), (5, 4),
     ["dropout", "0.5"]),
], ids=lambda value: "" if callable(value) else str(value)[:40])
def test_only_the_same_layer_is_copied(ours, theirs, shape, words):
    ours.build(shape, 0)
    before = {name: w.copy() for name, w in ours.weights.items()}
    other = built(theirs(keras.layers), *shape)
    other = getattr(other, "inner", other)
    kept = [np.asarray(w) for w in other.weights]
    for copy in (ours.copy_from, ours.copy_to):
        refuses(lambda: copy(other), words)
    for name, w in before.items():
        assert np.array_equal(ours.weights[name], w)
    for w, old in zip(other.weights, kept):
        assert np.array_equal(np.asarray(w), old)


class Attends:
    """케라스의 어텐션에 텐서 하나를 두 번 건넵니다."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, x):
        return self.inner(x, x)


def test_settings_that_mean_the_same_are_copied():
    for ours, theirs, shape in (
            (layers.BatchNormalization(axis=-1),
             keras.layers.BatchNormalization(axis=2), (3, 4)),
            (layers.MaxPooling2D(), keras.layers.MaxPooling2D(2), (4, 4, 1)),
            (layers.Dense(2, kernel_initializer="he_normal"),
             keras.layers.Dense(2), (3,))):
        ours.build(shape, 0).copy_from(built(theirs, *shape))


def test_activations_follow_the_protocol_of_a_layer():
    z = values(0, (4, 5))
    for name in activations.FUNCTIONS:
        function = activations.get(name)
        y, kept = function.forward(z)
        dz, dw = function.backward(np.ones_like(y), kept)
        assert y.shape == dz.shape == z.shape and dw == {}


def test_a_gradient_of_the_wrong_shape():
    layer = layers.Dense(2)
    _, kept = layer.forward(np.ones((5, 3)))
    with pytest.raises(ValueError, match=r"\(5, 2\).*\(2,\)"):
        layer.backward(np.ones(2), kept)


def test_copying_from_another_shape_changes_nothing():
    ours = layers.Dense(2).build((3,), 0)
    before = {name: value.copy() for name, value in ours.weights.items()}
    theirs = keras.layers.Dense(5)
    theirs.build((None, 3))
    with pytest.raises(ValueError, match=r"\(3, 2\).*\(3, 5\)"):
        ours.copy_from(theirs)
    for name, value in before.items():
        assert np.array_equal(ours.weights[name], value)


def test_the_library_is_read_from_top_to_bottom():
    """파일, 클래스, 함수가 한 화면에 들어오고, 함수 안에서 불러오지 않습니다."""
    folder = Path(layers.__file__).parent
    paths = [*folder.glob("*.py"), *folder.parent.glob("checks/*.py"),
             *(folder.parent / f"{name}.py" for name in (
                 "activations", "initializers", "losses", "optimizers",
                 "network", "training", "metrics", "exchange", "files",
                 "summary", "diagnosis"))]
    for path in paths:
        source = path.read_text(encoding="utf-8")
        assert source.count("\n") <= 400, path
        for node in ast.walk(syntax(source)):
            most = {ast.ClassDef: 45, ast.FunctionDef: 25}.get(type(node))
            if most is None:
                continue
            length = node.end_lineno - node.lineno + 1
            assert length <= most, (path, node.name)
            assert not any(isinstance(inner, (ast.Import, ast.ImportFrom))
                           for inner in ast.walk(node)), (path, node.name)



def test_importing_touches_no_framework():
    code = (
        "import sys, dlbook.layers, dlbook.losses, dlbook.optimizers, "
        "dlbook.network; "
        "print({'tensorflow', 'keras', 'matplotlib'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True,
                          text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_batch_normalization_does_not_lose_digits_in_large_batches():
    x = (values(0, (32, 32, 32, 8)) + 5).astype("float32")
    dy = values(1, x.shape, "float32")
    found = []
    for dtype in ("float32", "float64"):
        layer = layers.BatchNormalization(dtype=dtype).build(x.shape[1:])
        y, kept = layer.forward(x, training=True)
        found.append((y, layer.backward(dy, kept)[1]["gamma"]))
    for one, exact in zip(*found):
        assert_close(one, exact.astype("float32"), "float32")
