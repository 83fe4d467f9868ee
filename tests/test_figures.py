"""그림이 쪽에 그대로 들어갈 수 있고, 말한 것을 그리는지 확인합니다."""

import base64
import io
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import product
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from dlbook import figures
from dlbook.figures import networks, theme
from dlbook.figures.svg import to_svg
from dlbook.layers import Add, Concatenate, Dense
from dlbook.network import Input, Network

TITLE = "시험에 쓰는 그림."
SVG = "{http://www.w3.org/2000/svg}"


def read(figure, title=TITLE):
    return ElementTree.fromstring(to_svg(figure, title))


def texts(root):
    """[(글자, x, y)]"""
    return [("".join(e.itertext()), float(e.get("x")), float(e.get("y")))
            for e in root.iter(SVG + "text")]


def numbers(root):
    """{글자: (x, y)}. 축에 붙인 글자는 빼고, 같은 글자는 없어야 합니다."""
    found = [(text, x, y) for text, x, y in texts(root) if "축" not in text]
    assert len({text for text, _, _ in found}) == len(found)
    return {text: (x, y) for text, x, y in found}


def cells(root):
    """칸의 자리. 겹친 장의 바탕(둥글기 6)과 상자는 뺍니다."""
    return [e for e in root.iter(SVG + "rect") if e.get("rx") == "4"]


def sample_figures():
    yield figures.tensor(np.arange(24).reshape(2, 3, 4), highlight=0)
    yield figures.tensor(np.linspace(-1, 1, 200).reshape(20, 10), shade=True)
    figure, axes = figures.canvas(400, 160)
    left = figures.box(axes, 10, 20, 90, 44, "규칙")
    right = figures.box(axes, 200, 20, 90, 44, "답", color="warm")
    figures.arrow(axes, left.right, right.left, "출력", dashed=True)
    figures.arrow(axes, right.bottom, left.bottom, curve=0.3, both=True)
    figures.bracket(axes, (10, 70), (290, 70), "전체")
    figures.block(axes, 320, 60, 30, 40, 20, "4×4×2", color="third")
    yield figure
    figure, axes = figures.chart(xlabel="에포크", ylabel="손실")
    axes.plot([1, 2, 3], [0.9, 0.4, 0.2], marker="o", label="훈련")
    axes.plot([1, 2, 3], [0.9, 0.6, 0.5], label="검증")
    figures.legend(axes)
    figures.label(axes, 2, 0.6, "여기", dx=8, align="left")
    yield figure
    figure, axes = figures.canvas(200, 100)
    figures.draw_image(axes, np.arange(64, dtype="uint8").reshape(8, 8),
                       (10, 10), 80)
    yield figure


SAMPLES = [to_svg(figure, TITLE) for figure in sample_figures()]


# ── SVG ───────────────────────────────────────────────────────────────────


def test_same_program_same_bytes():
    again = [to_svg(figure, TITLE) for figure in sample_figures()]
    assert again == SAMPLES


def test_same_bytes_in_another_process(tmp_path):
    program = (
        "import numpy as np\nfrom dlbook import figures\n"
        "figure = figures.tensor(np.arange(24).reshape(2, 3, 4), "
        "highlight=0)\n"
        f"figures.save(figure, 'box.svg', {TITLE!r})\n"
        "import sys\nassert 'matplotlib.pyplot' not in sys.modules\n")
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    assert (tmp_path / "box.svg").read_bytes() == SAMPLES[0].encode()


@pytest.mark.parametrize("svg", SAMPLES)
def test_svg_can_stand_in_a_page(svg):
    assert svg.startswith("<svg ") and svg.endswith("</svg>\n")
    assert all(line.strip() for line in svg.splitlines())
    for unwanted in ("<?xml", "<!", "<style", "metadata", "xlink", "&#10;",
                     "font-family", "DejaVu", "currentColor", "NaN", "nan"):
        assert unwanted not in svg
    root = ElementTree.fromstring(svg)
    width, height = root.get("width"), root.get("height")
    assert root.get("viewBox") == f"0 0 {width} {height}"
    title = root.find(SVG + "title")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == title.get("id")
    assert title.text == TITLE


@pytest.mark.parametrize("svg", SAMPLES)
def test_html_reads_the_same_elements(svg):
    class Tags(HTMLParser):
        found = 0

        def handle_starttag(self, tag, attrs):
            type(self).found += 1

    Tags().feed(svg)
    assert Tags.found == len(list(ElementTree.fromstring(svg).iter()))


@pytest.mark.parametrize("svg", SAMPLES)
def test_every_color_is_a_variable_of_the_palette(svg):
    known = {f"var(--dl-{name.replace('_', '-')}, {light})"
             for name, (light, _) in figures.PALETTE.items()}
    assert set(re.findall(r"var\([^)]*\)", svg)) <= known
    for variable in known:
        svg = svg.replace(variable, "")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", re.sub("#dl-", "", svg))


@pytest.mark.parametrize("svg", SAMPLES)
def test_numbers_have_at_most_two_decimals(svg):
    svg = re.sub(r"base64,[^\"]*", "", svg)
    assert not re.search(r"\d\.\d{3}", svg)


def test_ids_do_not_collide():
    names = [set(re.findall(r' id="([^"]*)"', svg)) for svg in SAMPLES]
    assert all(names)
    assert sum(map(len, names)) == len(set.union(*names))
    for svg, own in zip(SAMPLES, names, strict=True):
        assert set(re.findall(r"#(dl-[\w-]+)", svg)) <= own
    one, two = (to_svg(figures.tensor(1), t) for t in ("하나.", "둘."))
    assert not (set(re.findall(r' id="([^"]*)"', one))
                & set(re.findall(r' id="([^"]*)"', two)))


@pytest.mark.parametrize("svg", SAMPLES)
def test_text_is_inside(svg):
    root = ElementTree.fromstring(svg)
    parents = {child: parent for parent in root.iter() for child in parent}
    for element in root.iter(SVG + "text"):
        style = element.get("style") or parents[element].get("style")
        size = float(re.search(r"font-size: ([\d.]+)px", style)[1])
        assert size >= 12
        wide = figures.text_width(element.text, size)
        share = {"middle": 0.5, "end": 1.0}.get(
            (re.findall(r"text-anchor: (\w+)", style) or [""])[0], 0.0)
        left = float(element.get("x")) - share * wide
        assert -1 <= left
        assert left + wide <= float(root.get("width")) + 1
        assert 0 <= float(element.get("y")) <= float(root.get("height"))


def test_clip_paths_stay_connected():
    svg = SAMPLES[3]
    used = re.findall(r'clip-path="url\(#([^)]*)\)"', svg)
    root = ElementTree.fromstring(svg)
    defined = [e.get("id") for e in root.iter(SVG + "clipPath")]
    assert used and set(used) == set(defined)
    markers = {e.get("href") for e in root.iter(SVG + "use")}
    assert markers and all(f'id="{m[1:]}"' in svg for m in markers)


# ── 색과 글꼴 ─────────────────────────────────────────────────────────────


def contrast(one, two):
    def luminance(code):
        parts = [int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4
                  for p in parts]
        return np.dot(linear, (0.2126, 0.7152, 0.0722))

    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [0, 1])
@pytest.mark.parametrize("name", ["ink", "muted", "accent", "second",
                                  "third", "warm"])
def test_text_colors_are_readable(mode, name):
    for ground in ("paper", "cell"):
        assert contrast(figures.PALETTE[name][mode],
                        figures.PALETTE[ground][mode]) >= 4.5
    for ground in (name + "_soft",):
        if ground in figures.PALETTE:
            for text in (name, "ink"):
                assert contrast(figures.PALETTE[text][mode],
                                figures.PALETTE[ground][mode]) >= 4.5


def test_palette_has_no_two_equal_colors():
    for mode in (0, 1):
        values = [pair[mode] for pair in figures.PALETTE.values()]
        assert len(set(values)) == len(values)
        assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in values)


def test_css_names_every_color_twice():
    for name, pair in figures.PALETTE.items():
        for value in pair:
            line = f"  --dl-{name.replace('_', '-')}: {value};\n"
            assert figures.css().count(line) == 1


def test_black_and_white_follow_the_page():
    figure, axes = figures.canvas(100, 50)
    axes.plot([10, 90], [10, 10], color="black")
    axes.plot([10, 90], [20, 20], color="white")
    axes.text(20, 40, "글자", fontsize=12)
    svg = to_svg(figure, TITLE)
    assert "stroke: var(--dl-ink" in svg and "stroke: var(--dl-paper" in svg
    text = next(ElementTree.fromstring(svg).iter(SVG + "text"))
    assert "fill" not in text.get("style")  # 뿌리의 fill을 물려받습니다.


def test_font_has_the_characters_of_the_book():
    syllables = {bytes((a, b)).decode("euc-kr")
                 for a, b in product(range(0xB0, 0xC9), range(0xA1, 0xFF))}
    assert len(syllables) == 2350
    wanted = "".join(sorted(syllables)) + "·…“”‘’×÷−≤≥≠→←↑↓√Σ∑∞⋯αβσθ가ㄱㅏ"
    assert theme.missing_characters(wanted) == ""


def test_licence_travels_with_the_font():
    licence = (theme.FONT.parent / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_text_width_knows_the_font():
    assert figures.text_width("가나", 10) == pytest.approx(18.4)
    assert (figures.text_width("12", 20)
            == pytest.approx(2 * figures.text_width("1", 20)))


# ── 텐서 ──────────────────────────────────────────────────────────────────

SHAPES = [(), (5,), (3, 4), (1, 4), (3, 1), (2, 3, 4), (3, 2, 2),
          (2, 2, 2, 3), (2, 2, 2, 2, 2)]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_cell_is_drawn(shape):
    array = np.arange(np.prod(shape, dtype=int)).reshape(shape)
    root = read(figures.tensor(array))
    assert len(cells(root)) == array.size
    guides = [text for text, _, _ in texts(root) if "축" in text]
    assert sorted(guides) == [f"축 {axis}" for axis in range(len(shape))]


@pytest.mark.parametrize("shape", SHAPES)
def test_numbers_stand_where_their_index_says(shape):
    """마지막 축은 오른쪽, 그 앞은 아래, 그 앞은 오른쪽 위로 물러납니다."""
    array = np.arange(np.prod(shape, dtype=int)).reshape(shape)
    seen = numbers(read(figures.tensor(array)))
    ways = [(0, 1), (1, 0), (1, -1), (0, 1), (1, 0)][5 - array.ndim:]
    assert str(array[(0,) * array.ndim]) in seen
    checked = 0
    for index in np.ndindex(shape):
        for axis, way in enumerate(ways):
            if index[axis] == 0:
                continue
            before = list(index)
            before[axis] -= 1
            pair = [str(array[tuple(before)]), str(array[index])]
            if all(text in seen for text in pair):
                step = np.subtract(seen[pair[1]], seen[pair[0]])
                assert tuple(np.sign(step.round(1))) == way
                checked += 1
    assert checked >= array.ndim - (1 in shape)


def test_swapped_axes_are_another_picture():
    array = np.arange(12).reshape(3, 4)
    seen = numbers(read(figures.tensor(array)))
    assert {y for _, y in seen.values()} == {
        seen[str(n)][1] for n in array[:, 0]}
    assert len({y for _, y in seen.values()}) == 3
    assert len({x for x, _ in seen.values()}) == 4
    assert to_svg(figures.tensor(array), TITLE) != to_svg(
        figures.tensor(array.T), TITLE)


def test_front_sheet_is_index_zero():
    array = np.arange(12).reshape(3, 2, 2)
    seen = numbers(read(figures.tensor(array)))
    assert set("0123") <= set(seen)  # 앞 장은 모두 보입니다.
    assert "6" not in seen  # 뒤 장의 왼쪽 아래 칸은 앞 장에 가려집니다.
    assert {"4", "5", "7"} <= set(seen)


def test_axis_arrows_point_along_the_axes():
    at = {text: (x, y) for text, x, y in texts(read(figures.tensor(
        np.zeros((3, 4), int), axis_names=("샘플", "특성"))))
        if text in ("축 0", "샘플", "축 1: 특성")}
    assert at["축 0"][0] == at["샘플"][0] < at["축 1: 특성"][0]
    assert at["축 1: 특성"][1] < at["축 0"][1] < at["샘플"][1]


def test_long_axes_are_shortened():
    array = np.arange(20 * 30).reshape(20, 30)
    root = read(figures.tensor(array))
    seen = numbers(root)
    assert {"0", "1", "29", "30", "570", "599"} <= set(seen)
    assert "300" not in seen
    assert 18 <= len(cells(root)) < 100
    assert float(root.get("width")) <= 420
    assert "stroke-dasharray" in to_svg(figures.tensor(array), TITLE)


@pytest.mark.parametrize("shape", [
    (1000,), (150, 4), (60000, 784), (5, 1), (128, 28, 28), (250, 390, 3),
    (128, 28, 28, 1), (128, 3, 256, 256), (4, 240, 144, 256, 3)])
def test_any_shape_fits_a_phone(shape):
    names = ["샘플", "프레임", "높이", "너비", "채널"][:len(shape)]
    root = read(figures.tensor(np.zeros(shape, "uint8"), axis_names=names))
    assert float(root.get("width")) <= 420


def test_long_numbers_lose_columns_first():
    array = np.full((2, 9), 123456.789)
    root = read(figures.tensor(array, format=".3f"))
    assert "123456.789" in [text for text, _, _ in texts(root)]
    assert len(cells(root)) < 18


def highlighted(root):
    parents = {child: parent for parent in root.iter() for child in parent}
    count = 0
    for cell in cells(root):
        style = cell.get("style") or parents[cell].get("style")
        count += "--dl-accent-soft" in style
    return count


@pytest.mark.parametrize("highlight, count", [
    ((0, 2), 1), (np.s_[:, 1], 3), (np.s_[1], 4), (..., 12), (None, 0),
    (np.arange(12).reshape(3, 4) % 2 == 0, 6)])
def test_highlight_marks_what_indexing_selects(highlight, count):
    array = np.arange(12).reshape(3, 4)
    root = read(figures.tensor(array, highlight=highlight))
    assert highlighted(root) == count


@pytest.mark.parametrize("value, format, text", [
    (12, None, "12"), (np.float32(12), None, "12.0"), (0.5, None, "0.5"),
    (0.126, None, "0.13"), (-3, None, "−3"), (True, None, "True"),
    (1e6, None, "1e+06"), (0.0012, None, "0.0012"), (np.inf, None, "∞"),
    (2, ".1f", "2.0"), (3, lambda value: f"{value}번", "3번"),
    (np.uint8(255), None, "255"), ("info-1", None, "info-1")])
def test_numbers_are_written(value, format, text):
    assert [t for t, _, _ in texts(read(figures.tensor(
        value, format=format)))] == [text]


def test_tensors_can_be_composed():
    figure, axes = figures.canvas(400, 120)
    left = figures.draw_tensor(axes, [[1, 2], [3, 4]], (10, 10))
    right = figures.draw_tensor(axes, [[5, 6]], (200, 10), cell=(40, 30),
                                ghost=np.s_[:, 1], color="second")
    assert (left.x, left.y) == (10, 10)
    assert left.cell(1, 0).center[1] > left.cell(0, 0).center[1]
    assert left.cell(0, 1).center[0] > left.cell(0, 0).center[0]
    assert left.cell(1, 1).right[0] == pytest.approx(left.right[0])
    assert (right.cell(0, 0).width, right.cell(0, 0).height) == (40, 30)
    seen = numbers(read(figure))
    for text, place in zip("1234", np.ndindex(2, 2), strict=True):
        assert seen[text][0] == pytest.approx(
            left.cell(*place).center[0], abs=0.01)
    assert "stroke-dasharray" in to_svg(figure, TITLE)
    with pytest.raises(ValueError, match=r"\(2, 0\)"):
        left.cell(2, 0)


# ── 도형과 그래프 ─────────────────────────────────────────────────────────


def test_rect_names_its_sides():
    rect = figures.Rect(10, 20, 30, 40)
    assert rect.left == (10, 40) and rect.right == (40, 40)
    assert rect.top == (25, 20) and rect.bottom == (25, 60)
    assert rect.center == (25, 40)


def test_canvas_grows_downward_in_pixels():
    figure, axes = figures.canvas(200, 100)
    figures.label(axes, 50, 30, "위")
    figures.label(axes, 50, 70, "아래\n둘째 줄", align="left")
    root = read(figure)
    assert (root.get("width"), root.get("height")) == ("200", "100")
    at = {text: (x, y) for text, x, y in texts(root)}
    assert at["위"][0] == 50 and 30 < at["위"][1] < 37
    assert at["위"][1] < at["아래"][1] < 70 < at["둘째 줄"][1]


def test_chart_writes_korean_and_plain_numbers():
    figure, axes = figures.chart(xlabel="데이터의 수", ylabel="오차")
    axes.plot([100, 1000, 100000], [0.1, 0.01, 0.001])
    axes.set_xscale("log")
    axes.set_yscale("log")
    found = [text for text, _, _ in texts(read(figure))]
    assert {"데이터의 수", "오차", "1,000", "100,000", "0.01"} <= set(found)


def test_chart_has_integer_epochs():
    figure, axes = figures.chart()
    axes.plot(range(1, 21), range(20))
    found = [text for text, _, _ in texts(read(figure))]
    assert {"5", "10", "15", "20"} <= set(found) and "2.5" not in found


@pytest.mark.parametrize("curve, y", [(0, 50), (0.5, 75)])
def test_arrow_bends_to_its_left(curve, y):
    figure, axes = figures.canvas(200, 100)
    figures.arrow(axes, (150, 50), (50, 50), "가", curve=curve, side="below")
    (_, x, got), = texts(read(figure))
    assert x == 100
    assert got - y == pytest.approx(13 + 0.36 * 12, abs=3)


@pytest.mark.parametrize("side", ["above", "below", "left", "right"])
def test_labels_stand_beside_arrows_and_brackets(side):
    for draw in (figures.arrow, figures.bracket):
        figure, axes = figures.canvas(200, 200)
        draw(axes, (100, 100), (101, 100), "글자", side=side, color="ink")
        (_, x, y), = texts(read(figure))
        moved = {"above": y < 96, "below": y > 104, "left": x < 98,
                 "right": x > 103}
        assert moved[side]


# ── 이미지 ────────────────────────────────────────────────────────────────


def embedded(figure):
    image, = read(figure).iter(SVG + "image")
    return image, base64.b64decode(image.get("href").split("base64,")[1])


@pytest.mark.parametrize("shape", [(28, 28), (5, 9), (5, 9, 3), (4, 4, 1),
                                   (200, 201, 3), (1, 1)])
def test_images_keep_their_pixels(shape):
    array = np.random.default_rng(0).integers(0, 256, shape, dtype="uint8")
    figure, axes = figures.canvas(300, 300)
    rect = figures.draw_image(axes, array, (20, 30), 100)
    image, png = embedded(figure)
    decoded = np.asarray(Image.open(io.BytesIO(png)))
    np.testing.assert_array_equal(decoded, array.reshape(decoded.shape))
    assert image.get("x") == "20" and image.get("y") == "30"
    assert float(image.get("width")) == rect.width == 100
    assert rect.height == pytest.approx(100 * shape[0] / shape[1])
    wanted = "pixelated" if shape[1] < 60 else "auto"
    assert image.get("style") == f"image-rendering: {wanted}"


# ── 오류 ──────────────────────────────────────────────────────────────────


def empty():
    return figures.canvas(100, 100)


def test_save_writes_what_to_svg_says(tmp_path):
    path = tmp_path / "box.svg"
    figures.save(figures.tensor(12), path, TITLE)
    assert path.read_bytes() == to_svg(figures.tensor(12), TITLE).encode()


@pytest.mark.parametrize("name, title, kind, message", [
    ("a.png", TITLE, ValueError, "svg로 끝나야"),
    ("a", TITLE, ValueError, "svg로 끝나야"),
    ("a.svg", "", ValueError, "설명"), ("a.svg", "  ", ValueError, "설명"),
    ("a.svg", "마침표 없음", ValueError, "마침표"),
    ("a.svg", ".", ValueError, "설명"), ("a.svg", None, TypeError, "설명")])
def test_save_refuses(tmp_path, monkeypatch, name, title, kind, message):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(kind, match=message):
        figures.save(empty()[0], name, title)
    assert not list(tmp_path.iterdir())


def test_save_wants_a_description_and_a_figure(tmp_path):
    with pytest.raises(TypeError):
        figures.save(empty()[0], tmp_path / "a.svg")
    with pytest.raises(TypeError, match="figure를 넣으세요"):
        figures.save(np.zeros(3), tmp_path / "a.svg", TITLE)


def test_missing_glyph_is_named():
    figure, axes = empty()
    figures.label(axes, 50, 50, "漢字 가")
    with pytest.raises(ValueError, match="글꼴에 없는 글자.*漢字"):
        to_svg(figure, TITLE)


def test_foreign_color_is_named():
    figure, axes = empty()
    axes.plot([10, 90], [10, 10], color="#123456")
    with pytest.raises(ValueError, match="#123456"):
        to_svg(figure, TITLE)


@pytest.mark.parametrize("x, y", [(2, 50), (98, 50), (50, 0), (50, 103)])
def test_text_outside_is_refused(x, y):
    figure, axes = empty()
    figures.label(axes, x, y, "글자")
    with pytest.raises(ValueError, match="그림 밖"):
        to_svg(figure, TITLE)


def test_turned_text_outside_is_refused():
    figure, axes = empty()
    axes.text(50, 95, "아래에서 위로", rotation=90, fontsize=12)
    to_svg(figure, TITLE)
    axes.text(50, 50, "위로 길게 뻗어 나가는 글자", rotation=90, fontsize=12)
    with pytest.raises(ValueError, match="그림 밖"):
        to_svg(figure, TITLE)


def test_small_text_and_wide_figures_are_refused():
    figure, axes = empty()
    figures.label(axes, 50, 50, "글자", size=11)
    with pytest.raises(ValueError, match="12픽셀 이상"):
        to_svg(figure, TITLE)
    with pytest.raises(ValueError, match="460픽셀 이하"):
        to_svg(figures.canvas(500, 100)[0], TITLE)


@pytest.mark.parametrize("call, kind, message", [
    (lambda: figures.color("빨강"), ValueError, "색 이름이 아닙니다"),
    (lambda: figures.canvas(0, 10), ValueError, "0보다 큰"),
    (lambda: figures.canvas("a", 10), TypeError, "수를 넣으세요"),
    (lambda: figures.chart(width=float("nan")), ValueError, "0보다 큰"),
    (lambda: figures.tensor(np.zeros((1,) * 6)), ValueError, "랭크 5까지"),
    (lambda: figures.tensor([1.0, np.nan]), ValueError, "nan"),
    (lambda: figures.tensor([[1, 2], [3]]), ValueError, "길이를 맞추세요"),
    (lambda: figures.tensor([]), ValueError, "칸이 하나도"),
    (lambda: figures.tensor([1j]), TypeError, "complex128"),
    (lambda: figures.tensor([None]), TypeError, "object"),
    (lambda: figures.tensor([1, 2], highlight=5), ValueError, "highlight"),
    (lambda: figures.tensor(np.arange(99), highlight=50), ValueError,
     "보이지 않습니다"),
    (lambda: figures.tensor([1], color="x"), ValueError, "색 이름"),
    (lambda: figures.tensor([1], axis_names=("가", "나")), ValueError,
     "축은 1개"),
    (lambda: figures.tensor([1, 2], axis_names="가나"), TypeError,
     "묶어서"),
    (lambda: figures.tensor([1.5], format="d"), ValueError, "서식"),
    (lambda: figures.tensor(["가"], shade=True), TypeError, "shade"),
    (lambda: figures.tensor(["가" * 60]), ValueError, "들어가지"),
    (lambda: figures.draw_tensor(empty()[1], [100], (0, 0), cell=(9, 9)),
     ValueError, "키우세요"),
    (lambda: figures.draw_tensor(empty()[1], [1], (0, 0), most=(1,)),
     ValueError, "most"),
    (lambda: figures.draw_tensor(empty()[1], [1], (0, 0), ghost=4),
     ValueError, "ghost"),
    (lambda: figures.box(empty()[1], 0, 0, 20, 20, "너무 긴 글"),
     ValueError, "키우거나"),
    (lambda: figures.box(empty()[1], 0, 0, 90, 40, "글", align="left"),
     ValueError, "align"),
    (lambda: figures.label(empty()[1], 0, 0, "글", align="top"),
     ValueError, "align"),
    (lambda: figures.arrow(empty()[1], (0, 0), (9, 9), "글", side="top"),
     ValueError, "side"),
    (lambda: figures.draw_image(empty()[1], np.zeros((4, 4)), (0, 0), 10),
     TypeError, "uint8"),
    (lambda: figures.draw_image(empty()[1], np.zeros((4, 4, 2), "uint8"),
                                (0, 0), 10), ValueError, r"\(4, 4, 2\)"),
    (lambda: figures.draw_image(empty()[1], np.zeros((300, 4), "uint8"),
                                (0, 0), 10), ValueError, "256"),
])
def test_errors_say_what_to_do(call, kind, message):
    with pytest.raises(kind, match=message) as caught:
        call()
    assert str(caught.value).rstrip().endswith((".", *figures.PALETTE)) or (
        "다음 가운데 하나" in str(caught.value))


def test_imports_with_numpy_alone():
    program = '''
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "matplotlib":
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Blocker())
from dlbook import figures

assert figures.color("ink").startswith("#")
assert "--dl-ink" in figures.css()
for call in (lambda: figures.canvas(10, 10), lambda: figures.chart(),
             lambda: figures.tensor([1, 2])):
    try:
        call()
    except ImportError as error:
        assert 'pip install "dlbook[figures]"' in str(error)
    else:
        raise AssertionError("Matplotlib 없이 그렸습니다.")
'''
    subprocess.run([sys.executable, "-c", program], check=True)


# ── 네트워크 ──────────────────────────────────────────────────────────────


def residual():
    x = Input((8,), "x")
    hidden = Dense(8, "relu", name="hidden")(x)
    return Network(x, Dense(3, "softmax", name="answer")(
        Add(name="sum")([hidden, x])))


def random_network(seed):
    """앞의 노드를 아무렇게나 골라 이은 네트워크입니다."""
    random = np.random.default_rng(seed)
    nodes = [Input((4,)) for _ in range(random.integers(1, 4))]
    inputs = list(nodes)
    for _ in range(random.integers(1, 9)):
        chosen = [nodes[n] for n in random.integers(
            len(nodes), size=random.integers(1, 4))]
        nodes.append(Dense(4)(chosen[0]) if len(chosen) == 1
                     else Add()(chosen))
    return Network(inputs, nodes)


def test_a_network_is_drawn_from_its_graph():
    root = read(figures.network(residual(), {"hidden": "숨은 층"}))
    written = [text for text, _, _ in texts(root)]
    assert written == ["x", "(8,)", "숨은 층", "(8,)", "Add", "(8,)",
                       "Dense softmax", "(3,)"]
    at = {text: y for text, _, y in texts(root)}
    assert at["x"] < at["숨은 층"] < at["Add"] < at["Dense softmax"]


@pytest.mark.parametrize("seed", range(60))
def test_boxes_of_a_network_stand_apart(seed):
    net = random_network(seed)
    rows, columns, chains = networks.layout(net)
    spots = sorted((rows[item], columns[item]) for item in rows)
    for (row, column), (next_row, next_column) in zip(spots, spots[1:]):
        assert row < next_row or next_column - column > 1 - 1e-9
    drawn = [(chain[0], *chain[-1]) for chain in chains]
    assert drawn == [(parent, node, number) for node in net.nodes
                     for number, parent in enumerate(node.parents)]
    for parent, *ways, (node, _) in chains:
        assert [rows[item] for item in (parent, *ways, node)] == list(
            range(rows[parent], rows[node] + 1))


def test_branches_keep_their_order_from_left_to_right():
    x = Input((4,))
    ways = [Dense(2)(x), Dense(2)(x), Dense(2)(x)]
    end = Concatenate()(ways)
    _, columns, _ = networks.layout(Network(x, end))
    assert [columns[node] for node in ways] == [-1, 0, 1]
    assert columns[x] == columns[end] == 0


@pytest.mark.parametrize("parents", range(2, 8))
@pytest.mark.parametrize("label", ["Add", "m" * 20])
def test_arrows_end_on_the_box_however_many(parents, label, monkeypatch):
    tips, boxes = [], []
    monkeypatch.setattr(networks, "arrow", lambda axes, start, end, gap:
                        tips.append(end))
    monkeypatch.setattr(networks, "box", lambda axes, x, y, width, *rest,
                        **more: boxes.append((x, y, width)))
    x = Input((8,), "x")
    networks.network(Network(x, Add(name="sum")([x] * parents)),
                     {"sum": label})
    left, top, width = boxes[-1]
    found = sorted(across for across, _ in tips)
    assert {down for _, down in tips} == {top}
    assert found[0] >= left + 5.99 and found[-1] <= left + width - 5.99
    room = (width - 12) / (parents - 1)
    assert np.allclose(np.diff(found), min(networks.APART, room))
    assert np.isclose(found[0] + found[-1], 2 * left + width)


def test_networks_that_cannot_be_drawn():
    with pytest.raises(ValueError, match="'hiden'.*있는 이름.*'hidden'"):
        figures.network(residual(), {"hiden": "숨은 층"})
    x = Input((4,))
    wide = Network(x, [Dense(2, "softmax")(x) for _ in range(6)])
    with pytest.raises(ValueError, match="460픽셀에 들어가지 않습니다"):
        figures.network(wide)
