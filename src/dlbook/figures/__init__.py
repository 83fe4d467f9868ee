"""책의 그림을 그립니다.

그림은 모두 이 모듈로 그리고 SVG로 저장합니다. 저장한 SVG는 쪽 안에 그대로
들어가, 쪽의 글꼴을 쓰고 밝은 화면과 어두운 화면의 색을 따릅니다.

    from dlbook import figures

    figure = figures.tensor([[1, 2, 3], [4, 5, 6]])
    figures.save(figure, "matrix.svg", "2행 3열로 늘어선 숫자 여섯 개.")

길이의 단위는 모두 픽셀(px)입니다. 색은 `PALETTE`의 이름으로 고릅니다.
"""

from dlbook.figures.drawing import (
    Rect,
    arrow,
    block,
    box,
    bracket,
    canvas,
    chart,
    label,
    legend,
)
from dlbook.figures.images import draw_image
from dlbook.figures.networks import network
from dlbook.figures.svg import save
from dlbook.figures.tensors import Cells, draw_tensor, tensor
from dlbook.figures.theme import PALETTE, color, css, text_width

__all__ = [
    "PALETTE",
    "Cells",
    "Rect",
    "arrow",
    "block",
    "box",
    "bracket",
    "canvas",
    "chart",
    "color",
    "css",
    "draw_image",
    "draw_tensor",
    "label",
    "legend",
    "network",
    "save",
    "tensor",
    "text_width",
]
