"""손으로 그린 획을, MNIST가 준비된 그대로 28×28 이미지로 바꿉니다.

    ink = handwriting.drawn([[(0.5, 0.2), (0.5, 0.8)]])  # 세로획 하나
    image = handwriting.prepared(ink)                    # uint8 (28, 28)

획은 펜이 지난 점 (가로, 세로)의 목록입니다. 종이의 왼쪽 위가 (0, 0)이고 오른쪽
아래가 (1, 1)입니다. MNIST는 숫자를 가로세로의 비율대로 20×20에 맞추고, 잉크의
무게 중심이 28×28의 한가운데에 오도록 옮긴 것입니다.
"""

import numpy as np

SIDE, BOX = 28, 20  # 이미지의 한 변, 숫자가 들어갈 네모의 한 변
SHEET = 112  # 획을 그릴 종이의 한 변(픽셀)
PAD = 8  # 이미지를 바꿀 때 둘레에 덧댈 빈칸
PEN = 0.08  # 펜의 굵기. 종이의 한 변을 1로 놓습니다


# --8<-- [start:drawn]
def drawn(strokes, pen=PEN):
    """획을 종이에 그린 uint8 (SHEET, SHEET). 255가 가장 진한 잉크입니다.

    픽셀마다 가장 가까운 획까지의 거리를 재어, 펜의 반지름 안이면 칠합니다.
    """
    sheet = np.zeros((SHEET, SHEET))
    for points in checked(strokes):
        ends = points[1:] if len(points) > 1 else points
        for start, end in zip(points, ends):
            stamp(sheet, start * SHEET, end * SHEET, pen * SHEET / 2)
    return np.rint(255 * sheet).astype(np.uint8)
# --8<-- [end:drawn]


def stamp(sheet, start, end, radius):
    """선분 하나를 칠합니다. 가장자리의 한 픽셀은 덜 진합니다. 단위는 픽셀입니다."""
    low = np.floor(np.minimum(start, end) - radius - 1).clip(0).astype(int)
    high = np.ceil(np.maximum(start, end) + radius + 1).astype(int)
    spot = sheet[low[1]:high[1], low[0]:high[0]]
    down, across = np.ogrid[:spot.shape[0], :spot.shape[1]]
    (x, y), (dx, dy) = start - low - 0.5, end - start
    across, down = across - x, down - y
    along = (across * dx + down * dy) / max(dx * dx + dy * dy, 1e-12)
    along = along.clip(0, 1)
    far = np.hypot(across - along * dx, down - along * dy)
    np.maximum(spot, (radius - far + 0.5).clip(0, 1), out=spot)


# --8<-- [start:prepared]
def prepared(ink):
    """잉크 (높이, 너비)를 MNIST처럼 준비한 uint8 (28, 28).

    숫자를 둘러싼 네모를 긴 쪽이 20이 되게 줄이고(칸마다 덮인 넓이의 평균), 무게
    중심이 한가운데에 오게 놓습니다. MNIST의 이미지를 넣으면 그대로 나옵니다.
    """
    ink = cropped(ink)
    scale = BOX / max(ink.shape)
    height, width = (max(1, round(side * scale)) for side in ink.shape)
    small = shares(len(ink), height) @ ink @ shares(ink.shape[1], width).T
    image = np.zeros((SIDE, SIDE), np.uint8)
    top, left = place(small.sum(axis=1)), place(small.sum(axis=0))
    image[top:top + height, left:left + width] = np.rint(small)
    return image
# --8<-- [end:prepared]


def shares(length, cells):
    """length픽셀을 cells칸으로 나눌 때, 칸마다 픽셀이 차지하는 몫."""
    edges = np.linspace(0, length, cells + 1)
    pixel = np.arange(length)
    covered = (np.minimum(edges[1:, None], pixel + 1)
               - np.maximum(edges[:-1, None], pixel)).clip(0)
    return covered * (cells / length)


def place(weights):
    """무게 중심이 한가운데에 오게 놓을 자리. 숫자가 밖으로 나가지 않습니다."""
    center = weights @ (np.arange(len(weights)) + 0.5) / weights.sum()
    start = int(np.ceil(SIDE / 2 - center - 1e-9))
    return min(max(start, 0), SIDE - len(weights))


def cropped(ink):
    """잉크가 있는 네모만 남깁니다."""
    ink = np.asarray(ink)
    if ink.ndim != 2 or ink.dtype.kind not in "uif":
        raise ValueError(
            f"잉크는 (높이, 너비) 크기의 수여야 하는데 크기 {ink.shape}, "
            f"{ink.dtype}이(가) 왔습니다. 흑백 그림 한 장을 넣으세요.")
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(
        ink.any(axis=0))
    if not len(rows):
        raise ValueError("그린 것이 없습니다. 숫자를 하나 그린 다음 물으세요.")
    return ink[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]


def checked(strokes):
    """획마다의 점 (points, 2). 종이의 밖은 가장자리로 옮깁니다."""
    arrays = [np.asarray(points, dtype=float) for points in strokes]
    for points in arrays:
        if points.ndim != 2 or points.shape[1] != 2 or (
                not np.isfinite(points).all()):
            raise ValueError(
                f"획은 점 (가로, 세로)의 목록이어야 하는데 크기 {points.shape}인 "
                "것이 왔습니다. 점마다 유한한 수 두 개를 적으세요.")
    return [points.clip(0, 1) for points in arrays]


# --8<-- [start:varied]
def varied(images, rng):
    """글씨를 바꾼 이미지 (samples, 28, 28): 돌리고, 기울이고, 늘이고, 펜을 바꿉니다.

    저마다 다르게 바꾸고 다시 준비합니다. images: (samples, 28, 28).
    """
    n = len(images)
    turn, lean = rng.uniform(-0.25, 0.25, (2, n, 1, 1)).astype("float32")
    wide = rng.uniform(0.75, 1.35, (n, 1, 1)).astype("float32")
    down, across = np.mgrid[:SIDE, :SIDE].astype("float32") - (SIDE - 1) / 2
    across = across * wide + down * lean
    bent = sampled(images, np.sin(turn) * across + np.cos(turn) * down,
                   np.cos(turn) * across - np.sin(turn) * down)
    return np.array([prepared(one) for one in penned(bent, rng)])
# --8<-- [end:varied]


def sampled(images, down, across):
    """가운데에서 (down, across)만큼 떨어진 자리의 밝기를 이웃 네 칸에서 냅니다."""
    padded = np.pad(images, ((0, 0), (PAD, PAD), (PAD, PAD))).astype("float32")
    down, across = ((place + (SIDE - 1) / 2 + PAD).clip(
        0, SIDE + 2 * PAD - 2) for place in (down, across))
    top, left = down.astype(int), across.astype(int)
    down, across, one = down - top, across - left, np.arange(
        len(images))[:, None, None]
    above, below = ((1 - across) * padded[one, row, left]
                    + across * padded[one, row, left + 1]
                    for row in (top, top + 1))
    return (1 - down) * above + down * below


def penned(images, rng):
    """열에 넷은 굵은 펜으로, 둘은 가는 펜으로 쓴 것처럼 바꿉니다."""
    images = np.where(images > 8, images, 0)
    pen = rng.random(len(images))
    for chosen, choose in ((pen > 0.6, np.maximum), (pen > 0.85, np.maximum),
                           (pen < 0.2, np.minimum)):
        some = images[chosen]
        some = choose(some, np.roll(some, 1, axis=1))
        some = choose(some, np.roll(some, 1, axis=2))
        images[chosen] = some if choose is np.maximum else np.where(
            some.any(axis=(1, 2), keepdims=True), some, images[chosen])
    return images
