"""기록과 다른 것은 반드시 다르다고 하는지 봅니다."""

import base64
import io

import pytest
from PIL import Image

from press.compare import figure_difference, first_difference
from press.compare import text_difference
from press.examples import Tolerance

RATIO = (Tolerance("비율", 0.5),)


def test_equal_text():
    assert text_difference("값: 1\n", "값: 1\n") == ""


@pytest.mark.parametrize("actual", [
    "값: 2\n", "값: 1", "값: 1 \n", "", "값: 1\n값: 1\n", "\n값: 1\n",
    "값: 1.0\n",
])
def test_any_change_is_a_difference(actual):
    assert text_difference("값: 1\n", actual)


def test_difference_shows_both_sides():
    diff = text_difference("가\n나\n", "가\n다\n")
    assert "-나\n+다\n" in diff


def test_free_text_keeps_its_label():
    free = (Tolerance("지은 글", float("inf")),)
    assert text_difference("지은 글: 가\n", "지은 글: 나 1\n", free) == ""
    assert text_difference("지은 글: 가\n", "다른 글: 가\n", free)
    assert text_difference("지은 글: 가\n", "지은 글: nan\n", free)


def test_first_difference():
    assert first_difference("가\n나\n", "가\n다\n") == 2
    assert first_difference("가\n", "가\n나\n") == 2


@pytest.mark.parametrize("actual, same", [
    ("비율: 150배\n", True), ("비율: 50배\n", True), ("비율: 200배\n", True),
    ("비율: 201배\n", False), ("비율: 49배\n", False),
    ("비율: 100\n", False), ("비율: -100배\n", False),
    ("비율: inf배\n", False),
])
def test_tolerance_is_symmetric_and_for_numbers_alone(actual, same):
    assert (text_difference("비율: 100배\n", actual, RATIO) == "") is same


def test_tolerance_is_for_its_label_alone():
    assert text_difference("값: 100\n", "값: 101\n", RATIO)


def test_tolerance_reads_separated_thousands():
    assert not text_difference("비율: 1,900\n", "비율: 2,100\n", RATIO)
    assert text_difference("비율: 1,200\n", "비율: 1,100.5\n", ())


@pytest.mark.parametrize("text", ["nan", "손실 nan\n", "[1. nan]", "NaN배"])
def test_nan_never_passes(text):
    if text == "NaN배":
        assert not text_difference(text, text)
    else:
        assert "nan" in text_difference(text, text)


def test_words_that_contain_nan_pass():
    assert text_difference("banana\n", "banana\n") == ""


def svg(body):
    return f'<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'


def png(color):
    data = io.BytesIO()
    Image.new("RGB", (2, 2), color).save(data, "png")
    text = base64.b64encode(data.getvalue()).decode()
    return svg(f'<image href="data:image/png;base64,{text}"/>')


@pytest.mark.parametrize("old, new, same", [
    ('<path d="M 1 2"/>', '<path d="M 1.04 2"/>', True),
    ('<path d="M 1 2"/>', '<path d="M 1.06 2"/>', False),
    ('<path d="M 1 2"/>', '<path d="L 1 2"/>', False),
    ('<path d="M 1 2"/>', '<path d="M 1 2 3"/>', False),
    ("<text>축 0</text>", "<text>축 1</text>", False),
    ("<text>가</text>", "<text>가</text><text>나</text>", False),
    ('<g fill="red"/>', '<g fill="blue"/>', False),
    ('<g fill="red"/>', "<g/>", False),
    ("<g/>", "<path/>", False),
    ('<g id="dl-0a1b2c"/>', '<g id="dl-3d4e5f"/>', True),
])
def test_figures_compare_by_structure(old, new, same):
    assert (figure_difference(svg(old), svg(new)) == "") is same


def test_embedded_images_compare_by_pixels():
    assert figure_difference(png("red"), png("red")) == ""
    assert "화소" in figure_difference(png("red"), png((254, 0, 0)))


def test_broken_svg_is_a_difference():
    assert "SVG로 읽을 수 없습니다" in figure_difference("<svg>", svg(""))
