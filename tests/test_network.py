"""dlbook.network: 그래프, 훈련, 저장이 케라스와 같고 잃는 것이 없는가."""

import os
import subprocess
import sys
import tracemalloc

import numpy as np
import pytest

import dlbook.layers
from dlbook import losses, network, optimizers
from dlbook.batches import Batches
from dlbook.checks.several import as_list
from dlbook.checks.values import finite
from dlbook.layers import (
    Activation,
    Add,
    BatchNormalization,
    Concatenate,
    Conv2D,
    Dense,
    Dropout,
    Embedding,
    Flatten,
    GlobalAveragePooling2D,
    Layer,
    MaxPooling2D,
    SimpleRNN,
)
from dlbook.network import Input, Network
from dlbook.summary import wide
from tests.reference import assert_close, differences, keras, refuses, tf


def values(seed, *shape):
    return np.random.default_rng(seed).normal(size=shape)


def two_heads(seed=0, dtype="float64"):
    """가지가 갈라졌다 합쳐지고, 출력이 둘이며, 층 하나를 두 번 씁니다."""
    def dense(units, *rest, name):
        return Dense(units, *rest, name=name, dtype=dtype)

    left, right = Input((4,), "left"), Input((4,), "right")
    shared = dense(3, "tanh", name="shared")
    joined = Concatenate(name="joined", dtype=dtype)(
        [shared(left), shared(right)])
    hidden = dense(6, "relu", name="hidden")(joined)
    added = Add(name="added", dtype=dtype)([joined, hidden])
    return Network(
        [left, right],
        [dense(3, "softmax", name="kind")(added), dense(1, name="mass")(added)],
        seed=seed)


def keras_two_heads():
    def dense(units, *rest, name):
        return keras.layers.Dense(units, *rest, name=name, dtype="float64")

    left, right = (keras.Input((4,), name=name, dtype="float64")
                   for name in ("left", "right"))
    shared = dense(3, "tanh", name="shared")
    joined = keras.layers.Concatenate(name="joined", dtype="float64")(
        [shared(left), shared(right)])
    hidden = dense(6, "relu", name="hidden")(joined)
    added = keras.layers.Add(name="added", dtype="float64")([joined, hidden])
    return keras.Model(
        [left, right],
        [dense(3, "softmax", name="kind")(added),
         dense(1, name="mass")(added)])


def data(samples=40):
    x = [values(1, samples, 4), values(2, samples, 4)]
    kind = np.random.default_rng(3).integers(0, 3, samples)
    return x, {"kind": kind, "mass": values(4, samples)}


def compiled(net, rate=0.05):
    return net.compile(
        optimizers.Momentum(rate, 0.9),
        {"kind": "sparse_categorical_crossentropy", "mass": "mse"},
        metrics={"kind": ["accuracy"], "mass": ["mae"]},
        loss_weights={"kind": 1, "mass": 0.3})


# 그래프


def test_branches_outputs_and_sharing_equal_keras():
    ours, theirs = two_heads(), keras_two_heads()
    ours.copy_to(theirs)
    x, _ = data(5)
    outputs = ours(x)
    for one, other in zip(outputs, theirs(x), strict=True):
        assert_close(one, other, "float64")
    dys = [values(5, 5, 3), values(6, 5, 1)]
    with tf.GradientTape() as tape:
        given = theirs(x)
        score = sum(tf.reduce_sum(y * dy) for y, dy in zip(given, dys))
    expected = tape.gradient(
        score, [variable.value for variable in theirs.trainable_weights])
    _, kept = ours.forward(x)
    _, gradients = ours.backward(dys, kept)
    assert len(gradients) == len(expected) == 8
    for variable, slope in zip(theirs.trainable_weights, expected):
        assert_close(gradients[variable.path], slope, "float64")


def test_training_equals_keras_step_by_step():
    ours, theirs = two_heads(), keras_two_heads()
    ours.copy_to(theirs)
    x, y = data(40)
    theirs.compile(
        keras.optimizers.SGD(0.05, 0.9),
        {"kind": "sparse_categorical_crossentropy", "mass": "mse"},
        metrics={"kind": ["accuracy"], "mass": ["mae"]},
        loss_weights={"kind": 1, "mass": 0.3}, jit_compile=False)
    compiled(ours)
    expected = theirs.fit(x, y, batch_size=10, epochs=3, shuffle=False,
                          validation_data=(x, y), verbose=0).history
    history = ours.fit(x, y, batch_size=10, epochs=3, seed=None,
                       validation_data=(x, y), verbose=0).history
    assert history.keys() == expected.keys()
    for name, numbers in history.items():
        assert numbers == pytest.approx(expected[name], abs=1e-5), name
    for variable in theirs.weights:  # 케라스의 fit은 데이터를 float32로 바꿉니다.
        assert_close(ours.weights[variable.path].astype("float32"),
                     np.asarray(variable).astype("float32"), "float32")


def test_one_output_has_the_history_of_keras():
    ours = Network.chain([Input((4,)), Dense(3, "softmax", name="d")], 0)
    theirs = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, "softmax", name="d")])
    ours.copy_to(theirs)
    x, y = values(0, 30, 4).astype("float32"), np.arange(30) % 3
    theirs.compile("rmsprop", "sparse_categorical_crossentropy",
                metrics=["accuracy"])
    ours.compile("rmsprop", "sparse_categorical_crossentropy",
                metrics=["accuracy"])
    expected = theirs.fit(x, y, batch_size=7, epochs=4, shuffle=False,
                          validation_data=(x, y), verbose=0)
    history = ours.fit(x, y, batch_size=7, epochs=4, seed=None,
                       validation_data=(x, y), verbose=0)
    assert history.epoch == [1, 2, 3, 4]
    assert list(history.history) == list(expected.history)
    for name, numbers in history.history.items():
        assert numbers == pytest.approx(expected.history[name], abs=1e-5)
    assert ours.evaluate(x, y)["loss"] == pytest.approx(
        theirs.evaluate(x, y, verbose=0)[0], abs=1e-5)


def inception(dtype="float64"):
    def conv(filters, size, name, **more):
        return Conv2D(filters, size, activation="relu", padding="same",
                      name=name, dtype=dtype, **more)

    x = Input((6, 6, 2))
    branches = [
        conv(2, 1, "one")(x),
        conv(2, 3, "three")(conv(2, 1, "before_three")(x)),
        conv(2, 1, "after_pool")(MaxPooling2D(
            3, strides=1, padding="same", dtype=dtype)(x)),
    ]
    y = Concatenate(dtype=dtype)(branches)
    y = BatchNormalization(dtype=dtype, name="normal")(y)
    y = GlobalAveragePooling2D(dtype=dtype)(y)
    return Network(x, Dense(2, name="last", dtype=dtype)(y), seed=0)


def sequence():
    x = Input((5,))
    y = SimpleRNN(4, dtype="float64", name="rnn")(
        Embedding(7, 3, dtype="float64", name="letters")(x))
    return Network(x, Dense(2, name="last", dtype="float64")(y), seed=0)


@pytest.mark.parametrize("net, x", [
    (inception(), values(0, 3, 6, 6, 2)),
    (two_heads(), data(3)[0]),
    (sequence(), np.random.default_rng(0).integers(0, 7, (3, 5))),
], ids=["inception", "two_heads", "sequence"])
def test_finite_differences(net, x):
    found, kept = net.forward(x, training=True)
    dys = [values(n, *y.shape) for n, y in enumerate(as_list(found))]

    def score():
        found, _ = net.forward(x, training=True)
        return sum((y * dy).sum() for y, dy in zip(as_list(found), dys))

    _, gradients = net.backward(dys, kept)
    assert gradients.keys() == net.trainable.keys()
    for name, slope in gradients.items():
        expected = differences(score, net.weights[name])
        assert np.allclose(slope, expected, rtol=0, atol=1e-6), name


def residual(keras_too=False, dtype="float64"):
    """더하는 층만으로 만든 잔차 연결입니다."""
    def graph(layers, Input, Model):
        x = Input((6,))
        y = x
        for n in range(3):
            inner = layers.Dense(6, activation="relu", dtype=dtype,
                                 name=f"inner_{n}")(y)
            y = layers.Add(dtype=dtype)([y, inner])
        return Model(x, layers.Dense(2, dtype=dtype, name="last")(y))

    if keras_too:
        return graph(keras.layers, lambda shape: keras.Input(
            shape, dtype=dtype), keras.Model)
    return graph(dlbook.layers, Input, Network)


def test_residual_connections_need_nothing_but_add():
    ours, theirs = residual(), residual(keras_too=True)
    ours.copy_to(theirs)
    x = values(0, 5, 6)
    dy = values(1, 5, 2)
    with tf.GradientTape() as tape:
        score = tf.reduce_sum(theirs(x) * dy)
    expected = tape.gradient(
        score, [variable.value for variable in theirs.weights])
    y, kept = ours.forward(x)
    dx, dw = ours.backward(dy, kept)
    assert_close(y, theirs(x), "float64")
    for variable, slope in zip(theirs.weights, expected):
        assert_close(dw[variable.path], slope, "float64")


def test_a_network_is_a_layer(tmp_path):
    """안에 넣은 네트워크는, 그 층들을 풀어 놓은 것과 같습니다."""
    def layers_of(start):
        return [Dense(4, "tanh", name=f"{start}one", dtype="float64"),
                Dense(3, name=f"{start}two", dtype="float64")]

    inner = Network.chain([Input((5,)), *layers_of("")], seed=0)
    inner.name = "inner"
    x = Input((5,))
    outer = Network(x, Dense(2, dtype="float64", name="last")(inner(x)), 1)
    flat = Network.chain([Input((5,)), *layers_of("inner/"), Dense(
        2, dtype="float64", name="last")])
    for name, w in outer.weights.items():
        flat.weights[name][...] = w
    given, dy = values(0, 3, 5), values(1, 3, 2)
    results = []
    for net in (outer, flat):
        y, kept = net.forward(given)
        dx, dw = net.backward(dy, kept)
        results.append((y, dx, dw))
    (y, dx, dw), (flat_y, flat_dx, flat_dw) = results
    assert np.array_equal(y, flat_y) and np.array_equal(dx, flat_dx)
    assert dw.keys() == flat_dw.keys() == outer.weights.keys()
    outer.compile("adam", "mse").fit(given, dy, epochs=2, verbose=0)
    outer.save(tmp_path / "outer.npz")
    back = Network.load(tmp_path / "outer.npz")
    assert np.array_equal(back(given), outer(given))
    assert back.weights.keys() == outer.weights.keys()
    with pytest.raises(ValueError, match=r"inner.*\(5,\).*\(4,\)"):
        inner(Input((4,)))
    with pytest.raises(ValueError, match="출력이 하나여야.*2개"):
        two_heads()([Input((4,)), Input((4,))])


def test_an_input_read_by_an_embedding_and_by_another_layer():
    ids = np.array([[0, 3, 1], [2, 2, 0]])
    for first in (True, False):
        a = Input((3,))
        both = [Flatten()(Embedding(4, 2)(a)), Dense(3)(a)]
        net = Network(a, Concatenate()(both if first else both[::-1]), 0)
        assert net(ids).dtype == net.forward(ids)[0].dtype == np.float32
        net.compile("sgd", "mse").fit(ids, np.ones((2, 9)), verbose=0)


def test_inputs_of_different_lengths_are_refused_everywhere():
    a, b = Input((5,)), Input((5,))
    net = Network([a, b], Add()([a, b]))
    for use in (net, net.forward, net.predict):
        with pytest.raises(ValueError, match=r"샘플 수.*\[4, 1\]"):
            use([np.ones((4, 5)), np.ones((1, 5))])


def test_integers_made_by_a_layer_are_refused_by_an_embedding():
    net = Network.chain([Input((3,)), Flatten(), Embedding(4, 2)])
    with pytest.raises(ValueError, match="정수가 필요한데.*float32"):
        net(np.ones((2, 3), int))


class Careless(Layer):
    """그래디언트의 크기를 틀리게 내는 층."""

    def forward(self, x, training=False):
        return x, None

    def backward(self, dy, kept):
        return dy.sum(axis=0, keepdims=True), {}


def test_a_reader_s_layer_with_a_wrong_gradient_does_not_train():
    net = Network.chain([Input((4,)), Dense(3, name="first"), Careless(),
                         Dense(1)], 0).compile("sgd", "mse")
    before = net.weights["first/kernel"].copy()
    with pytest.raises(ValueError, match=r"'first': dy의 크기.*\(1, 3\)"):
        net.fit(values(0, 8, 4), values(1, 8), verbose=0)
    assert np.array_equal(net.weights["first/kernel"], before)


def test_a_step_by_hand_is_checked():
    net = Network.chain([Input((4,)), Dense(3, name="end")], 0)
    net.compile("sgd", "sparse_categorical_crossentropy")
    x, before = values(0, 2, 4), net.weights["end/kernel"].copy()
    for bad in ([np.array([-1, 0])], [np.array([0.5, 0])], [np.array([3, 0])]):
        with pytest.raises(ValueError, match="0부터 2까지의 정수"):
            net.train_step([x], bad)
    with pytest.raises(ValueError, match=r"\(None, 4\)"):
        net.train_step([x[:, :3]], [np.array([0, 1])])
    assert np.array_equal(net.weights["end/kernel"], before)


def test_outputs_that_add_to_zero_are_named():
    net = Network.chain([Input((4,)), Dense(3, name="end")], 0)
    net.compile("sgd", "categorical_crossentropy")
    net.weights["end/kernel"][...] = 0
    with pytest.raises(FloatingPointError, match="'end'.*합이 0.*softmax"):
        net.fit(values(0, 8, 4), np.eye(3)[np.zeros(8, int)], verbose=0)


def test_ten_lines_train_as_fit_does():
    x, y = values(0, 30, 4), np.arange(30) % 3
    ours, other = (Network.chain([Input((4,)), Dense(8, "relu"),
                                  Dense(3, "softmax")], 0) for _ in "ab")
    loss, optimizer = losses.SparseCategoricalCrossentropy(), optimizers.Adam()
    for some, target in Batches(x, y, size=8, seed=0):
        y_pred, kept = ours.forward(some, training=True)
        _, kept_loss = loss.forward(target, y_pred)
        dy, _ = loss.backward(1, kept_loss)
        _, dw = ours.backward(dy, kept)
        optimizer.update(ours.weights, dw)
    other.compile("adam", "sparse_categorical_crossentropy")
    other.fit(x, y, batch_size=8, verbose=0)
    for name, w in ours.weights.items():
        assert np.array_equal(w, other.weights[name])


def test_a_slope_of_the_wrong_shape_is_refused_by_the_network():
    net = two_heads()
    y, kept = net.forward(data(3)[0])
    with pytest.raises(ValueError, match=r"\(3, 1\).*\(3,\)"):
        net.backward([y[0], y[1][:, 0]], kept)
    with pytest.raises(ValueError, match="2개"):
        net.backward(y[0], kept)


def test_names_follow_keras():
    net = Network.chain([
        Input((8, 8, 1)), Conv2D(2, 3), MaxPooling2D(), Flatten(),
        Dense(3), Dense(3), Dense(2, name="dense_1")])
    assert [layer.name for layer in net.layers] == [
        "conv2d", "max_pooling2d", "flatten", "dense", "dense_2", "dense_1"]


def recursively(inputs, outputs):
    """in_order를 재귀로 적은 것입니다. 층의 이름은 이 차례를 따릅니다."""
    ordered = list(inputs)

    def visit(node):
        if node not in ordered:
            for parent in node.parents:
                visit(parent)
            ordered.append(node)

    for node in outputs:
        visit(node)
    return ordered


@pytest.mark.parametrize("seed", range(20))
def test_parents_come_first_whatever_the_graph(seed):
    random = np.random.default_rng(seed)
    nodes = [Input((2,)), Input((2,))]
    for _ in range(12):
        one, other = random.integers(len(nodes), size=2)
        nodes.append(Add()([nodes[one], nodes[other]]))
    outputs = [nodes[n] for n in random.integers(len(nodes), size=3)]
    assert network.in_order(nodes[:2], outputs) == recursively(
        nodes[:2], outputs)


def test_a_chain_longer_than_the_recursion_limit(tmp_path):
    depth = sys.getrecursionlimit() + 200
    net = Network.chain([
        Input((2,)), *(Activation("relu") for _ in range(depth)), Dense(1)])
    x, dy = np.ones((3, 2), "float32"), np.ones((3, 1))
    assert len(net.nodes) == depth + 2 and net.predict(x).shape == (3, 1)
    _, gradients = net.backward(dy, net.forward(x)[1])
    assert np.allclose(gradients["dense/kernel"], 3)
    net.save(tmp_path / "deep.npz")
    assert np.array_equal(Network.load(tmp_path / "deep.npz")(x), net(x))


def test_an_input_may_be_an_output_as_in_keras():
    x = Input((4,), "x")
    net = Network(x, [x, Dense(1, name="last")(x)], 0)
    inputs = keras.Input((4,))
    theirs = keras.Model(inputs, [inputs, keras.layers.Dense(1)(inputs)])
    given = values(0, 5, 4)
    assert np.array_equal(net.predict(given, 2)[0], given)
    assert np.allclose(theirs(given)[0], given)
    net.compile("sgd", "mse")
    assert "x_loss" in net.fit(given, [given, given[:, :1]], verbose=0).history
    alone = Network(x, x).compile("sgd", "mse")
    assert alone.evaluate(given, given) == {"loss": 0}
    with pytest.raises(FloatingPointError, match="입력 노드 'x'의 출력이 1e"):
        alone.fit(given + 1e200, given, verbose=0)


def test_predict_drops_what_no_later_node_needs():
    x = Input((1000,))
    kept = y = Dense(1000, "relu")(x)
    for _ in range(20):
        y = Dense(1000, "relu")(y)
    net = Network(x, [Add()([y, y, kept]), kept], 0)
    some = values(0, 500, 1000).astype("float32")
    expected, _ = net.forward(some)
    tracemalloc.start()
    outputs = net(some)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 8 * some.nbytes  # 모두 두면 그 다섯 배가 넘습니다.
    for output, same in zip(outputs, expected, strict=True):
        assert np.array_equal(output, same)


def test_columns_line_up_under_korean_names():
    net = Network.chain([Input((4,), "입력"), Dense(3, name="숨은 층"),
                         Dense(2, name="answer")])
    lines = net.summary().splitlines()
    columns = {wide(line[:line.index("(None")])
               for line in lines if "(None" in line}
    assert columns == {lines[0].index("Output")} == {17}
    assert len(lines[1]) == max(map(wide, lines))


def test_summary_counts_as_keras_does():
    text = two_heads().summary()
    assert f"Total params: {keras_two_heads().count_params():,}" in text
    assert "joined (Concatenate)" in text and "(None, 6)" in text
    assert "shared, shared" in text
    normal = inception().summary()
    theirs = keras.layers.BatchNormalization()
    theirs.build((None, 6))
    total = sum(w.size for w in inception().weights.values())
    assert f"Total params: {total:,}" in normal
    assert f"Trainable params: {total - 12:,}" in normal


# 훈련


def test_the_order_depends_on_the_seed_alone():
    x, y = data()
    first, same, other = (
        compiled(two_heads()).fit(x, y, seed=seed, verbose=0).history["loss"]
        for seed in (0, 0, 1))
    assert first == same and first != other


def test_every_sample_counts_the_same_in_the_epoch():
    x, y = data(10)
    net = compiled(two_heads(), 1e-12)
    whole = net.evaluate(x, y)["loss"]
    history = net.fit(x, y, batch_size=4, verbose=0).history
    assert history["loss"][0] == pytest.approx(whole, abs=1e-9)


def test_frozen_weights_stay_out_of_the_optimizer():
    net = inception().compile("sgd", "mse")
    x, y = values(0, 8, 6, 6, 2), values(1, 8, 2)
    before = net.weights["normal/moving_mean"].copy()
    net.fit(x, y, verbose=0)
    assert not np.array_equal(net.weights["normal/moving_mean"], before)
    assert not any("moving" in name for name in net.optimizer.memory)


def test_dropout_only_while_training():
    net = Network.chain([Input((50,)), Dropout(0.5), Dense(1)], 0)
    x = values(0, 3, 50).astype("float32")
    assert np.array_equal(net(x), net(x))
    assert np.allclose(net.predict(x, batch_size=2), net(x), atol=1e-6)


@pytest.mark.parametrize("verbose, lines", [
    (0, []),
    (1, ["Epoch 1/2", "4/4 ━━━━━━━━━━━━━━━━━━━━ 0s", "Epoch 2/2",
         "4/4 ━━━━━━━━━━━━━━━━━━━━ 0s"]),
    (2, ["Epoch 1/2", "4/4 - 0s - ", "Epoch 2/2", "4/4 - 0s - "]),
])
def test_progress(verbose, lines, capsys):
    x, y = data()
    compiled(two_heads()).fit(x, y, epochs=2, batch_size=12, verbose=verbose,
                              validation_data=(x, y))
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == len(lines)
    for line, start in zip(printed, lines):
        assert line.startswith(start)
    if lines:
        names = [part.split(":")[0] for part in printed[-1].split(" - ")
                 if ":" in part]
        assert names[:5] == ["kind_accuracy", "kind_loss", "loss",
                             "mass_loss", "mass_mae"]
        assert "val_loss" in names


def test_the_bar_moves_in_a_terminal():
    code = (
        "import time, numpy as np\n"
        "from dlbook import progress\n"
        "bar = progress.Progress(1, 1, 4, 1)\n"
        "for step in range(1, 5):\n"
        "    time.sleep(0.15); bar.step = step; bar.show({'loss': 1 / step})\n"
        "bar.finish({'loss': 0.25})\n"
    )
    import pty

    leader, follower = pty.openpty()
    subprocess.run([sys.executable, "-c", code], stdout=follower, check=True)
    os.close(follower)
    text = os.read(leader, 100_000).decode()
    os.close(leader)
    assert "1/4 ━━━━━───────────────" in text and "loss: 1.0000" in text
    assert text.count("\r") >= 4 and text.rstrip().endswith("loss: 0.2500")


def test_two_networks_do_not_share_an_optimizer():
    x, y = values(0, 8, 4).astype("float32"), values(1, 8)
    optimizer = optimizers.Adam()
    first, same, other = (
        Network.chain([Input((4,)), Dense(1, name=name)], seed).compile(
            optimizer, "mse")
        for seed, name in enumerate(("end", "end", "last")))
    first.fit(x, y, verbose=0)
    memory = {name: dict(past) for name, past in optimizer.memory.items()}
    for net in (same, other):
        before = net.weights[net.names[0] + "/kernel"].copy()
        with pytest.raises(ValueError, match="Adam.*새로 만들거나, forget"):
            net.fit(x, y, verbose=0)
        assert np.array_equal(net.weights[net.names[0] + "/kernel"], before)
    assert optimizer.memory == memory and optimizer.steps == 1
    first.fit(x, y, verbose=0)
    assert optimizer.steps == 2
    optimizer.forget()
    other.fit(x, y, verbose=0)

    shared = keras.optimizers.Adam()
    one, two = (keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
                for _ in range(2))
    for model in (one, two):
        model.compile(shared, "mse")
    one.fit(x, y, verbose=0)
    with pytest.raises(ValueError, match="new optimizer instance"):
        two.fit(x, y, verbose=0)


def test_copied_weights_go_on_with_the_same_optimizer():
    ours, theirs = two_heads(), keras_two_heads()
    x, y = data(8)
    compiled(ours).fit(x, y, verbose=0)
    steps = ours.optimizer.steps
    ours.copy_from(theirs)
    ours.fit(x, y, verbose=0)
    assert ours.optimizer.steps == 2 * steps


def small():
    return Network.chain([Input((4,)), Dense(3, name="block/one"),
                          BatchNormalization(name="normal"), Dense(1)], 0)


@pytest.mark.parametrize("name, change, words", [
    ("block/one", lambda w: {"kernel": w["kernel"].T},
     ["Dense 층 'block/one'", "[kernel (4, 3) float32, bias (3,) float32]",
      "[kernel (3, 4) float32, bias (3,) float32]"]),
    ("block/one", lambda w: {"kernel": w["kernel"].astype("float64")},
     ["[kernel (4, 3) float64,"]),
    ("block/one", lambda w: {"bias": [0.0, 0.0, 0.0]}, ["bias (3,) list]"]),
    ("block/one", lambda w: {"extra": w["bias"]}, ["extra (3,) float32]"]),
    ("normal", lambda w: {"gamma": w["gamma"], "beta": w.pop("beta")},
     ["moving_variance (3,) float32, beta (3,) float32]"]),
], ids=["shape", "dtype", "list", "extra", "order"])
def test_weights_put_in_by_hand_are_checked(name, change, words, tmp_path):
    x, y = values(0, 8, 4).astype("float32"), values(1, 8)
    net = small().compile("sgd", "mse")
    (layer,) = [layer for layer in net.layers if layer.name == name]
    layer.weights |= change(layer.weights)
    for use in (lambda: net(x), lambda: net.fit(x, y, verbose=0),
                lambda: net.save(tmp_path / "net.npz")):
        refuses(use, words)


def test_weights_put_where_no_one_looks():
    net = small()
    kernel = net.weights["block/one/kernel"]
    for weights in (net.weights, net.trainable):
        with pytest.raises(TypeError,
                           match=r"\['block/one/kernel'\]\[\.\.\.\]"):
            weights["block/one/kernel"] = kernel.copy()
        weights["block/one/kernel"] += 1
    net.layers[0].kernel = kernel
    with pytest.raises(ValueError, match="'block/one'.*layer.kernel에.*del"):
        net(np.ones((2, 4)))
    del net.layers[0].kernel
    assert net(np.ones((2, 4))).shape == (2, 1)


def test_fit_does_not_start_from_broken_weights():
    net = small().compile("adam", "mse")
    net.weights["block/one/bias"][1] = np.nan
    with pytest.raises(ValueError, match="^fit: 층 'block/one'의 가중치 bias에 "
                                         "nan"):
        net.fit(values(0, 8, 4), values(1, 8), verbose=0)


class Spoiler(optimizers.SGD):
    """첫 걸음에, 다시 쓰이지 않을 행을 nan으로 만드는 옵티마이저."""

    def step(self, w, dw, rate, past):
        super().step(w, dw, rate, past)
        if self.steps == 1 and w.shape == (5, 2):
            w[-1] = np.nan


def test_weights_broken_in_mid_epoch_are_found_by_its_end():
    net = Network.chain([Input((3,)), Embedding(5, 2, name="table"), Flatten(),
                         Dense(1)], 0).compile(Spoiler(), "mse")
    before = {name: value.copy() for name, value in net.weights.items()}
    with pytest.raises(FloatingPointError) as caught:
        net.fit(np.zeros((20, 3), int), np.ones(20), epochs=2, batch_size=5,
                verbose=0)
    for word in ("에포크 1, 미니배치 4", "층 'table'의 가중치 embeddings이(가)",
                 "학습률을 줄이세요", "되돌렸습니다"):
        assert word in str(caught.value)
    for name, value in before.items():
        assert np.array_equal(net.weights[name], value)
    assert net.optimizer.steps == 0


class Steep(Dense):
    """출력은 멀쩡하지만 그래디언트가 inf인 층."""

    def backward(self, dy, kept):
        dx, dw = super().backward(dy, kept)
        return dx, dw | {"bias": dw["bias"] + np.inf}


def test_gradients_turned_infinite_name_the_weight():
    net = Network.chain([Input((4,)), Steep(2, name="block/steep")], 0)
    net.compile("sgd", "mse")
    with pytest.raises(FloatingPointError, match="미니배치 1: 층 'block/steep'의 "
                       "가중치 bias의 그래디언트가 유한하지 않습니다"):
        net.fit(values(0, 8, 4), values(1, 8, 2), verbose=0)


def test_large_numbers_are_finite_though_their_sum_is_not():
    finite("{}", {"a/kernel": np.full(4, 3e38, "float32")})
    with pytest.raises(ValueError, match="^층 'a/b'의 가중치 kernel$"):
        finite("{}", {"a/b/kernel": np.array([1, np.inf])})


class Broken(Layer):
    """세 번째 미니배치부터 nan을 내는 층."""

    def forward(self, x, training=False):
        self.calls = getattr(self, "calls", 0) + 1
        return (x * np.nan if self.calls > 2 else x), None

    def backward(self, dy, kept):
        return dy, {}


def test_loss_turned_nan_names_the_layer_and_restores_the_weights():
    net = Network.chain([Input((4,)), Dense(3, name="first"),
                         Broken(name="broken"), Dense(1, name="last")], 0)
    net.compile(optimizers.Adam(), "mse")
    before = {name: value.copy() for name, value in net.weights.items()}
    with pytest.raises(FloatingPointError) as caught:
        net.fit(values(0, 20, 4), values(1, 20), batch_size=5, verbose=0)
    for word in ("에포크 1", "미니배치 3", "'broken'", "학습률"):
        assert word in str(caught.value)
    for name, value in before.items():
        assert np.array_equal(net.weights[name], value)
    assert net.optimizer.steps == 0


def test_a_learning_rate_too_large_names_a_layer():
    net = Network.chain([Input((4,)), Dense(8, name="first"),
                         Dense(1, name="last")], 0)
    net.compile(optimizers.SGD(1e6), "mse")
    with pytest.raises(FloatingPointError, match="first|last"):
        net.fit(values(0, 200, 4), values(1, 200), epochs=50, verbose=0)
    assert all(np.isfinite(w).all() for w in net.weights.values())


def test_a_loss_that_overflows_names_the_output():
    net = Network.chain([Input((4,)), Dense(1, name="guess")], 0)
    net.compile("sgd", "mse")
    with pytest.raises(FloatingPointError, match="'guess'.*e.*까지 커졌"):
        net.fit(np.full((8, 4), 1e25), np.zeros(8), verbose=0)


def test_nan_in_the_data_is_found():
    net = Network.chain([Input((4,)), Dense(1)], 0).compile("sgd", "mse")
    x, y = values(0, 8, 4), values(1, 8)
    x[3, 2] = np.nan
    with pytest.raises(FloatingPointError, match="입력에 nan"):
        net.fit(x, y, verbose=0)
    x[3, 2], y[1] = 0, np.nan
    with pytest.raises(FloatingPointError, match="타깃에 nan"):
        net.fit(x, y, verbose=0)


# 저장


@pytest.mark.parametrize("net, x", [
    (inception(), values(0, 3, 6, 6, 2)),
    (two_heads(), data(3)[0]),
    (sequence(), np.random.default_rng(0).integers(0, 7, (3, 5))),
    (Network.chain([Input((6, 6, 1)),
                    Conv2D(2, (2, 3), strides=2, activation="relu"),
                    Flatten(), Dropout(0.2), Dense(1)], 0),
     values(0, 2, 6, 6, 1)),
], ids=["inception", "two_heads", "sequence", "chain"])
def test_a_saved_network_comes_back(net, x, tmp_path):
    path = tmp_path / "net.npz"
    net.save(path)
    back = Network.load(path)
    for one, other in zip(as_list(net(x)), as_list(back(x)), strict=True):
        assert np.array_equal(one, other)
    assert back.summary() == net.summary()
    back.save(path)
    assert Network.load(path).config() == net.config()
    assert os.listdir(tmp_path) == ["net.npz"]


def test_training_goes_on_after_loading(tmp_path):
    x, y = data()
    net = compiled(two_heads())
    net.fit(x, y, verbose=0)
    net.save(tmp_path / "net.npz")
    back = compiled(Network.load(tmp_path / "net.npz"))
    net.optimizer.forget()
    assert back.fit(x, y, verbose=0).history == (
        net.fit(x, y, verbose=0).history)


def test_a_broken_network_does_not_replace_a_good_file(tmp_path):
    path = tmp_path / "net.npz"
    net = two_heads()
    net.save(path)
    good = path.read_bytes()
    net.weights["hidden/bias"][0] = np.nan
    with pytest.raises(ValueError, match="'hidden'.*bias.*nan"):
        net.save(path)
    assert path.read_bytes() == good


def test_a_save_that_stops_halfway_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "net.npz"
    net = two_heads()
    net.save(path)
    good = path.read_bytes()

    def stop(file, **arrays):
        file.write(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr(np, "savez", stop)
    with pytest.raises(KeyboardInterrupt):
        net.save(path)
    assert path.read_bytes() == good and os.listdir(tmp_path) == ["net.npz"]


def test_files_that_cannot_be_loaded(tmp_path):
    with pytest.raises(FileNotFoundError, match="nothing.npz"):
        Network.load(tmp_path / "nothing.npz")
    path = tmp_path / "net.npz"
    two_heads().save(path)
    good = path.read_bytes()
    for content in (b"", b"hello", good[:len(good) // 2],
                    good[:300] + bytes(200) + good[500:]):
        path.write_bytes(content)
        with pytest.raises(ValueError, match="망가졌습니다"):
            Network.load(path)
    np.savez(path, kernel=np.ones(3))
    with pytest.raises(ValueError, match="save로 만든 파일이 아니"):
        Network.load(path)
    with pytest.raises(ValueError, match="npz로 끝나야"):
        two_heads().save(tmp_path / "net.keras")
    with pytest.raises(FileNotFoundError, match="none' 폴더가 없습니다"):
        two_heads().save(tmp_path / "none" / "net.npz")


# 잘못된 입력


def test_keras_layers_are_matched_by_name():
    net = Network.chain([Input((4,)), Dense(3, name="mine")], 0)
    theirs = keras.Sequential([keras.Input((4,)),
                               keras.layers.Dense(3, name="yours")])
    with pytest.raises(ValueError, match="mine.*yours.*name="):
        net.copy_from(theirs)


def test_nothing_is_copied_unless_everything_fits():
    net = Network.chain([Input((4,)), Dense(3, name="a"),
                         Dense(2, name="b")], 0)
    theirs = keras.Sequential([
        keras.Input((4,)), keras.layers.Dense(3, name="a"),
        keras.layers.Dense(5, name="b")])
    before = net.weights["a/kernel"].copy()
    with pytest.raises(ValueError, match="'b'"):
        net.copy_from(theirs)
    assert np.array_equal(net.weights["a/kernel"], before)


@pytest.mark.parametrize("make, words", [
    (lambda: Dense(2)(Input((3, 4))), ["Dense 층", "(samples, 3, 4)"]),
    (lambda: Network.chain([Dense(2)]), ["Input", "Dense"]),
    (lambda: Network(Input((3,)), Dense(2)(Input((3,)))), ["inputs"]),
    (lambda: Network.chain([Input((3,)), Dense(2, name="a"),
                            Dense(2, name="a")]), ["겹칩니다", "'a'"]),
    (lambda: Input((0,)), ["Input", "최솟값은 1"]),
    (lambda: two_heads()([np.ones((2, 4)), np.ones((2, 5))]),
     ["'right'", "(None, 4)", "(2, 5)"]),
    (lambda: two_heads()(np.ones((2, 4))), ["2개", "left, right"]),
    (lambda: two_heads()({"left": 1, "up": 2}), ["left", "up"]),
    (lambda: two_heads().fit(*data()), ["compile"]),
    (lambda: two_heads().evaluate(*data()), ["compile"]),
    (lambda: two_heads().compile("adam", {"kind": "mse"}), ["mass"]),
    (lambda: two_heads().compile("adam", ["mse"]), ["2개", "1개"]),
    (lambda: two_heads().compile("adam", "mse", loss_weights=[1, -1]),
     ["loss_weights"]),
    (lambda: two_heads().compile("adam", "mse", metrics={"kind": ["acuracy"]}),
     ["'acuracy'", "'accuracy'"]),
    (lambda: compiled(two_heads()).fit(*data(0)), ["0개"]),
    (lambda: compiled(two_heads()).fit(*data(), epochs=0), ["epochs"]),
    (lambda: compiled(two_heads()).fit(data(4)[0], data(5)[1]),
     ["샘플 수", "[4, 4, 5, 5]"]),
    (lambda: compiled(two_heads()).fit(
        data()[0], data()[1] | {"kind": np.full(40, 3)}),
     ["fit", "출력 'kind'", "0부터 2까지", "3부터 3까지"]),
    (lambda: compiled(two_heads()).fit(*data(), validation_data=data()[0][0]),
     ["validation_data", "(x, y)", "ndarray"]),
    (lambda: compiled(two_heads()).fit(
        *data(), validation_data=(data()[0], {"kind": [0], "mass": [0]})),
     ["validation_data", "샘플 수", "[40, 40, 1, 1]"]),
    (lambda: compiled(two_heads()).fit(*data(), verbose=3), ["verbose", "3"]),
    (lambda: Network.chain([]), ["Input", "빈 리스트"]),
    (lambda: Flatten()([Input((4,)), Input((4,))]), ["노드 하나", "2개"]),
    (lambda: Add()(Input((4,))), ["Add 층", "둘 이상"]),
    (lambda: Add()([Input((4,))]), ["Add 층", "둘 이상"]),
    (lambda: Dense(3, name=3), ["name", "3"]),
    (lambda: Network(Dense(2)(Input((3,))), Dense(2)(Input((3,)))),
     ["inputs", "Input"]),
    (lambda: Network([Input((3,), "x"), Input((3,), "x")], Input((3,))),
     ["같은 이름"]),
    (lambda: optimizers.Adam(epsilon=-1), ["epsilon", "-1"]),
], ids=lambda value: "" if callable(value) else value[0])
def test_errors_say_what_came_and_what_to_do(make, words):
    refuses(make, words)


@pytest.mark.parametrize("make, words", [
    (lambda: Network([], []), ["inputs", "빈 리스트"]),
    (lambda: Network(Input((3,)), Dense(2)), ["outputs", "Dense"]),
    (lambda: Dense(2).build(784), ["build", "784", "(784,)"]),
    (lambda: two_heads().copy_from("model.keras"), ["모델", "str"]),
    (lambda: compiled(two_heads()).fit(
        data()[0], data()[1] | {"kind": np.array(["a"] * 40)}),
     ["출력 'kind'", "<U1"]),
], ids=lambda value: "" if callable(value) else value[0])
def test_wrong_kinds_of_things(make, words):
    refuses(make, words, TypeError)


@pytest.mark.parametrize("bad", [
    {"kind": np.r_[np.zeros(39, int), 3]}, {"mass": np.zeros((40, 2))}])
def test_a_bad_target_anywhere_stops_before_training(bad, capsys):
    net, (x, y) = compiled(two_heads()), data()
    before = {name: value.copy() for name, value in net.weights.items()}
    for given in ((x, y | bad), (x, y, 1, 10, (x, y | bad))):
        with pytest.raises(ValueError):
            net.fit(*given)
    assert capsys.readouterr().out == ""
    for name, value in before.items():
        assert np.array_equal(net.weights[name], value)


def test_an_error_in_mid_epoch_restores_the_weights():
    x = np.zeros((20, 3), int)
    x[-1] = 7  # 마지막 미니배치에만 범위를 벗어난 정수가 있습니다.
    net = Network.chain([Input((3,)), Embedding(5, 2), Flatten(), Dense(1)],
                        0).compile("adam", "mse")
    before = {name: value.copy() for name, value in net.weights.items()}
    with pytest.raises(ValueError, match="7까지"):
        net.fit(x, np.ones(20), batch_size=5, seed=None, verbose=0)
    for name, value in before.items():
        assert np.array_equal(net.weights[name], value)


def test_the_last_update_is_checked_too():
    net = Network.chain([Input((4,)), Dense(2, name="end")], 0)
    net.compile(optimizers.SGD(3e38), "mse")
    with pytest.raises(FloatingPointError, match="'end'의 가중치"):
        net.fit(values(0, 8, 4), values(1, 8, 2) + 9, batch_size=8, verbose=0)
    assert all(np.isfinite(w).all() for w in net.weights.values())


def test_a_compile_that_fails_changes_nothing():
    net = compiled(two_heads())
    kept = net.optimizer, net.losses, net.metrics, net.loss_weights
    for settings in ({"loss": "typo"}, {"metrics": {"mass": ["typo"]}},
                     {"loss": "mse", "metrics": {"mass": ["accuracy"]}}):
        with pytest.raises(ValueError):
            net.compile("adam", **settings)
        assert kept == (net.optimizer, net.losses, net.metrics,
                        net.loss_weights)


def test_save_takes_only_what_load_can_read(tmp_path):
    path = tmp_path / "net.npz"
    net = Network.chain([Input((4,)), Broken(name="broken")])
    with pytest.raises(ValueError, match="'broken'.*되살릴 수 없습니다"):
        net.save(path)
    assert not path.exists()
    net = Network.chain([Input((6, 6, 1)), Conv2D(2, np.int64(3)),
                         BatchNormalization(axis=np.int64(-1)), Flatten()])
    net.save(path)
    assert Network.load(path).summary() == net.summary()


def test_save_keeps_the_mode_and_the_link(tmp_path):
    path, link = tmp_path / "net.npz", tmp_path / "link.npz"
    two_heads().save(path)
    path.chmod(0o600)
    link.symlink_to(path)
    two_heads(1).save(link)
    assert link.is_symlink() and path.stat().st_mode & 0o777 == 0o600
    assert np.array_equal(Network.load(path).weights["hidden/kernel"],
                          two_heads(1).weights["hidden/kernel"])


def test_weights_that_are_not_numbers_are_not_loaded(tmp_path):
    path = tmp_path / "net.npz"
    two_heads().save(path)
    with np.load(path) as stored:
        arrays = dict(stored)
    arrays["hidden/bias"][0] = np.nan
    np.savez(path, **arrays)
    with pytest.raises(ValueError, match="망가졌습니다"):
        Network.load(path)


def test_values_and_types_of_the_results():
    net = compiled(two_heads())
    x, y = data()
    assert set(net.evaluate(x, y)) == {
        "loss", "kind_loss", "kind_accuracy", "mass_loss", "mass_mae"}
    kind, mass = net.predict(x, batch_size=7)
    assert kind.shape == (40, 3) and mass.shape == (40, 1)
    by_name = net.predict({"right": x[1], "left": x[0]})
    assert np.allclose(by_name[0], kind)
    loss = losses.SparseCategoricalCrossentropy()
    assert loss(y["kind"], kind) == pytest.approx(
        net.evaluate(x, y)["kind_loss"])
