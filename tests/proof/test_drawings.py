"""그림을 구조와 수로 견주는지 봅니다."""

import base64
import io

import pytest
from PIL import Image

from press.proof.drawings import figure_difference


def svg(body):
    return f'<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'


def png(color, size=(2, 2)):
    data = io.BytesIO()
    Image.new("RGB", size, color).save(data, "png")
    text = base64.b64encode(data.getvalue()).decode()
    return svg(f'<image href="data:image/png;base64,{text}"/>')


PAIRS = [  # 옛 그림, 새 그림, 같은가, 움직이는 그림이면 같은가
    ('<path d="M 1 2"/>', '<path d="M 1.04 2"/>', True, True),
    ('<path d="M 1 2"/>', '<path d="M 1.06 2"/>', False, True),
    ('<path d="M 1 2"/>', '<path d="L 1 2"/>', False, False),
    ('<path d="M 1 2"/>', '<path d="M 1 2 3"/>', False, False),
    ("<text>축 0</text>", "<text>축 1</text>", False, True),
    ("<text>축 0</text>", "<text>선 0</text>", False, False),
    ("<text>가</text>", "<text>가</text><text>나</text>", False, False),
    ('<g fill="red"/>', '<g fill="blue"/>', False, False),
    ('<g fill="red"/>', "<g/>", False, False),
    ("<g/>", "<path/>", False, False),
    ("<g/>끝", "<g/>", False, False),
    ('<g id="dl-0a1b2c"/>', '<g id="dl-3d4e5f"/>', True, True),
    ('<g id="가-0a1b2c"/>', '<g id="나-3d4e5f"/>', False, False),
]


@pytest.mark.parametrize("old, new, same, moving", PAIRS)
def test_figures_compare_by_structure(old, new, same, moving):
    assert (figure_difference(svg(old), svg(new)) == "") is same
    assert (figure_difference(svg(old), svg(new), True) == "") is moving


def test_the_place_of_the_difference_is_told():
    told = figure_difference(svg('<g><path d="M 1 2"/></g>'),
                             svg('<g><path d="M 9 2"/></g>'))
    assert told.startswith("svg/g[1]/path[1]의 d: 'M 1 2'에서 'M 9 2'로")


def test_embedded_images_compare_by_pixels():
    assert figure_difference(png("red"), png("red")) == ""
    other = png((254, 0, 0))
    assert figure_difference(png("red"), other)
    assert figure_difference(png("red"), other, True) == ""
    assert figure_difference(png("red"), png("red", (3, 2)), True)


def test_broken_svg_is_a_difference():
    assert "SVG로 읽을 수 없습니다" in figure_difference("<svg>", svg(""))
    assert "SVG로 읽을 수 없습니다" in figure_difference(svg(""), b"\xff")
