"""dlbook.tensors: 반복문 쪽과 NumPy 쪽이 같고, 둘 다 NumPy와 같은가."""

import inspect
import math
import re
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from dlbook import tensors
from dlbook.tensors import (
    add,
    broadcast_add,
    broadcast_shape,
    dot,
    matmul,
    matrix_vector,
    naive_add,
    naive_broadcast_add,
    naive_dot,
    naive_matmul,
    naive_matrix_vector,
    naive_relu,
    naive_reshape,
    naive_transpose,
    relu,
    reshape,
    row_major_index,
    transpose,
)

PUBLIC = {
    "naive_relu", "relu", "naive_add", "add", "broadcast_shape",
    "naive_broadcast_add", "broadcast_add", "naive_dot", "dot",
    "naive_matrix_vector", "matrix_vector", "naive_matmul", "matmul",
    "row_major_index", "naive_reshape", "reshape", "naive_transpose",
    "transpose",
}

# 정수가 넘칠 때 원소별 계산만 내는 경고는 따로 시험합니다.
pytestmark = pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning")

quick = settings(max_examples=60, deadline=None, derandomize=True)

DTYPES = ["float32", "float64", "int8", "int64", "uint8", "bool"]


def filled(shape, dtype):
    """주어진 크기와 dtype의 텐서. 실수는 ±1000 안에서 고릅니다."""
    elements = None
    if np.dtype(dtype).kind == "f":
        width = 8 * np.dtype(dtype).itemsize
        elements = st.floats(-1000, 1000, width=width)
    return hnp.arrays(dtype, shape, elements=elements)


@st.composite
def several(draw, *shapes):
    """크기마다 텐서 하나. 크기의 글자는 같은 글자끼리 같은 길이입니다."""
    lengths = {}
    result = []
    for shape in shapes:
        for letter in shape:
            if letter not in lengths:
                lengths[letter] = draw(st.integers(0, 5))
        size = tuple(lengths[letter] for letter in shape)
        result.append(draw(filled(size, draw(st.sampled_from(DTYPES)))))
    return result


@st.composite
def any_tensor(draw):
    """축이 0~4개인 텐서."""
    shape = draw(hnp.array_shapes(min_dims=0, max_dims=4, min_side=0,
                                  max_side=4))
    return draw(filled(shape, draw(st.sampled_from(DTYPES))))


def same(result, expected):
    """값, 크기, 데이터 타입이 모두 똑같습니다."""
    assert np.shape(result) == np.shape(expected)
    assert result.dtype == expected.dtype
    assert np.array_equal(result, expected, equal_nan=True)


def close(result, expected, x, y):
    """실수는 더하는 순서가 달라도 되는 만큼, 정수는 똑같아야 합니다."""
    assert np.shape(result) == np.shape(expected)
    assert result.dtype == expected.dtype == np.result_type(x, y)
    if result.dtype.kind != "f":
        assert np.array_equal(result, expected)
        return
    scale = np.abs(x.astype("float64")) @ np.abs(y.astype("float64"))
    error = np.abs(np.asarray(result, "float64") - expected)
    assert np.all(error <= 16 * np.finfo(result.dtype).eps * scale)


def unchanged(function, *arrays):
    """함수가 받은 텐서를 바꾸지 않는지 보며 부릅니다."""
    before = [array.copy() for array in arrays]
    result = function(*arrays)
    for array, copy in zip(arrays, before):
        same(array, copy)
    return result


# NumPy와 비교


@quick
@given(several("mn"))
def test_relu_pair(arrays):
    x, = arrays
    expected = np.where(x > 0, x, 0).astype(np.result_type(x, 0))
    same(unchanged(naive_relu, x), expected)
    same(unchanged(relu, x), expected)


@quick
@given(any_tensor())
def test_relu_any_rank(x):
    expected = np.where(x > 0, x, 0).astype(np.maximum(x, 0).dtype)
    same(unchanged(relu, x), expected)


@quick
@given(several("mn", "mn"))
def test_add_pair(arrays):
    x, y = arrays
    same(unchanged(naive_add, x, y), x + y)
    same(unchanged(add, x, y), x + y)


@quick
@given(any_tensor())
def test_add_any_rank(x):
    same(unchanged(add, x, x), x + x)


@quick
@given(several("mn", "n"))
def test_broadcast_add_pair(arrays):
    x, y = arrays
    same(unchanged(naive_broadcast_add, x, y), x + y)
    same(unchanged(broadcast_add, x, y), x + y)


@quick
@given(hnp.mutually_broadcastable_shapes(num_shapes=2, min_side=0,
                                         max_dims=4, max_side=4))
def test_broadcast_shape_and_add_any_rank(shapes):
    shape_a, shape_b = shapes.input_shapes
    x, y = np.ones(shape_a, "uint8"), np.full(shape_b, 0.5, "float32")
    assert broadcast_shape(shape_a, shape_b) == shapes.result_shape
    assert broadcast_shape(list(shape_a), shape_b) == shapes.result_shape
    same(broadcast_add(x, y), x + y)


@quick
@given(*[hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)] * 2)
def test_broadcast_shape_agrees_with_numpy(shape_a, shape_b):
    try:
        expected = np.broadcast_shapes(shape_a, shape_b)
    except ValueError:
        with pytest.raises(ValueError, match="맞출 수 없습니다"):
            broadcast_shape(shape_a, shape_b)
    else:
        assert broadcast_shape(shape_a, shape_b) == expected


@quick
@given(several("n", "n"))
def test_dot_pair(arrays):
    x, y = arrays
    close(unchanged(naive_dot, x, y), np.dot(x, y), x, y)
    close(unchanged(dot, x, y), np.dot(x, y), x, y)


@quick
@given(several("mn", "n"))
def test_matrix_vector_pair(arrays):
    x, y = arrays
    close(unchanged(naive_matrix_vector, x, y), x @ y, x, y)
    close(unchanged(matrix_vector, x, y), x @ y, x, y)


@quick
@given(several("mk", "kn"))
def test_matmul_pair(arrays):
    x, y = arrays
    close(unchanged(naive_matmul, x, y), x @ y, x, y)
    close(unchanged(matmul, x, y), x @ y, x, y)


@quick
@given(several("mn"))
def test_transpose_pair(arrays):
    x, = arrays
    same(unchanged(naive_transpose, x), x.T)
    same(unchanged(transpose, x), x.T)


@quick
@given(any_tensor())
def test_transpose_any_rank(x):
    same(unchanged(transpose, x), x.T)


@quick
@given(any_tensor(), st.data())
def test_reshape_pair(x, data):
    """원소 개수가 같은 아무 크기로, -1을 쓰거나 안 쓰고."""
    shape, left = [], x.size
    for _ in range(data.draw(st.integers(0, 3))):
        divisors = [n for n in range(1, left + 1) if left % n == 0] or [0, 2]
        shape.append(data.draw(st.sampled_from(divisors)))
        left = left // shape[-1] if shape[-1] else 0
    shape.append(left)
    axis = data.draw(st.integers(0, len(shape) - 1))
    rest = math.prod(shape[:axis] + shape[axis + 1:])
    for array in (x, x.T):
        expected = array.reshape(shape)
        for wanted in (tuple(shape), shape):
            same(unchanged(lambda a: naive_reshape(a, wanted), array),
                 expected)
            same(unchanged(lambda a: reshape(a, wanted), array), expected)
    if rest:
        shape[axis] = -1
        same(naive_reshape(x, tuple(shape)), x.reshape(shape))
        same(reshape(x, tuple(shape)), x.reshape(shape))


@quick
@given(hnp.array_shapes(min_dims=1, max_dims=4, max_side=4))
def test_row_major_index_agrees_with_numpy(shape):
    for number in range(math.prod(shape)):
        expected = tuple(int(i) for i in np.unravel_index(number, shape))
        assert row_major_index(number, shape) == expected


# 손으로 계산한 값


X = np.array([[1, -2, 3], [-4, 5, -6]])
Y = np.array([[10, 20, 30], [40, 50, 60]])


@pytest.mark.parametrize("function", [naive_relu, relu])
def test_relu_by_hand(function):
    same(function(X), np.array([[1, 0, 3], [0, 5, 0]]))
    small = np.array([[0.5, -0.5, np.nan, np.inf, -np.inf]], "float32")
    expected = np.array([[0.5, 0, np.nan, np.inf, 0]], "float32")
    same(function(small), expected)


@pytest.mark.parametrize("function", [naive_add, add])
def test_add_by_hand(function):
    same(function(X, Y), np.array([[11, 18, 33], [36, 55, 54]]))


@pytest.mark.parametrize("function", [naive_broadcast_add, broadcast_add])
def test_broadcast_add_by_hand(function):
    y = np.array([100, 200, 300])
    same(function(X, y), np.array([[101, 198, 303], [96, 205, 294]]))


def test_broadcast_shape_by_hand():
    assert broadcast_shape((64, 3, 32, 10), (32, 10)) == (64, 3, 32, 10)
    assert broadcast_shape((32, 10), (64, 3, 32, 10)) == (64, 3, 32, 10)
    assert broadcast_shape((2, 1), (1, 3)) == (2, 3)
    assert broadcast_shape((), (4,)) == (4,)
    assert broadcast_shape((), ()) == ()
    assert broadcast_shape((0,), (1,)) == broadcast_shape((1,), (0,)) == (0,)


@pytest.mark.parametrize("function", [naive_dot, dot])
def test_dot_by_hand(function):
    result = function(np.array([1, 2, 3]), np.array([4, 5, 6]))
    same(result, np.int64(32))
    assert isinstance(result, np.int64)
    same(function(np.zeros(0), np.zeros(0)), np.float64(0))


@pytest.mark.parametrize("function", [naive_matrix_vector, matrix_vector])
def test_matrix_vector_by_hand(function):
    same(function(X, np.array([1, 10, 100])), np.array([281, -554]))


@pytest.mark.parametrize("function", [naive_matmul, matmul])
def test_matmul_by_hand(function):
    y = np.array([[1, 0, 2, 0], [0, 1, 0, 2], [1, 1, 1, 1]])
    expected = np.array([[4, 1, 5, -1], [-10, -1, -14, 4]])
    same(function(X, y), expected)


@pytest.mark.parametrize("function", [naive_reshape, reshape])
def test_reshape_by_hand(function):
    same(function(X, (3, 2)), np.array([[1, -2], [3, -4], [5, -6]]))
    same(function(X, (-1,)), np.array([1, -2, 3, -4, 5, -6]))
    same(function(X, (1, -1, 2)), np.array([[[1, -2], [3, -4], [5, -6]]]))
    same(function(np.float32(3), (1, 1)), np.array([[3]], "float32"))
    same(function(np.array([7]), ()), np.array(7))
    same(function(np.zeros((0, 2)), (-1, 3)), np.zeros((0, 3)))
    same(function(np.zeros((0, 2)), (0,)), np.zeros(0))
    same(function(np.zeros((16, 16)), (np.uint8(16), np.uint8(16))),
         np.zeros((16, 16)))


@pytest.mark.parametrize("function", [naive_transpose, transpose])
def test_transpose_by_hand(function):
    same(function(X), np.array([[1, -4], [-2, 5], [3, -6]]))


def test_row_major_index_by_hand():
    places = [row_major_index(n, (2, 3)) for n in range(6)]
    assert places == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert row_major_index(23, (2, 3, 4)) == (1, 2, 3)
    assert row_major_index(0, ()) == ()


def test_views_and_copies():
    x = np.arange(6).reshape(2, 3)
    assert np.shares_memory(reshape(x, (3, 2)), x)
    assert np.shares_memory(transpose(x), x)
    assert not np.shares_memory(naive_reshape(x, (2, 3)), x)
    assert not np.shares_memory(naive_transpose(x), x)


def test_overflow_wraps_in_both_and_warns_in_loops():
    x, y = np.full((1, 1), 250, "uint8"), np.full((1, 1), 10, "uint8")
    with pytest.warns(RuntimeWarning, match="overflow"):
        same(naive_add(x, y), np.array([[4]], "uint8"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        same(add(x, y), np.array([[4]], "uint8"))


# 잘못된 입력: 온 것, 필요한 것, 고치는 법을 글자까지 그대로


V = np.arange(3)
M = np.arange(6).reshape(2, 3)
T = np.arange(24).reshape(2, 3, 4)
S = np.float32(1)


def rank_message(function, name, rank, x, fix):
    kind = ["", "벡터", "행렬"][rank]
    return (
        f"{function}: {name}에 축 {rank}개짜리 텐서({kind})가 필요한데 축 "
        f"{x.ndim}개짜리 텐서(크기 {x.shape})를 받았습니다. {fix}처럼 축의 "
        "개수를 맞춰 넣으세요."
    )


@pytest.mark.parametrize("function, arrays, name, rank, fix", [
    (naive_relu, [V], "x", 2, "reshape(x, (1, -1))"),
    (naive_relu, [T], "x", 2, "x[0]"),
    (naive_add, [V, M], "x", 2, "reshape(x, (1, -1))"),
    (naive_add, [M, V], "y", 2, "reshape(y, (1, -1))"),
    (naive_add, [T, T], "x", 2, "x[0]"),
    (naive_broadcast_add, [V, V], "x", 2, "reshape(x, (1, -1))"),
    (naive_broadcast_add, [M, M], "y", 1, "y[0]"),
    (naive_dot, [M, V], "x", 1, "x[0]"),
    (naive_dot, [V, T], "y", 1, "y[0, 0]"),
    (naive_dot, [S, V], "x", 1, "reshape(x, (-1,))"),
    (dot, [T, V], "x", 1, "x[0, 0]"),
    (dot, [V, M], "y", 1, "y[0]"),
    (naive_matrix_vector, [V, V], "x", 2, "reshape(x, (1, -1))"),
    (naive_matrix_vector, [M, M], "y", 1, "y[0]"),
    (matrix_vector, [T, V], "x", 2, "x[0]"),
    (matrix_vector, [M, M], "y", 1, "y[0]"),
    (naive_matmul, [V, M], "x", 2, "reshape(x, (1, -1))"),
    (naive_matmul, [M, V], "y", 2, "reshape(y, (1, -1))"),
    (matmul, [T, M], "x", 2, "x[0]"),
    (matmul, [M, V], "y", 2, "reshape(y, (1, -1))"),
    (naive_transpose, [V], "x", 2, "reshape(x, (1, -1))"),
    (naive_transpose, [T], "x", 2, "x[0]"),
])
def test_wrong_rank(function, arrays, name, rank, fix):
    with pytest.raises(ValueError) as caught:
        function(*arrays)
    wrong = arrays["xy".index(name)]
    expected = rank_message(function.__name__, name, rank, wrong, fix)
    assert str(caught.value) == expected
    repaired = eval(fix, {"x": wrong, "y": wrong, "reshape": reshape})
    assert repaired.ndim == rank


@pytest.mark.parametrize("function, x, y", [
    (naive_add, M, M.T), (add, M, M.T), (add, T, M), (add, M, M[:1]),
])
def test_unequal_shapes(function, x, y):
    with pytest.raises(ValueError) as caught:
        function(x, y)
    assert str(caught.value) == (
        f"{function.__name__}: x와 y의 크기가 같아야 하는데 {x.shape}, "
        f"{y.shape}입니다. 크기를 맞추거나, 작은 쪽을 늘려 더하려면 "
        "broadcast_add를 쓰세요."
    )


@pytest.mark.parametrize("function, x, y", [
    (naive_broadcast_add, M, V[:2]),
    (naive_broadcast_add, M, V[:1]),
    (naive_dot, V, V[:2]), (naive_dot, V[:2], V),
    (dot, V, V[:2]),
    (naive_matrix_vector, M, V[:2]), (matrix_vector, M, V[:2]),
    (naive_matmul, M, M), (matmul, M, M), (matmul, M, np.ones((4, 5))),
])
def test_inner_lengths_differ(function, x, y):
    with pytest.raises(ValueError) as caught:
        function(x, y)
    assert str(caught.value) == (
        f"{function.__name__}: x의 마지막 축과 y의 첫 축은 길이가 같아야 "
        f"하는데 {x.shape[-1]}, {y.shape[0]}입니다(x의 크기 {x.shape}, y의 "
        f"크기 {y.shape}). 길이를 맞추거나, 축의 순서가 바뀌었으면 "
        "transpose로 되돌리세요."
    )


ONE = [naive_relu, relu, naive_transpose, transpose]
SHAPED = [naive_reshape, reshape]
TWO = [naive_add, add, naive_broadcast_add, broadcast_add, naive_dot, dot,
       naive_matrix_vector, matrix_vector, naive_matmul, matmul]


@pytest.mark.parametrize("function", ONE + SHAPED + TWO)
def test_not_a_tensor(function):
    name = function.__name__
    more = {**dict.fromkeys(TWO, (M,)), **dict.fromkeys(SHAPED, ((6,),))}
    with pytest.raises(TypeError) as caught:
        function([1, 2], *more.get(function, ()))
    assert str(caught.value) == (
        f"{name}: x에 텐서가 필요한데 받은 것은 list입니다. np.array(x)를 "
        "넣으세요."
    )
    with pytest.raises(TypeError) as caught:
        function(np.array([["a", "b"]]), *more.get(function, ()))
    assert str(caught.value) == (
        f"{name}: x에 수를 담은 텐서가 필요한데 데이터 타입이 <U1입니다. "
        "x.astype(np.float32)처럼 수로 바꿔 넣으세요."
    )


@pytest.mark.parametrize("function", TWO)
def test_second_is_not_a_tensor(function):
    x = V if function in (naive_dot, dot) else M
    with pytest.raises(TypeError, match=r": y에 .* np\.array\(y\)를 넣으세요"):
        function(x, None)
    with pytest.raises(TypeError, match="y에 수를 담은 .* complex128입니다"):
        function(x, x * 1j)


SIZE = (
    "{}: 원소 {}개는 크기 {}에 담을 수 없습니다. 길이를 모두 곱한 값이 원소 "
    "개수와 같게 하세요."
)
PLACE = (
    "row_major_index: 크기 {0}의 원소는 {1}개인데 받은 번호는 {2}입니다. "
    "range({1})에서 고르세요."
)


@pytest.mark.parametrize("call, error, message", [
    (lambda: broadcast_shape((5, 2, 3), (4, 3)), ValueError,
     "broadcast_shape: 크기 (5, 2, 3), (4, 3)는 축 1에서 맞출 수 "
     "없습니다(길이 2, 4). 두 길이를 같게 하거나 한쪽을 1로 만드세요."),
    (lambda: broadcast_add(M, M.T), ValueError,
     "broadcast_shape: 크기 (2, 3), (3, 2)는 축 0에서 맞출 수 없습니다(길이 "
     "2, 3). 두 길이를 같게 하거나 한쪽을 1로 만드세요."),
    (lambda: broadcast_shape((2, -1), (2, 3)), ValueError,
     "broadcast_shape: 축의 길이는 0 이상이어야 하는데 크기 (2, -1)에서 찾은 "
     "것은 -1입니다. 길이를 고치세요."),
    (lambda: broadcast_shape((2, 3), 3), TypeError,
     "broadcast_shape: 크기는 튜플이어야 하는데 받은 것은 int(3)입니다. "
     "(2, 3)이나 (6,)처럼 적으세요."),
    (lambda: naive_reshape(M, 6), TypeError,
     "naive_reshape: 크기는 튜플이어야 하는데 받은 것은 int(6)입니다. (2, 3)"
     "이나 (6,)처럼 적으세요."),
    (lambda: reshape(M, (2.0, 3)), TypeError,
     "reshape: 축의 길이는 정수여야 하는데 크기 (2.0, 3)에서 찾은 것은 "
     "float(2.0)입니다. 정수로 바꿔 넣으세요."),
    (lambda: reshape(M, (-2, -3)), ValueError,
     "reshape: 축의 길이는 -1 이상이어야 하는데 크기 (-2, -3)에서 찾은 것은 "
     "-2입니다. 길이를 고치세요."),
    (lambda: reshape(M, (-1, 3, -1)), ValueError,
     "reshape: 크기 (-1, 3, -1)에 -1이 2개 있습니다. -1은 하나만 남기고 "
     "길이를 적으세요."),
    (lambda: naive_reshape(M, (-1, -1)), ValueError,
     "naive_reshape: 크기 (-1, -1)에 -1이 2개 있습니다. -1은 하나만 남기고 "
     "길이를 적으세요."),
    (lambda: reshape(np.zeros(0), (-1, 0)), ValueError,
     "reshape: 크기 (-1, 0)에는 길이 0인 축이 있어서 -1을 정할 수 없습니다. "
     "-1 대신 길이를 적으세요."),
    (lambda: naive_reshape(M, (4, 2)), ValueError,
     SIZE.format("naive_reshape", 6, (4, 2))),
    (lambda: reshape(M, (2, 2)), ValueError,
     SIZE.format("reshape", 6, (2, 2))),
    (lambda: reshape(M, (4, -1)), ValueError,
     SIZE.format("reshape", 6, (4, -1))),
    (lambda: row_major_index(6, (2, 3)), IndexError,
     PLACE.format((2, 3), 6, 6)),
    (lambda: row_major_index(-1, [2, 3]), IndexError,
     PLACE.format((2, 3), 6, -1)),
    (lambda: row_major_index(0, (2, 0)), IndexError,
     PLACE.format((2, 0), 0, 0)),
    (lambda: row_major_index(0, (-1,)), ValueError,
     "row_major_index: 축의 길이는 0 이상이어야 하는데 크기 (-1,)에서 찾은 "
     "것은 -1입니다. 길이를 고치세요."),
])
def test_error_message(call, error, message):
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value) == message


# 책에 싣는 코드로서


def functions():
    return {name: f for name, f in inspect.getmembers(tensors)
            if inspect.isfunction(f)}


def test_public_names():
    assert PUBLIC == {n for n in functions() if not n.startswith("_")}


@pytest.mark.parametrize("name", functions())
def test_region_holds_the_function(name):
    source = Path(tensors.__file__).read_text(encoding="utf-8")
    region = name.lstrip("_")
    inside = re.search(
        rf"^# --8<-- \[start:{region}\]\n(.*?)^# --8<-- \[end:{region}\]$",
        source, re.S | re.M)
    assert inside and inside[1] == inspect.getsource(functions()[name])
    assert re.search("니다", functions()[name].__doc__)


@pytest.mark.parametrize("name", [n for n in sorted(PUBLIC) if "naive_" in n])
def test_loops_use_no_whole_array_arithmetic(name):
    code = inspect.getsource(functions()[name])
    assert "for " in code
    used = set(re.findall(r"np\.(\w+)", code))
    assert used <= {"zeros", "result_type"}
    assert hasattr(tensors, name.removeprefix("naive_"))


def test_imports_numpy_alone():
    code = (
        "import sys, dlbook.tensors; "
        "print({'matplotlib', 'tensorflow', 'keras'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], text=True,
                          capture_output=True, check=True)
    assert done.stdout == "set()\n"
