"""픽셀로 된 이미지를 그림 안에 원래 픽셀 그대로 넣습니다."""

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
