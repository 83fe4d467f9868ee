"""브로드캐스팅을 손으로

두 크기를 브로드캐스팅하면 어떤 크기가 되는지 알려 주는 `result_shape(a, b)`를
반복문으로 적으세요. `(2, 3)`과 `(3,)`은 `(2, 3)`이, `(4, 1)`과 `(1, 5)`는 `(4, 5)`가
됩니다. 튜플을 받고 튜플을 돌려줍니다. 맞출 수 없으면 `ValueError`를 내는 대신 `None`을
돌려줍니다.
"""

# %% start
def result_shape(a, b):
    """두 크기를 브로드캐스팅한 크기입니다. 맞출 수 없으면 None입니다."""
    return a


print(result_shape((2, 3), (3,)))

# %% check
PAIRS = [((2, 3), (3,)), ((3,), (2, 3)), ((4, 1), (1, 5)), ((2, 3), (2, 3)),
         ((2, 3), ()), ((6, 1, 4), (5, 1)), ((2, 3), (2,)), ((3, 2), (2, 2)),
         ((2, 2, 7), (3, 7)), ((1,), (8, 1))]


def observe(work):
    for a, b in PAIRS:
        yield f"a = {a}, b = {b}", work.result_shape, a, b

# %% answer
def result_shape(a, b):
    """두 크기를 브로드캐스팅한 크기입니다. 맞출 수 없으면 None입니다."""
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    made = []
    for one, other in zip(a, b):
        if one != other and 1 not in (one, other):
            return None
        made.append(other if one == 1 else one)
    return tuple(made)


print(result_shape((2, 3), (3,)))

# %% wrong: 축을 앞에서부터 맞추었습니다. 축의 개수가 다르면 뒤에서부터 맞추고, 모자란
# 앞쪽을 1로 채웁니다.
def result_shape(a, b):
    length = max(len(a), len(b))
    a = a + (1,) * (length - len(a))
    b = b + (1,) * (length - len(b))
    if any(x != y and 1 not in (x, y) for x, y in zip(a, b)):
        return None
    return tuple(max(x, y) for x, y in zip(a, b))

# %% wrong: 맞출 수 없는 크기에도 답했습니다. 두 길이가 다르면 적어도 하나가 1이어야
# 하고, 아니면 None입니다.
def result_shape(a, b):
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    return tuple(max(x, y) for x, y in zip(a, b))

# %% wrong: 짧은 쪽의 축만 남았습니다. zip은 짧은 쪽에서 멈추므로, 긴 쪽의 남은 축도
# 결과에 넣으세요.
def result_shape(a, b):
    made = []
    for one, other in zip(reversed(a), reversed(b)):
        if one != other and 1 not in (one, other):
            return None
        made.append(max(one, other))
    return tuple(reversed(made))

# %% wrong: 길이가 1인 축을 늘리지 않았습니다. 두 길이가 달라도 하나가 1이면 다른 쪽에
# 맞춥니다.
def result_shape(a, b):
    length = max(len(a), len(b))
    a = b[:length - len(a)] + a
    b = a[:length - len(b)] + b
    return a if a == b else None
