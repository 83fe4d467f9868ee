"""그린 그림을 기록과 견줍니다. 구조는 같아야 하고, 수는 조금 달라도 됩니다."""

import base64
import io
import re
import xml.etree.ElementTree as ElementTree

from PIL import Image

from press.proof.compare import NUMBER, numbers, shape

IDENTIFIER = re.compile(r"\bdl-[0-9a-f]{6,}")
EMBEDDED = "data:image/png;base64,"
FIGURE_PIXELS = 0.05


def figure_difference(expected, actual, structure_only=False):
    """두 SVG의 구조가 같고 수가 0.05픽셀 안에서 같으면 빈 글을 돌려줍니다.

    structure_only이면 수와 화소는 달라도 됩니다.
    """
    try:
        old, new = (ElementTree.fromstring(svg) for svg in (expected, actual))
    except ElementTree.ParseError as error:
        return f"SVG로 읽을 수 없습니다. {error}"
    same = same_structure if structure_only else same_value
    return element_difference(old, new, old.tag.rpartition("}")[2], same)


def element_difference(old, new, place, same):
    if old.tag != new.tag:
        return f"{place}: 요소가 {old.tag}에서 {new.tag}로 바뀌었습니다."
    if old.keys() != new.keys():
        return f"{place}: 속성이 {old.keys()}에서 {new.keys()}로 바뀌었습니다."
    for name in old.keys():
        before, after = old.get(name), new.get(name)
        if before != after and not same(before, after):
            return (f"{place}의 {name}: {before[:80]!r}에서 {after[:80]!r}로 "
                    "바뀌었습니다.")
    for before, after in [(old.text, new.text), (old.tail, new.tail)]:
        before, after = (before or "").strip(), (after or "").strip()
        if before != after and not (same is same_structure
                                    and shape(before) == shape(after)):
            return f"{place}: 글이 {before!r}에서 {after!r}로 바뀌었습니다."
    if len(old) != len(new):
        return f"{place}: 요소가 {len(old)}개에서 {len(new)}개로 바뀌었습니다."
    for number, (before, after) in enumerate(zip(old, new), start=1):
        name = before.tag.rpartition("}")[2]
        if found := element_difference(before, after,
                                       f"{place}/{name}[{number}]", same):
            return found
    return ""


def same_value(old, new):
    """속성값을 견줍니다. 그림은 화소로, 나머지는 글과 수로 봅니다."""
    if old.startswith(EMBEDDED) and new.startswith(EMBEDDED):
        return pixels(old) == pixels(new)
    if IDENTIFIER.sub("#", old) == IDENTIFIER.sub("#", new):
        return True
    return NUMBER.sub("#", old) == NUMBER.sub("#", new) and all(
        abs(a - b) <= FIGURE_PIXELS for a, b in zip(numbers(old), numbers(new)))


def same_structure(old, new):
    if old.startswith(EMBEDDED) and new.startswith(EMBEDDED):
        return pixels(old)[:2] == pixels(new)[:2]
    return IDENTIFIER.sub("#", NUMBER.sub("#", old)) == (
        IDENTIFIER.sub("#", NUMBER.sub("#", new))) or same_value(old, new)


def pixels(address):
    """SVG에 담긴 PNG를 (방식, 크기, 화소)로 풉니다."""
    data = base64.b64decode(address[len(EMBEDDED):])
    image = Image.open(io.BytesIO(data))
    return image.mode, image.size, image.tobytes()
