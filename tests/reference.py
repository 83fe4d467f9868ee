"""케라스와 유한 차분에 견주는 잣대입니다."""

import warnings

import numpy as np
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import keras
    import tensorflow as tf

__all__ = ["assert_close", "assert_same_layer", "differences", "keras",
           "keras_run", "refuses", "tf"]

TOLERANCE = {"float32": 1e-5, "float64": 1e-10}


def assert_close(ours, theirs, dtype):
    """|a-b| ≤ atol + rtol·max|b|이고, 데이터 타입과 크기도 같습니다."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    assert ours.shape == theirs.shape
    assert ours.dtype == dtype
    bound = TOLERANCE[dtype] * (1 + np.abs(theirs).max(initial=0))
    assert np.abs(ours - theirs).max(initial=0) <= bound


def keras_run(layer, x, random, training=False):
    """케라스 층의 출력, 뽑은 dy, 입력과 가중치의 그래디언트입니다."""
    many = isinstance(x, list)
    inputs = [tf.constant(array) for array in (x if many else [x])]
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        y = layer(inputs if many else inputs[0], training=training)
    dy = random.normal(size=y.shape).astype(y.dtype.name)
    names = [variable.name for variable in layer.trainable_weights]
    variables = [variable.value for variable in layer.trainable_weights]
    slopes = tape.gradient(y, [*inputs, *variables], output_gradients=dy)
    slopes = [None if slope is None else tf.convert_to_tensor(slope).numpy()
              for slope in slopes]
    dx = slopes[:len(inputs)]
    return y.numpy(), dy, dx if many else dx[0], dict(
        zip(names, slopes[len(inputs):]))


def assert_same_layer(ours, theirs, x, seed=0, training=False):
    """같은 가중치에서 출력과 모든 그래디언트가 케라스와 같습니다."""
    random = np.random.default_rng(seed)
    many = isinstance(x, list)
    theirs(x)
    for variable in theirs.weights:
        if "seed" not in variable.name and "variance" not in variable.name:
            variable.assign(random.normal(size=variable.shape) * 0.5)
    ours.build([a.shape[1:] for a in x] if many else x.shape[1:], seed)
    ours.copy_from(theirs)
    y, dy, dx, dw = keras_run(theirs, x, random, training)
    our_y, kept = ours.forward(x, training)
    our_dx, our_dw = ours.backward(dy, kept)
    assert ours.output_shape(ours.shape) == y.shape[1:]
    assert_close(our_y, y, ours.dtype)
    assert our_dw.keys() == dw.keys()
    for name in dw:
        assert_close(our_dw[name], dw[name], ours.dtype)
    if many:
        for one, other in zip(our_dx, dx, strict=True):
            assert_close(one, other, ours.dtype)
    elif dx is None:
        assert our_dx is None
    else:
        assert_close(our_dx, dx, ours.dtype)
    for variable in theirs.weights:
        if variable.name in ours.frozen:
            assert_close(ours.weights[variable.name], variable, ours.dtype)


def refuses(make, words, error=ValueError):
    """make()가 error를 내고, 그 글에 words가 모두 있는지 봅니다."""
    with pytest.raises(error) as caught:
        make()
    for word in words:
        assert word in str(caught.value)


def differences(function, array, step=1e-6):
    """function()이 내는 수를 array의 원소마다 미분한 값입니다(가운데 차분)."""
    slopes = np.zeros_like(array)
    for place in np.ndindex(array.shape):
        kept = array[place]
        array[place] = kept + step
        up = function()
        array[place] = kept - step
        slopes[place] = (up - function()) / (2 * step)
        array[place] = kept
    return slopes
