"""픽셀로 된 이미지를 그림 안에 원래 픽셀 그대로 넣습니다."""

import base64
import struct
import zlib

import numpy as np

from dlbook.figures.drawing import Rect, check_length, draw_rect
from dlbook.figures.theme import color

LARGEST = 256  # 한 변의 픽셀 수


def draw_image(axes, array, at, size, *, border=True):
    """이미지를 at에 그리고 차지한 자리를 `Rect`로 돌려줍니다.

    array: 크기가 (높이, 너비), (높이, 너비, 1), (높이, 너비, 3)인 uint8.
    at: 왼쪽 위 (x, y). size: 그릴 너비, 또는 (너비, 높이). 픽셀입니다.
    너비만 주면 높이는 이미지의 비율을 따릅니다.
    """
    from dlbook.figures._picture import Picture

    pixels = _pixels(array)
    rows, columns = pixels.shape[:2]
    if not isinstance(size, (tuple, list)):
        size = size, check_length("size", size) * rows / columns
    rect = Rect(*at, *(check_length("size", length) for length in size))
    axes.add_image(Picture(axes, pixels, rect))
    if border:
        draw_rect(axes, rect, fill="none", line=color("grid"), radius=0.01,
                  zorder=3)
    return rect


def _pixels(array):
    array = np.asarray(array)
    if array.dtype != np.uint8:
        raise TypeError(
            f"이미지의 데이터 타입이 {array.dtype}입니다. 0부터 255까지의 "
            "uint8이 필요합니다. 0부터 1까지의 실수라면 "
            '(array * 255).round().astype("uint8")로 바꾸세요.')
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.ndim != 2 and not (array.ndim == 3 and array.shape[2] == 3):
        raise ValueError(
            f"이미지의 크기가 {array.shape}입니다. (높이, 너비), "
            "(높이, 너비, 1), (높이, 너비, 3) 가운데 하나여야 합니다.")
    if not 0 < min(array.shape[:2]) <= max(array.shape[:2]) <= LARGEST:
        raise ValueError(
            f"이미지의 크기가 {array.shape}입니다. 한 변은 1부터 {LARGEST} "
            "픽셀까지입니다. 큰 이미지는 array[::2, ::2]처럼 줄이세요.")
    return array


def png(pixels):
    """uint8 픽셀을 PNG 바이트로 적습니다.

    줄마다 이웃한 픽셀과의 차이로 바꾸어(PNG 규격 9절의 필터) 압축합니다.
    """
    rows, columns = pixels.shape[:2]
    kind = 0 if pixels.ndim == 2 else 2  # 흑백, RGB
    header = struct.pack(">IIBBBBB", columns, rows, 8, kind, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header)
            + _chunk(b"IDAT", zlib.compress(_filtered(pixels), 9))
            + _chunk(b"IEND", b""))


def _filtered(pixels):
    """줄마다 차이가 가장 작은 필터를 골라, 번호와 함께 늘어놓습니다."""
    x = pixels.reshape(*pixels.shape[:2], -1).astype(np.int16)
    left, up, corner = (
        np.pad(x, ((down, 0), (right, 0), (0, 0)))[:len(x), :x.shape[1]]
        for down, right in ((0, 1), (1, 0), (1, 1))
    )
    filters = {0: 0, 1: left, 2: up, 4: _paeth(left, up, corner)}
    lines = {number: (x - guess).astype(np.uint8)
             for number, guess in filters.items()}
    costs = {number: np.abs(line.astype(np.int8).astype(int)).sum((1, 2))
             for number, line in lines.items()}
    best = [min(costs, key=lambda number: costs[number][row])
            for row in range(len(x))]
    return b"".join(bytes([number]) + lines[number][row].tobytes()
                    for row, number in enumerate(best))


def _paeth(left, up, corner):
    """왼쪽, 위, 대각선 가운데 left + up - corner에 가장 가까운 값입니다."""
    guess = left + up - corner
    choices = np.stack([left, up, corner])
    nearest = np.abs(choices - guess).argmin(axis=0)
    return np.take_along_axis(choices, nearest[np.newaxis], axis=0)[0]


def data_uri(pixels):
    """PNG를 SVG 안에 적을 수 있는 주소로 바꿉니다."""
    return "data:image/png;base64," + base64.b64encode(png(pixels)).decode()


def _chunk(name, data):
    return (struct.pack(">I", len(data)) + name + data
            + struct.pack(">I", zlib.crc32(name + data)))
