"""그림을 쪽에 그대로 넣을 수 있는 SVG로 저장합니다.

Matplotlib이 적은 SVG를 읽어, 필요한 것만 남기고 다시 적습니다. 색은 쪽의
색 변수로 바꾸고, 글꼴은 쪽의 글꼴을 쓰도록 지우고, 이름(id)은 그림마다
다르게 붙입니다. 같은 프로그램은 언제나 같은 파일을 만듭니다.
"""

import hashlib
import io
import math
import re
import warnings
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

from dlbook.figures import theme

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
HEX = {light: name for name, (light, _) in theme.PALETTE.items()}
HEX |= {"#000000": "ink"}  # Matplotlib의 기본 글자색과 선색
NUMBER = re.compile(r"-?\d*\.\d+(?:e[-+]?\d+)?")
GEOMETRY = ("d", "x", "y", "width", "height", "points", "transform")
MOVED = re.compile(r"translate\((\S+) (\S+)\)")
TURNED = re.compile(r"rotate\((-?[\d.]+)")
FONT = re.compile(r"(?:(\d00|bold) )?([\d.]+)px")
OPACITY = "; opacity:"  # 묶음 전체에 걸면 뜻이 달라지는 스타일
NAMED = re.compile(r"(url\(#|^#)([^)]+)")
ROUNDED = re.compile(  # 모서리가 둥근 직사각형을 그리는 길
    r"M (\S+) (\S+) L \S+ \2 Q (\S+) \2 \3 (\S+) L \3 \S+ "
    r"Q \3 (\S+) \S+ \5 L \1 \5 Q (\S+) \5 \6 \S+ L \6 \4 "
    r"Q \6 \2 \1 \2 z")


def save(figure, filename, description):
    """그림을 SVG 파일로 저장합니다.

    filename: `.svg`로 끝나는 파일 이름.
    description: 그림을 보지 못하는 사람에게 들려줄 설명. 마침표로 끝나는
    문장이며, SVG의 `<title>`이 됩니다.

    글꼴에 없는 글자, 그림 밖으로 나간 글자, 12픽셀보다 작은 글자, 460픽셀이
    넘는 너비, `PALETTE`에 없는 색이 있으면 ValueError입니다.
    """
    if not hasattr(figure, "savefig"):
        raise TypeError(
            f"그림이 올 자리에 {type(figure).__name__}이(가) 왔습니다. "
            "canvas, chart, tensor가 돌려준 figure를 넣으세요.")
    path = Path(filename)
    if path.suffix != ".svg":
        raise ValueError(
            f"파일 이름이 {str(filename)!r}입니다. .svg로 끝나야 합니다.")
    description = _description(description)
    path.write_text(to_svg(figure, description), "utf-8", newline="\n")


def to_svg(figure, description):
    """저장할 SVG의 글을 만듭니다."""
    width, height = (round(float(side) * 72, 2)
                     for side in figure.get_size_inches())
    if width > theme.WIDEST:
        raise ValueError(
            f"그림의 너비가 {width:g}픽셀입니다. 좁은 화면에서도 글자가 "
            f"읽히도록 {theme.WIDEST}픽셀 이하로 줄이세요.")
    source = ElementTree.fromstring(_draw(figure))
    definitions, shapes = _clean(source)
    _check_texts(shapes, width, height)
    root = ElementTree.Element("svg", {
        "xmlns": SVG[1:-1], "width": f"{width:g}", "height": f"{height:g}",
        "viewBox": f"0 0 {width:g} {height:g}", "role": "img",
        "aria-labelledby": "title", "stroke-linejoin": "round",
        "style": f"max-width: 100%; height: auto; fill: {_variable('ink')}"})
    title = ElementTree.SubElement(root, "title", {"id": "title"})
    title.text = description
    if definitions:
        ElementTree.SubElement(root, "defs").extend(definitions)
    root.extend(_gather(shapes))
    _rename(root)
    ElementTree.indent(root, space="")
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def _description(text):
    if not isinstance(text, str):
        raise TypeError(
            f"그림의 설명이 {type(text).__name__}입니다. 문자열로 적으세요.")
    text = " ".join(text.split())
    if not text.endswith(".") or text == ".":
        raise ValueError(
            f"그림의 설명이 {text!r}입니다. 무엇이 보이는지 문장으로 적고 "
            "마침표로 끝내세요.")
    return text


def _draw(figure):
    """Matplotlib이 적은 SVG. 모든 글자를 책의 글꼴로 잽니다."""
    from matplotlib import rc_context

    page = io.StringIO()
    settings = {"svg.fonttype": "none", "svg.hashsalt": "dlbook",
                "svg.image_inline": True, "text.usetex": False,
                "image.composite_image": False}
    with rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"Glyph .* missing")
        for _ in range(2):  # 그리는 동안 눈금의 글자가 새로 생깁니다.
            _prepare(figure)
            figure.draw_without_rendering()
        _prepare(figure)
        figure.savefig(page, format="svg", metadata={"Date": None})
    return page.getvalue()


def _prepare(figure):
    """글자를 책의 글꼴로, 눈금의 숫자를 읽는 그대로 적게 합니다."""
    from matplotlib.text import Text

    for axes in figure.axes:
        _plain_numbers(axes.xaxis)
        _plain_numbers(axes.yaxis)
    for text in figure.findobj(Text):
        font = text.get_fontproperties().copy()
        font.set_file(str(theme.FONT))
        text.set_fontproperties(font)
        text.set_parse_math(False)


def _plain_numbers(axis):
    """로그 눈금의 숫자를 10의 거듭제곱 대신 그대로 적습니다."""
    from matplotlib.ticker import FuncFormatter, LogFormatter, NullFormatter

    if isinstance(axis.get_major_formatter(), LogFormatter):
        axis.set_major_formatter(FuncFormatter(
            lambda value, _: f"{value:,.10g}" if 1e-4 <= value < 1e7
            else f"{value:.0e}"))
        axis.set_minor_formatter(NullFormatter())


def _clean(source):
    """SVG에서 (이름으로 불리는 것들, 보이는 것들)을 골라냅니다."""
    definitions, shapes = [], []

    def visit(element, into):
        tag = element.tag.removeprefix(SVG)
        if tag in ("metadata", "style", "title"):
            return
        if tag == "defs":
            for child in element:
                visit(child, definitions)
            return
        kept = _attributes(element)
        if tag in ("svg", "g") and not kept:
            for child in element:
                visit(child, into)
            return
        if tag == "path":
            tag, kept = _rectangle(kept)
        copy = ElementTree.Element(tag, kept)
        if tag in ("text", "tspan"):
            copy.text = element.text
        for child in element:
            visit(child, copy)
        if tag != "g" or len(copy):
            into.append(copy)

    for child in source:
        visit(child, shapes)
    return definitions, shapes


def _rectangle(attributes):
    """둥근 직사각형을 그리는 길이면 짧은 `rect`로 바꿉니다."""
    found = ROUNDED.fullmatch(attributes.get("d", ""))
    if not found:
        return "path", attributes
    start, y, right, inner, bottom, x = map(float, found.groups())
    y, bottom = min(y, bottom), max(y, bottom)
    rect = {"x": x, "y": y, "width": right - x, "height": bottom - y,
            "rx": start - x}
    rest = {k: v for k, v in attributes.items() if k != "d"}
    return "rect", {k: _short(v) for k, v in rect.items()} | rest


def _gather(shapes):
    """잇따라 나오는 같은 모양의 스타일을 한 묶음(`g`)에 적습니다."""
    gathered = []
    for style, run in groupby(shapes, key=lambda shape: shape.get("style")):
        run = list(run)
        if style and len(run) > 1 and OPACITY not in f"; {style}":
            group = ElementTree.Element("g", {"style": style})
            for shape in run:
                del shape.attrib["style"]
            group.extend(run)
            run = [group]
        gathered += run
    return gathered


def _attributes(element):
    kept = {}
    for name, value in element.attrib.items():
        if name == "style":
            value = _style(value)
        elif name == HREF:
            name = "href"
        elif name == "transform" and value.startswith("rotate(-0 "):
            continue
        elif name in GEOMETRY:
            value = _round(value)
        if value and (name != "id" or element.tag != SVG + "g"):
            kept[name] = value
    return kept


def _style(style):
    """색을 색 변수로 바꾸고, 글꼴은 크기와 굵기만 남깁니다."""
    kept = []
    for part in filter(None, (part.strip() for part in style.split(";"))):
        name, value = (half.strip() for half in part.split(":", 1))
        if name == "font":  # Matplotlib 3.9와 3.10은 한 줄로 줄여 적습니다.
            weight, size = FONT.search(value).groups()
            kept += [f"font-weight: {weight}"] if weight else []
            name, value = "font-size", f"{size}px"
        if name in ("font-family", "stroke-linejoin"):
            continue
        if value.startswith("#"):
            value = _palette(value)
        kept.append(f"{name}: {_round(value)}")
    return "; ".join(kept)


def _palette(value):
    if value.lower() not in HEX:
        raise ValueError(
            f"그림에 색 {value}이(가) 쓰였습니다. 어두운 화면에서도 보이도록 "
            'figures.color("accent")처럼 이름으로 고른 색을 쓰세요. '
            f"쓸 수 있는 이름: {', '.join(theme.PALETTE)}")
    return _variable(HEX[value.lower()])


def _variable(name):
    return f"var(--dl-{name.replace('_', '-')}, {theme.PALETTE[name][0]})"


def _round(text):
    """소수를 둘째 자리까지 적고 줄바꿈을 빈칸으로 바꿉니다."""
    return " ".join(NUMBER.sub(
        lambda match: _short(float(match[0])), text).split())


def _short(number):
    return f"{round(number, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def _check_texts(shapes, width, height):
    """글자가 모두 글꼴에 있고, 읽을 만한 크기로 그림 안에 있는지 봅니다."""
    for element in (e for shape in shapes for e in shape.iter("text")):
        text = "".join(element.itertext())
        missing = theme.missing_characters(text)
        if missing:
            raise ValueError(
                f"글꼴에 없는 글자가 있습니다: {missing!r} (글자가 든 곳: "
                f"{text!r}). 다른 글자로 바꾸세요.")
        left, top, right, bottom, size = _extent(element, text)
        if size < theme.SMALLEST_TEXT:
            raise ValueError(
                f"글자 {text!r}의 크기가 {size:g}픽셀입니다. "
                f"{theme.SMALLEST_TEXT}픽셀 이상으로 키우세요.")
        if left < -1 or top < -1 or right > width + 1 or bottom > height + 1:
            raise ValueError(
                f"글자 {text!r}이(가) 그림 밖으로 나갑니다. 그림은 "
                f"{width:g}×{height:g}이고 글자는 x {left:.0f}~{right:.0f}, "
                f"y {top:.0f}~{bottom:.0f}입니다. 자리를 옮기거나 그림을 "
                "키우세요.")


def _extent(element, text):
    """글자가 차지하는 (왼쪽, 위, 오른쪽, 아래)와 글자 크기."""
    style = element.get("style", "")
    size = float(re.search(r"font-size: ([\d.]+)px", style)[1])
    wide = theme.text_width(text, size)
    anchor = re.search(r"text-anchor: (\w+)", style)
    start = {"middle": -wide / 2, "end": -wide}.get(anchor and anchor[1], 0)
    moved = MOVED.search(element.get("transform", ""))
    x, y = map(float, moved.groups() if moved
               else (element.get("x", 0), element.get("y", 0)))
    turned = TURNED.search(element.get("transform", ""))
    angle = math.radians(float(turned[1])) if turned else 0.0
    corners = [
        (x + a * math.cos(angle) - b * math.sin(angle),
         y + a * math.sin(angle) + b * math.cos(angle))
        for a in (start, start + wide) for b in (-0.8 * size, 0.12 * size)]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys), size


def _rename(root):
    """이름을 차례대로 다시 붙이고, 그림의 내용에서 얻은 머리말을 답니다."""
    elements = [e for e in root.iter() if "id" in e.attrib]
    numbers = {e.get("id"): str(n) for n, e in enumerate(elements)}
    _substitute(root, numbers)
    content = ElementTree.tostring(root, encoding="utf-8")
    prefix = "dl-" + hashlib.sha256(content).hexdigest()[:8]
    _substitute(root, {n: f"{prefix}-{n}" for n in numbers.values()})


def _substitute(root, names):
    for element in root.iter():
        for key, value in element.attrib.items():
            if key in ("id", "aria-labelledby"):
                element.set(key, names[value])
            else:
                element.set(key, NAMED.sub(
                    lambda found: found[1] + names[found[2]], value))
