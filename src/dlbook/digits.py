"""사람이 이름을 붙일 수 있는, 손글씨 숫자의 특성.

이미지 (samples, 28, 28)을 받아 특성마다 (samples,)의 정수를 돌려줍니다. 밝기가
128 이상인 픽셀을 잉크라고 합니다. 자리와 길이는 숫자를 꼭 맞게 둘러싼 네모의
너비와 높이를 100으로 놓고 잽니다.
"""

import numpy as np

GRID = 20  # 숫자를 둘러싼 네모를 옮겨 담을 눈금의 칸 수


# --8<-- [start:ink]
def ink(images):
    """잉크가 있는 픽셀이 True인 배열 (samples, 높이, 너비)."""
    images = np.asarray(images)
    if images.ndim != 3:
        raise ValueError(
            f"이미지는 (샘플, 높이, 너비) 크기여야 하는데 {images.shape}입니다. "
            "한 장이면 images[None]처럼 축을 더하세요.")
    return images >= 128
# --8<-- [end:ink]


# --8<-- [start:boxed]
def boxed(mask, inked):
    """잉크를 둘러싼 네모를 잘라 (samples, GRID, GRID)로 옮깁니다."""
    height, width = inked.shape[1:]
    rows, columns = inked.any(axis=2), inked.any(axis=1)
    top, left = rows.argmax(axis=1), columns.argmax(axis=1)
    bottom = height - rows[:, ::-1].argmax(axis=1)
    right = width - columns[:, ::-1].argmax(axis=1)
    steps = (np.arange(GRID) + 0.5) / GRID
    row = (top[:, None] + steps * (bottom - top)[:, None]).astype(int)
    column = (left[:, None] + steps * (right - left)[:, None]).astype(int)
    sample = np.arange(len(mask))[:, None, None]
    return mask[sample, row[:, :, None], column[:, None, :]]
# --8<-- [end:boxed]


# --8<-- [start:enclosed]
def enclosed(inked):
    """구멍 안의 픽셀이 True인 배열. 바깥에서 물을 부어도 젖지 않는 곳입니다.

    물은 잉크가 없는 위, 아래, 왼쪽, 오른쪽 픽셀로 번집니다.
    """
    paper = np.pad(~inked, ((0, 0), (1, 1), (1, 1)), constant_values=True)
    wet = np.zeros_like(paper)
    wet[:, 0] = True
    before = 0
    while before != (before := np.count_nonzero(wet)):
        for row in range(1, paper.shape[1]):
            wet[:, row] |= wet[:, row - 1] & paper[:, row]
            wet[:, -row - 1] |= wet[:, -row] & paper[:, -row - 1]
        for column in range(1, paper.shape[2]):
            wet[:, :, column] |= wet[:, :, column - 1] & paper[:, :, column]
            wet[:, :, -column - 1] |= (
                wet[:, :, -column] & paper[:, :, -column - 1])
    return (paper & ~wet)[:, 1:-1, 1:-1]
# --8<-- [end:enclosed]


# --8<-- [start:pieces]
def pieces(mask):
    """이어진 덩어리의 수 (samples,). 구멍이 없는 덩어리만 셉니다.

    픽셀의 수 - 이웃한 두 픽셀의 수 + 모인 네 픽셀의 수(오일러 수)입니다.
    """
    across, down = mask[:, :, 1:] & mask[:, :, :-1], mask[:, 1:] & mask[:, :-1]
    return (np.count_nonzero(mask, axis=(1, 2))
            - np.count_nonzero(across, axis=(1, 2))
            - np.count_nonzero(down, axis=(1, 2))
            + np.count_nonzero(across[:, 1:] & across[:, :-1], axis=(1, 2)))
# --8<-- [end:pieces]


# --8<-- [start:strokes]
def strokes(lines):
    """선을 따라가며 만나는 획의 수. lines: (samples, 길이). 결과: (samples,)."""
    entered = lines[:, 1:] & ~lines[:, :-1]
    return lines[:, 0].astype(int) + entered.sum(axis=1)
# --8<-- [end:strokes]


# --8<-- [start:gap]
def gap(half):
    """왼쪽 끝에서 첫 획까지의 빈 너비 가운데 가장 깊은 것.

    half: (samples, 높이, 너비). 결과: 너비를 100으로 놓은 (samples,).
    """
    depth = np.where(half.any(axis=2), half.argmax(axis=2), half.shape[2])
    return np.rint(100 * depth.max(axis=1) / half.shape[2]).astype(int)
# --8<-- [end:gap]


# --8<-- [start:features]
def features(images):
    """특성의 이름마다 정수 배열 (samples,)을 담은 사전을 돌려줍니다."""
    inked = ink(images)
    inside = enclosed(inked)
    digit, hole = boxed(inked, inked), boxed(inside, inked)
    top, bottom = digit[:, :GRID // 2], digit[:, GRID // 2:]
    place = (np.arange(GRID) + 0.5) * 100 / GRID
    holes = hole.sum(axis=2)
    height = inked.any(axis=2).sum(axis=1)
    width = inked.any(axis=1).sum(axis=1)

    def percent(part):
        return np.rint(100 * part.mean(axis=(1, 2))).astype(int)

    return {
        "구멍": pieces(inside),
        "구멍크기": percent(hole),
        "구멍높이": np.rint((holes @ place) / np.maximum(
            holes.sum(axis=1), 1)).astype(int),
        "너비": np.rint(100 * width / np.maximum(height, 1)).astype(int),
        "왼위잉크": percent(top[:, :, :GRID // 2]),
        "오른위잉크": percent(top[:, :, GRID // 2:]),
        "왼아래잉크": percent(bottom[:, :, :GRID // 2]),
        "오른아래잉크": percent(bottom[:, :, GRID // 2:]),
        "윗줄잉크": percent(digit[:, :3]),
        "아랫줄잉크": percent(digit[:, -3:]),
        "왼위빈": gap(top),
        "오른위빈": gap(top[:, :, ::-1]),
        "왼아래빈": gap(bottom),
        "오른아래빈": gap(bottom[:, :, ::-1]),
        "위획": strokes(digit[:, GRID // 4]),
        "가운데획": strokes(digit[:, GRID // 2]),
        "아래획": strokes(digit[:, 3 * GRID // 4]),
        "세로획": strokes(digit[:, :, GRID // 2]),
    }
# --8<-- [end:features]


# --8<-- [start:to_facts]
def to_facts(measured):
    """features의 결과를 (특성, 이미지 번호, 값)이라는 사실들로 바꿉니다."""
    return [(name, number, int(value)) for name, values in measured.items()
            for number, value in enumerate(values)]
# --8<-- [end:to_facts]


# --8<-- [start:answers]
def answers(known, samples):
    """이미지마다 가장 먼저 나온 답 (samples,). 답이 없으면 -1입니다.

    known: `symbolic.forward_chain`의 결과. 우선순위가 높은 규칙이 먼저 답합니다.
    """
    result = np.full(samples, -1)
    for _, number, digit in reversed(known.find(("숫자", "?x", "?digit"))):
        result[number] = digit
    return result
# --8<-- [end:answers]


# --8<-- [start:SIMPLE]
SIMPLE = """
두 구멍: 구멍(?x, ?n), ?n >= 2 -> 숫자(?x, 8)
큰 구멍: 구멍(?x, 1), 구멍크기(?x, ?a), ?a > 20 -> 숫자(?x, 0)
위 구멍: 구멍(?x, 1), 구멍높이(?x, ?h), ?h < 40 -> 숫자(?x, 9)
아래 구멍: 구멍(?x, 1), 구멍높이(?x, ?h), ?h > 60 -> 숫자(?x, 6)
홀쭉함: 너비(?x, ?w), ?w < 40 -> 숫자(?x, 1)
지붕: 윗줄잉크(?x, ?t), 아랫줄잉크(?x, ?b), ?t > 50, ?b < 25 -> 숫자(?x, 7)
두 기둥: 구멍(?x, 0), 위획(?x, 2), 아래획(?x, 1) -> 숫자(?x, 4)
왼쪽이 두 번 빔: 왼위빈(?x, ?a), 왼아래빈(?x, ?b), 오른위빈(?x, ?c), ?a > 45,
    ?b > 60, ?c < 55 -> 숫자(?x, 3)
엇갈려 빔: 오른위빈(?x, ?a), 왼아래빈(?x, ?b), ?a > 45, ?b > 45 -> 숫자(?x, 5)
거꾸로 엇갈려 빔: 왼위빈(?x, ?a), 오른아래빈(?x, ?b), 왼아래빈(?x, ?c), ?a > 45,
    ?b > 30, ?c <= 60 -> 숫자(?x, 2)
"""
# --8<-- [end:SIMPLE]

# --8<-- [start:EXCEPTIONS]
EXCEPTIONS = """
기운 하나 [1]: 구멍(?x, 0), 왼위잉크(?x, ?a), 오른아래잉크(?x, ?b), ?a < 22,
    ?b < 22, 아래획(?x, 1) -> 숫자(?x, 1)
구멍이 하나 더 있는 육 [1]: 구멍(?x, ?n), 오른위빈(?x, ?a), ?n >= 1, ?a > 55,
    왼아래빈(?x, ?b), ?b < 45 -> 숫자(?x, 6)
구멍이 하나 더 있는 구 [1]: 구멍(?x, 2), 왼아래빈(?x, ?a), ?a > 45,
    아랫줄잉크(?x, ?b), ?b < 25 -> 숫자(?x, 9)
고리를 단 둘 [1]: 구멍(?x, 1), 구멍높이(?x, ?h), 오른위빈(?x, ?a), 왼위빈(?x, ?b),
    ?h > 60, ?a <= 50, ?b >= 50 -> 숫자(?x, 2)
위가 열린 팔 [1]: 구멍(?x, 1), 구멍높이(?x, ?h), 오른위빈(?x, ?a), 왼위빈(?x, ?b),
    ?h > 60, ?a <= 50, ?b < 50 -> 숫자(?x, 8)
아래가 열린 팔 [1]: 구멍(?x, 1), 구멍높이(?x, ?h), 아래획(?x, 2), ?h < 45
    -> 숫자(?x, 8)
꺾인 지붕 [1]: 구멍(?x, 0), 위획(?x, 2), 윗줄잉크(?x, ?t), 아랫줄잉크(?x, ?b),
    ?t > 35, ?b < 25 -> 숫자(?x, 7)
기둥과 받침 [1]: 구멍(?x, 0), 위획(?x, 2), 아래획(?x, 1), 아랫줄잉크(?x, ?b),
    왼아래빈(?x, ?c), ?b > 30, ?c < 55 -> 숫자(?x, 2)
기둥과 둥근 받침 [1]: 구멍(?x, 0), 위획(?x, 2), 아래획(?x, 1), 아랫줄잉크(?x, ?b),
    왼아래빈(?x, ?c), ?b > 30, ?c >= 55 -> 숫자(?x, 3)
열린 영 [1]: 구멍(?x, 0), 가운데획(?x, 2), 아래획(?x, 2), 아랫줄잉크(?x, ?b),
    ?b > 30, 왼아래빈(?x, ?c), ?c < 40 -> 숫자(?x, 0)
열린 육 [1]: 구멍(?x, 0), 오른위빈(?x, ?a), 왼아래빈(?x, ?b), 오른위잉크(?x, ?c),
    ?a > 50, ?b < 35, ?c < 25 -> 숫자(?x, 6)
작은 영 [2]: 구멍(?x, 1), 구멍크기(?x, ?a), 구멍높이(?x, ?h), 위획(?x, 2),
    아래획(?x, 2), ?a > 10, ?h > 40, ?h < 60 -> 숫자(?x, 0)
왼쪽이 닫힌 영 [2]: 구멍(?x, 0), 가운데획(?x, 2), 아래획(?x, 2), 왼아래빈(?x, ?a),
    ?a < 35, 위획(?x, 2) -> 숫자(?x, 0)
지붕이 있는 기운 하나 [2]: 구멍(?x, 0), 왼위잉크(?x, ?a), 오른아래잉크(?x, ?b),
    윗줄잉크(?x, ?t), ?a < 22, ?b < 22, ?t > 45 -> 숫자(?x, 7)
머리가 둘로 갈린 것 [2]: 구멍(?x, 1), 구멍높이(?x, ?h), ?h > 60, 위획(?x, 2),
    왼아래빈(?x, ?a), ?a < 40 -> 숫자(?x, 8)
배가 나온 육 [2]: 구멍(?x, 1), 구멍높이(?x, ?h), 왼아래빈(?x, ?a),
    오른아래잉크(?x, ?b), 위획(?x, 1), ?h > 60, ?a < 30, ?b > 42
    -> 숫자(?x, 6)
팔이 긴 넷 [2]: 구멍(?x, 0), 왼위빈(?x, ?a), 위획(?x, 2), 아랫줄잉크(?x, ?b),
    ?a >= 80, ?b < 20 -> 숫자(?x, 4)
넓은 다섯 [2]: 구멍(?x, 0), 오른위빈(?x, ?a), 왼아래빈(?x, ?b), 세로획(?x, ?n),
    ?a >= 60, ?b >= 35, ?n >= 2, 아랫줄잉크(?x, ?c), ?c > 25
    -> 숫자(?x, 5)
좁고 곧은 것 [1]: 구멍(?x, 0), 너비(?x, ?w), 오른위빈(?x, ?a), 위획(?x, 1),
    가운데획(?x, 1), 아래획(?x, 1), ?w <= 50, ?a < 50 -> 숫자(?x, 1)
왼쪽이 막힌 둘 [2]: 구멍(?x, 0), 오른위빈(?x, ?a), 왼아래빈(?x, ?b), 아래획(?x, 2),
    오른아래빈(?x, ?c), ?a < 45, ?b > 40, ?c > 50 -> 숫자(?x, 2)
"""
# --8<-- [end:EXCEPTIONS]

RULES = SIMPLE + EXCEPTIONS
