"""dlbook.batches: 샘플을 빠뜨리지도, 두 번 건네지도 않는가."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlbook import batches
from dlbook.batches import Batches, batch, count

quick = settings(max_examples=80, deadline=None, derandomize=True)
lengths = st.integers(0, 300)
sizes = st.integers(1, 140)
seeds = st.integers(0, 2 ** 32)


def numbered(samples):
    """샘플마다 값이 다른, 축 1개짜리와 3개짜리 배열."""
    x = np.arange(samples * 6).reshape(samples, 2, 3)
    return x, np.arange(samples)


def epoch(loader):
    """한 에포크의 미니배치를 모두 모은 리스트."""
    return list(loader)


def order(loader):
    """한 에포크 동안 건넨 샘플을 이어 붙인 순서."""
    return np.concatenate([*loader, np.zeros(0, int)]).tolist()


# batch와 count


@quick
@given(lengths, sizes)
def test_batch_is_the_slice(samples, size):
    x, y = numbered(samples)
    for data in (x, y):
        pieces = [batch(data, n, size) for n in range(count(samples, size))]
        for n, piece in enumerate(pieces):
            assert np.array_equal(piece, data[size * n:size * (n + 1)])
            assert np.shares_memory(piece, data)
            assert 1 <= len(piece) <= size
        assert sum(len(piece) for piece in pieces) == samples
        for n in (-1, len(pieces)):
            with pytest.raises(IndexError):
                batch(data, n, size)


@quick
@given(lengths, sizes)
def test_count_rounds_up(samples, size):
    assert count(samples, size) == len(range(0, samples, size))
    assert count(np.int64(samples), size=np.int32(size)) == \
        int(np.ceil(samples / size))


def test_default_size_is_128():
    data = np.arange(300)
    assert batch(data, 0).tolist() == list(range(128))
    assert batch(data, 1).tolist() == list(range(128, 256))
    assert batch(data, 2).tolist() == list(range(256, 300))
    assert [count(n) for n in (0, 1, 127, 128, 129, 256, 257, 60000)] == \
        [0, 1, 1, 1, 2, 2, 3, 469]
    assert [len(b) for b in Batches(data)] == [128, 128, 44]
    assert Batches(data).size == 128


def test_by_hand():
    data = np.array([[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]])
    assert batch(data, 1, size=2).tolist() == [[4, 5], [6, 7]]
    assert batch(data, 2, 2).tolist() == [[8, 9]]
    assert count(5, 2) == 3
    assert [b.tolist() for b in Batches(data, size=3)] == \
        [[[0, 1], [2, 3], [4, 5]], [[6, 7], [8, 9]]]
    assert [b.tolist() for b in Batches(data, size=3, drop_last=True)] == \
        [[[0, 1], [2, 3], [4, 5]]]


def test_small_numpy_integers_do_not_overflow():
    data = np.arange(1000)
    assert batch(data, np.uint8(7), np.uint8(100))[0] == 700
    assert count(np.uint8(200), np.uint8(100)) == 2
    assert len(Batches(data, size=np.uint8(100), seed=np.uint8(1))) == 10
    assert [len(b) for b in Batches(data, size=np.uint8(100))] == [100] * 10
    for value in (count(np.int64(3), np.int64(2)),
                  Batches(data, size=np.int8(3)).size,
                  Batches(data, seed=np.int8(3)).seed):
        assert type(value) is int


# Batches


@quick
@given(lengths, sizes, st.none() | seeds, st.booleans())
def test_every_sample_once_an_epoch(samples, size, seed, drop_last):
    x, y = numbered(samples)
    loader = Batches(x, y, size=size, seed=seed, drop_last=drop_last)
    kept = samples - samples % size if drop_last else samples
    for _ in range(2):
        pairs = epoch(loader)
        assert len(pairs) == len(loader) == len(range(0, kept, size))
        assert all(type(pair) is tuple and len(pair) == 2 for pair in pairs)
        seen = [int(label) for _, labels in pairs for label in labels]
        assert len(seen) == len(set(seen)) == kept
        assert set(seen) <= set(range(samples))
        for rows, labels in pairs:
            assert np.array_equal(rows, x[labels])
            assert rows.dtype == x.dtype
        assert [len(labels) for _, labels in pairs[:-1]] == \
            [size] * (len(pairs) - 1)


@quick
@given(lengths, sizes)
def test_without_seed_keeps_order_and_gives_views(samples, size):
    data = np.arange(samples)
    loader = Batches(data, size=size)
    for _ in range(2):
        for n, piece in enumerate(loader):
            assert np.array_equal(piece, batch(data, n, size))
            assert np.shares_memory(piece, data)


@quick
@given(sizes, seeds)
def test_seed_reproduces_every_epoch(size, seed):
    data = np.arange(100)
    first = Batches(data, size=size, seed=seed)
    second = Batches(data, data, size=size, seed=seed)
    random = np.random.default_rng(seed)
    orders = []
    for _ in range(3):
        orders.append(order(first))
        assert orders[-1] == random.permutation(100).tolist()
        assert orders[-1] == order(y for _, y in second)
    assert orders[0] != orders[1] != orders[2] != orders[0]
    assert orders[0] != list(range(100))


def test_seeds_differ_and_zero_is_a_seed():
    data = np.arange(100)
    zero, one = Batches(data, seed=0), Batches(data, seed=1)
    assert order(zero) != order(one)
    assert order(Batches(data, seed=0)) != data.tolist()
    assert order(Batches(data)) == data.tolist()


def test_shuffling_copies_and_leaves_the_data_alone():
    data = np.arange(100)
    for piece in Batches(data, size=7, seed=3):
        assert not np.shares_memory(piece, data)
        piece[:] = -1
    assert data.tolist() == list(range(100))


def test_one_array_or_many():
    x, y = numbered(5)
    single, = Batches(x)
    assert isinstance(single, np.ndarray) and single.shape == (5, 2, 3)
    three, = Batches(x, y, x)
    assert type(three) is tuple and len(three) == 3


@pytest.mark.parametrize("options", [
    {}, {"seed": 0}, {"drop_last": True}, {"seed": 0, "drop_last": True},
])
def test_empty_data_has_no_batches(options):
    loader = Batches(np.zeros((0, 3)), np.zeros(0), **options)
    assert len(loader) == 0 and epoch(loader) == []


def test_drop_last():
    data = np.arange(10)
    for size, kept, dropped in [(3, 4, 3), (5, 2, 2), (10, 1, 1), (11, 1, 0)]:
        assert len(Batches(data, size=size)) == kept
        assert len(Batches(data, size=size, drop_last=True)) == dropped


def test_repr_is_for_the_reader():
    data = np.arange(300)
    assert repr(Batches(data)) == (
        "Batches(샘플 300개, 미니배치 3개, size=128, 나머지 44개 포함, "
        "seed=None, 순서 그대로)"
    )
    assert repr(Batches(data, data, size=70, seed=0, drop_last=True)) == (
        "Batches(샘플 300개, 미니배치 4개, size=70, 나머지 20개 버림, "
        "seed=0, 에포크마다 섞음)"
    )


# 잘못된 입력: 온 것, 필요한 것, 고치는 법을 글자까지 그대로


D = np.arange(300)
INDEX = (
    "batch: 미니배치는 모두 {0}개인데 받은 n은 {1}입니다. 번호는 0부터 "
    "셉니다. range({0})에서 고르세요."
)
WHOLE = "{}: {}에 정수가 필요한데 받은 것은 {}입니다. 정수로 바꿔 넣으세요."
LEAST = (
    "{0}: {1}의 최솟값은 {2}인데 받은 값은 {3}입니다. {2} 이상의 정수를 "
    "넣으세요."
)
ARRAY = (
    "{}: 배열(np.ndarray)이 필요한데 받은 것은 {}입니다. 리스트는 np.array로 "
    "바꾸고, 미니배치의 샘플 수는 size=128처럼 이름을 붙여 넣으세요."
)
SCALAR = (
    "{0}: 첫 축에 샘플이 놓인 배열이 필요한데 받은 것은 축 0개짜리 "
    "배열({1})입니다. np.array([{1}])처럼 배치 축을 붙여 넣으세요."
)
EQUAL = (
    "Batches: 배열마다 샘플 수가 같아야 하는데 {}입니다. 첫 축의 길이를 "
    "맞추세요."
)


@pytest.mark.parametrize("call, error, message", [
    (lambda: batch(D, 3), IndexError, INDEX.format(3, 3)),
    (lambda: batch(D, -1, 50), IndexError, INDEX.format(6, -1)),
    (lambda: batch(D[:0], 0), IndexError, INDEX.format(0, 0)),
    (lambda: batch(D, 1.0), TypeError,
     WHOLE.format("batch", "n", "float(1.0)")),
    (lambda: batch(D, True), TypeError,
     WHOLE.format("batch", "n", "bool(True)")),
    (lambda: batch(D, 0, 2.5), TypeError,
     WHOLE.format("batch", "size", "float(2.5)")),
    (lambda: batch(D, 0, 0), ValueError, LEAST.format("batch", "size", 1, 0)),
    (lambda: batch([1, 2], 0), TypeError, ARRAY.format("batch", "list")),
    (lambda: batch(np.array(7), 0), ValueError, SCALAR.format("batch", 7)),
    (lambda: count(-1), ValueError, LEAST.format("count", "samples", 0, -1)),
    (lambda: count(10, 0), ValueError, LEAST.format("count", "size", 1, 0)),
    (lambda: count(10, -2), ValueError, LEAST.format("count", "size", 1, -2)),
    (lambda: count("9"), TypeError,
     WHOLE.format("count", "samples", "str('9')")),
    (lambda: count(9, None), TypeError,
     WHOLE.format("count", "size", "NoneType(None)")),
    (lambda: Batches(D, size=0), ValueError,
     LEAST.format("Batches", "size", 1, 0)),
    (lambda: Batches(D, size=-5), ValueError,
     LEAST.format("Batches", "size", 1, -5)),
    (lambda: Batches(D, size=32.0), TypeError,
     WHOLE.format("Batches", "size", "float(32.0)")),
    (lambda: Batches(D, size=True), TypeError,
     WHOLE.format("Batches", "size", "bool(True)")),
    (lambda: Batches(D, seed=-1), ValueError,
     LEAST.format("Batches", "seed", 0, -1)),
    (lambda: Batches(D, seed="a"), TypeError,
     WHOLE.format("Batches", "seed", "str('a')")),
    (lambda: Batches(), ValueError,
     "Batches: 배열이 하나도 없습니다. Batches(x, y)처럼 배열을 넣으세요."),
    (lambda: Batches(D, 32), TypeError, ARRAY.format("Batches", "int")),
    (lambda: Batches([1, 2]), TypeError, ARRAY.format("Batches", "list")),
    (lambda: Batches(D, np.array(1.5)), ValueError,
     SCALAR.format("Batches", 1.5)),
    (lambda: Batches(D, D[:299]), ValueError, EQUAL.format([300, 299])),
    (lambda: Batches(D, D, D[:0]), ValueError, EQUAL.format([300, 300, 0])),
])
def test_error_message(call, error, message):
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value) == message


# 책에 싣는 코드로서


def members():
    return {name: member for name, member in vars(batches).items()
            if getattr(member, "__module__", "") == batches.__name__}


def test_public_names():
    public = {name for name in members() if not name.startswith("_")}
    assert public == {"batch", "count", "Batches"}


@pytest.mark.parametrize("name", members())
def test_region_holds_the_function(name):
    source = Path(batches.__file__).read_text(encoding="utf-8")
    region = name.lstrip("_")
    inside = re.search(
        rf"^# --8<-- \[start:{region}\]\n(.*?)^# --8<-- \[end:{region}\]$",
        source, re.S | re.M)
    assert inside and inside[1] == inspect.getsource(members()[name])
    assert "니다" in members()[name].__doc__


def test_imports_numpy_alone():
    code = (
        "import sys, dlbook.batches; "
        "print({'matplotlib', 'tensorflow', 'keras'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], text=True,
                          capture_output=True, check=True)
    assert done.stdout == "set()\n"
