"""텐서 연산을 두 번씩 적었습니다. 한 번은 반복문으로, 한 번은 NumPy로.

naive_로 시작하는 함수는 원소를 하나씩 계산해 연산의 뜻을 그대로 보여 주고,
이름에서 naive_를 뗀 함수는 같은 일을 NumPy에 맡깁니다. 모든 함수는 받은
텐서를 바꾸지 않으며, 결과의 데이터 타입은 NumPy의 규칙을 따릅니다. 다만
정수가 데이터 타입의 범위를 넘으면 값은 둘 다 똑같이 한 바퀴 돌지만,
원소를 하나씩 계산하는 쪽에서만 NumPy가 RuntimeWarning으로 알려 줍니다.
"""

import math

import numpy as np


# --8<-- [start:check]
def _check(function, *tensors, ranks=(None, None), same=None):
    """연산이 받은 텐서 x, y를 확인합니다. 모든 연산은 여기서 시작합니다.

    ranks: x와 y에 필요한 축의 개수. None이면 몇 개든 받습니다.
    same: "크기"면 x와 y의 크기가 같아야 하고, "길이"면 x의 마지막 축과
    y의 첫 축의 길이가 같아야 합니다.
    """
    for name, array, rank in zip("xy", tensors, ranks):
        if not isinstance(array, (np.ndarray, np.generic)):
            raise TypeError(
                f"{function}: {name}에 텐서가 필요한데 받은 것은 "
                f"{type(array).__name__}입니다. np.array({name})를 "
                "넣으세요."
            )
        if array.dtype.kind not in "biuf":
            raise TypeError(
                f"{function}: {name}에 수를 담은 텐서가 필요한데 데이터 "
                f"타입이 {array.dtype}입니다. {name}.astype(np.float32)"
                "처럼 수로 바꿔 넣으세요."
            )
        if rank not in (None, array.ndim):
            kind = {1: "벡터", 2: "행렬"}[rank]
            pick = f"{name}[{', '.join('0' * (array.ndim - rank))}]"
            grow = f"reshape({name}, {(1,) * (rank - 1) + (-1,)})"
            raise ValueError(
                f"{function}: {name}에 축 {rank}개짜리 텐서({kind})가 "
                f"필요한데 축 {array.ndim}개짜리 텐서(크기 {array.shape})를 "
                f"받았습니다. {pick if array.ndim > rank else grow}처럼 축의 "
                "개수를 맞춰 넣으세요."
            )
    shapes = [array.shape for array in tensors]
    if same == "크기" and shapes[0] != shapes[1]:
        raise ValueError(
            f"{function}: x와 y의 크기가 같아야 하는데 {shapes[0]}, "
            f"{shapes[1]}입니다. 크기를 맞추거나, 작은 쪽을 늘려 더하려면 "
            "broadcast_add를 쓰세요."
        )
    if same == "길이" and shapes[0][-1] != shapes[1][0]:
        raise ValueError(
            f"{function}: x의 마지막 축과 y의 첫 축은 길이가 같아야 하는데 "
            f"{shapes[0][-1]}, {shapes[1][0]}입니다(x의 크기 {shapes[0]}, "
            f"y의 크기 {shapes[1]}). 길이를 맞추거나, 축의 순서가 바뀌었으면 "
            "transpose로 되돌리세요."
        )
# --8<-- [end:check]


# --8<-- [start:naive_relu]
def naive_relu(x):
    """원소마다 max(x, 0)을 계산합니다. 반복문으로 적은 렐루(ReLU)입니다.

    x: 행렬 (m, n). 결과: (m, n).
    행렬이 아니면 ValueError, 텐서가 아니면 TypeError가 납니다.
    """
    _check("naive_relu", x, ranks=(2,))
    result = np.zeros(x.shape, dtype=np.result_type(x, 0))
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            result[i, j] = max(x[i, j], 0)
    return result
# --8<-- [end:naive_relu]


# --8<-- [start:relu]
def relu(x):
    """원소마다 max(x, 0)을 계산합니다. NumPy로 적은 렐루(ReLU)입니다.

    x: 어떤 크기든. 결과: x와 같은 크기.
    텐서가 아니면 TypeError가 납니다.
    """
    _check("relu", x)
    return np.maximum(x, 0)
# --8<-- [end:relu]


# --8<-- [start:naive_add]
def naive_add(x, y):
    """같은 자리의 원소끼리 더합니다. 반복문으로 적은 덧셈입니다.

    x, y: 크기가 같은 행렬 (m, n). 결과: (m, n).
    행렬이 아니거나 크기가 다르면 ValueError가 납니다.
    """
    _check("naive_add", x, y, ranks=(2, 2), same="크기")
    result = np.zeros(x.shape, dtype=np.result_type(x, y))
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            result[i, j] = x[i, j] + y[i, j]
    return result
# --8<-- [end:naive_add]


# --8<-- [start:add]
def add(x, y):
    """같은 자리의 원소끼리 더합니다. NumPy로 적은 덧셈입니다.

    x, y: 서로 같은, 어떤 크기든. 결과: x와 같은 크기.
    크기가 다르면 ValueError가 납니다.
    """
    _check("add", x, y, same="크기")
    return np.add(x, y)
# --8<-- [end:add]


# --8<-- [start:broadcast_shape]
def broadcast_shape(shape_a, shape_b):
    """두 크기를 브로드캐스팅한 크기를 구합니다(np.broadcast_shapes).

    NumPy의 규칙 그대로입니다. 축이 적은 쪽의 앞에 길이 1인 축을 채우고,
    축마다 두 길이가 같거나 한쪽이 1이면 1이 아닌 쪽으로 늘립니다.
    늘릴 수 없는 축이 있으면 ValueError가 납니다.
    """
    shape_a = _shape("broadcast_shape", shape_a)
    shape_b = _shape("broadcast_shape", shape_b)
    rank = max(len(shape_a), len(shape_b))
    padded_a = (1,) * (rank - len(shape_a)) + shape_a
    padded_b = (1,) * (rank - len(shape_b)) + shape_b
    result = []
    for axis, (a, b) in enumerate(zip(padded_a, padded_b)):
        if a != b and 1 not in (a, b):
            raise ValueError(
                f"broadcast_shape: 크기 {shape_a}, {shape_b}는 축 {axis}에서 "
                f"맞출 수 없습니다(길이 {a}, {b}). 두 길이를 같게 하거나 "
                "한쪽을 1로 만드세요."
            )
        result.append(b if a == 1 else a)
    return tuple(result)
# --8<-- [end:broadcast_shape]


# --8<-- [start:naive_broadcast_add]
def naive_broadcast_add(x, y):
    """행렬의 모든 행에 벡터를 더합니다. 반복문으로 적은 브로드캐스팅입니다.

    x: 행렬 (m, n), y: 벡터 (n,). 결과: (m, n).
    축의 개수나 길이가 맞지 않으면 ValueError가 납니다.
    """
    _check("naive_broadcast_add", x, y, ranks=(2, 1), same="길이")
    result = np.zeros(x.shape, dtype=np.result_type(x, y))
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            result[i, j] = x[i, j] + y[j]
    return result
# --8<-- [end:naive_broadcast_add]


# --8<-- [start:broadcast_add]
def broadcast_add(x, y):
    """크기를 broadcast_shape로 맞춰 더합니다. NumPy가 알아서 늘립니다.

    x, y: 브로드캐스팅할 수 있는 크기. 결과: 그렇게 맞춘 크기.
    맞출 수 없으면 ValueError가 납니다.
    """
    _check("broadcast_add", x, y)
    broadcast_shape(x.shape, y.shape)
    return np.add(x, y)
# --8<-- [end:broadcast_add]


# --8<-- [start:naive_dot]
def naive_dot(x, y):
    """같은 자리의 원소끼리 곱해 모두 더합니다. 반복문으로 적은 점곱입니다.

    x, y: 길이가 같은 벡터 (n,). 결과: 스칼라 ().
    벡터가 아니거나 길이가 다르면 ValueError가 납니다.
    """
    _check("naive_dot", x, y, ranks=(1, 1), same="길이")
    result = np.result_type(x, y).type(0)
    for i in range(x.shape[0]):
        result += x[i] * y[i]
    return result
# --8<-- [end:naive_dot]


# --8<-- [start:dot]
def dot(x, y):
    """같은 자리의 원소끼리 곱해 모두 더합니다. NumPy로 적은 점곱입니다.

    x, y: 길이가 같은 벡터 (n,). 결과: 스칼라 ().
    벡터가 아니거나 길이가 다르면 ValueError가 납니다.
    """
    _check("dot", x, y, ranks=(1, 1), same="길이")
    return np.dot(x, y)
# --8<-- [end:dot]


# --8<-- [start:naive_matrix_vector]
def naive_matrix_vector(x, y):
    """행렬의 행마다 벡터와 점곱합니다. 반복문으로 적은 행렬·벡터 곱입니다.

    x: 행렬 (m, n), y: 벡터 (n,). 결과: 벡터 (m,).
    축의 개수나 길이가 맞지 않으면 ValueError가 납니다.
    """
    _check("naive_matrix_vector", x, y, ranks=(2, 1), same="길이")
    result = np.zeros(x.shape[0], dtype=np.result_type(x, y))
    for i in range(x.shape[0]):
        result[i] = naive_dot(x[i], y)
    return result
# --8<-- [end:naive_matrix_vector]


# --8<-- [start:matrix_vector]
def matrix_vector(x, y):
    """행렬의 행마다 벡터와 점곱합니다. NumPy로 적은 행렬·벡터 곱입니다.

    x: 행렬 (m, n), y: 벡터 (n,). 결과: 벡터 (m,).
    축의 개수나 길이가 맞지 않으면 ValueError가 납니다.
    """
    _check("matrix_vector", x, y, ranks=(2, 1), same="길이")
    return np.matmul(x, y)
# --8<-- [end:matrix_vector]


# --8<-- [start:naive_matmul]
def naive_matmul(x, y):
    """x의 행과 y의 열을 하나씩 점곱합니다. 반복문으로 적은 행렬 곱입니다.

    x: 행렬 (m, k), y: 행렬 (k, n). 결과: 행렬 (m, n).
    행렬이 아니거나 안쪽 길이 k가 다르면 ValueError가 납니다.
    """
    _check("naive_matmul", x, y, ranks=(2, 2), same="길이")
    shape = (x.shape[0], y.shape[1])
    result = np.zeros(shape, dtype=np.result_type(x, y))
    for i in range(x.shape[0]):
        for j in range(y.shape[1]):
            result[i, j] = naive_dot(x[i, :], y[:, j])
    return result
# --8<-- [end:naive_matmul]


# --8<-- [start:matmul]
def matmul(x, y):
    """x의 행과 y의 열을 하나씩 점곱합니다. NumPy로 적은 행렬 곱입니다.

    x: 행렬 (m, k), y: 행렬 (k, n). 결과: 행렬 (m, n).
    행렬이 아니거나 안쪽 길이 k가 다르면 ValueError가 납니다.
    """
    _check("matmul", x, y, ranks=(2, 2), same="길이")
    return np.matmul(x, y)
# --8<-- [end:matmul]


# --8<-- [start:row_major_index]
def row_major_index(number, shape):
    """number번째 원소의 자리를 구합니다(np.unravel_index).

    원소는 마지막 축부터 차례로 셉니다. NumPy의 기본 순서이고,
    행을 하나씩 다 채우고 넘어가므로 행 우선(row-major)이라고 합니다.
    number가 0부터 원소 개수 - 1까지의 정수가 아니면 IndexError가 납니다.
    """
    shape = _shape("row_major_index", shape)
    if number not in range(math.prod(shape)):
        raise IndexError(
            f"row_major_index: 크기 {shape}의 원소는 {math.prod(shape)}개인데 "
            f"받은 번호는 {number!r}입니다. range({math.prod(shape)})에서 "
            "고르세요."
        )
    index = []
    for length in reversed(shape):
        number, place = divmod(number, length)
        index.insert(0, place)
    return tuple(index)
# --8<-- [end:row_major_index]


# --8<-- [start:naive_reshape]
def naive_reshape(x, shape):
    """원소의 순서는 그대로 두고 크기만 바꿉니다. 반복문으로 적었습니다.

    x: 어떤 크기든. 결과: 크기가 shape인 새 텐서. shape에 -1이 하나 있으면
    원소 개수에 맞는 길이로 바꿉니다.
    원소 개수가 맞지 않거나 -1이 둘 이상이면 ValueError가 납니다.
    """
    _check("naive_reshape", x)
    shape = _fill_in("naive_reshape", x.size, shape)
    result = np.zeros(shape, dtype=x.dtype)
    for number in range(x.size):
        source = row_major_index(number, x.shape)
        result[row_major_index(number, shape)] = x[source]
    return result
# --8<-- [end:naive_reshape]


# --8<-- [start:reshape]
def reshape(x, shape):
    """원소의 순서는 그대로 두고 크기만 바꿉니다. NumPy로 적었습니다.

    x: 어떤 크기든. 결과: 크기가 shape인 텐서. shape에 -1이 하나 있으면
    원소 개수에 맞는 길이로 바꿉니다. NumPy는 되도록 값을 복사하지 않고
    x의 뷰(view)를 돌려줍니다.
    원소 개수가 맞지 않거나 -1이 둘 이상이면 ValueError가 납니다.
    """
    _check("reshape", x)
    shape = _fill_in("reshape", x.size, shape)
    return np.reshape(x, shape)
# --8<-- [end:reshape]


# --8<-- [start:fill_in]
def _fill_in(function, size, shape):
    """shape의 -1을 채워, 원소 size개를 담는 크기를 돌려줍니다."""
    shape = _shape(function, shape, smallest=-1)
    known = math.prod(length for length in shape if length != -1)
    if shape.count(-1) > 1:
        raise ValueError(
            f"{function}: 크기 {shape}에 -1이 {shape.count(-1)}개 있습니다. "
            "-1은 하나만 남기고 길이를 적으세요."
        )
    if -1 in shape and known == 0:
        raise ValueError(
            f"{function}: 크기 {shape}에는 길이 0인 축이 있어서 -1을 정할 "
            "수 없습니다. -1 대신 길이를 적으세요."
        )
    if -1 in shape and size % known == 0:
        shape = tuple(size // known if n == -1 else n for n in shape)
    if math.prod(shape) != size:
        raise ValueError(
            f"{function}: 원소 {size}개는 크기 {shape}에 담을 수 없습니다. "
            "길이를 모두 곱한 값이 원소 개수와 같게 하세요."
        )
    return shape
# --8<-- [end:fill_in]


# --8<-- [start:shape]
def _shape(function, shape, smallest=0):
    """축의 길이가 모두 smallest 이상인 정수인지 보고, 튜플로 돌려줍니다."""
    if not isinstance(shape, (tuple, list)):
        raise TypeError(
            f"{function}: 크기는 튜플이어야 하는데 받은 것은 "
            f"{type(shape).__name__}({shape!r})입니다. (2, 3)이나 (6,)처럼 "
            "적으세요."
        )
    for length in shape:
        if not isinstance(length, (int, np.integer)):
            raise TypeError(
                f"{function}: 축의 길이는 정수여야 하는데 크기 {shape}에서 "
                f"찾은 것은 {type(length).__name__}({length!r})입니다. "
                "정수로 바꿔 넣으세요."
            )
        if length < smallest:
            raise ValueError(
                f"{function}: 축의 길이는 {smallest} 이상이어야 하는데 크기 "
                f"{shape}에서 찾은 것은 {length}입니다. 길이를 고치세요."
            )
    return tuple(int(length) for length in shape)
# --8<-- [end:shape]


# --8<-- [start:naive_transpose]
def naive_transpose(x):
    """행과 열을 맞바꿉니다. 반복문으로 적은 전치(transpose)입니다.

    x: 행렬 (m, n). 결과: 행렬 (n, m).
    행렬이 아니면 ValueError가 납니다.
    """
    _check("naive_transpose", x, ranks=(2,))
    result = np.zeros((x.shape[1], x.shape[0]), dtype=x.dtype)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            result[j, i] = x[i, j]
    return result
# --8<-- [end:naive_transpose]


# --8<-- [start:transpose]
def transpose(x):
    """축의 순서를 뒤집습니다. NumPy로 적은 전치(transpose)입니다.

    x: 어떤 크기든, 이를테면 행렬 (m, n). 결과: 축이 거꾸로 놓인 (n, m).
    값을 복사하지 않고 x의 뷰(view)를 돌려줍니다.
    """
    _check("transpose", x)
    return np.transpose(x)
# --8<-- [end:transpose]
