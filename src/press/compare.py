"""나온 글과 그림을 기록과 견줍니다. 다르면 어디가 다른지 글로 돌려줍니다."""

import base64
import difflib
import io
import re
import xml.etree.ElementTree as ElementTree

NUMBER = re.compile(r"[-+]?(?:\d+(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?")
PROGRESS = re.compile(r"\d+/\d+ - \d+\w* - ")  # 케라스가 에포크마다 찍는 줄
UNIT = re.compile(r"[mu]?s(?=[ /])")
NOT_A_NUMBER = re.compile(r"(?<![\w가-힣])nan(?![\w가-힣])", re.IGNORECASE)
EMBEDDED = "data:image/png;base64,"
FIGURE_PIXELS = 0.05


def text_difference(expected, actual, tolerances=(), names=("기록", "실행")):
    """글이 같으면 빈 글을, 다르면 통합 diff를 돌려줍니다.

    tolerances에 이름표가 있는 줄의 수는 그 비율만큼 달라도 됩니다.
    nan이 든 글은 기록과 같더라도 통과하지 못합니다.
    """
    if match := NOT_A_NUMBER.search(actual):
        line = actual.count("\n", 0, match.start()) + 1
        return f"{line}째 줄에 nan이 나왔습니다. nan은 통과하지 못합니다.\n"
    wanted = expected.splitlines(keepends=True)
    given = actual.splitlines(keepends=True)
    accepted = [
        old if close_enough(old, new, tolerances) else new
        for old, new in zip(wanted, given)
    ] + given[len(wanted):]
    return "".join(
        line if line.endswith("\n") else f"{line}\n(마지막 줄바꿈 없음)\n"
        for line in difflib.unified_diff(wanted, accepted, *names, n=2)
    )


def first_difference(expected, actual, tolerances=()):
    """처음 다른 줄의 번호입니다. 1부터 셉니다."""
    wanted, given = expected.splitlines(), actual.splitlines()
    for number, (old, new) in enumerate(zip(wanted, given), start=1):
        if not close_enough(old, new, tolerances):
            return number
    return min(len(wanted), len(given)) + 1


def close_enough(expected, actual, tolerances):
    """두 줄이 같거나, 글은 같고 수만 허용 오차 안에서 다른지 봅니다.

    훈련의 진행을 알리는 케라스의 줄은 모양만 봅니다.
    """
    if expected == actual:
        return True
    if PROGRESS.match(expected) and PROGRESS.match(actual):
        return shape(expected) == shape(actual)
    ratio = max(
        (
            tolerance.ratio
            for tolerance in tolerances
            if actual.startswith(f"{tolerance.label}:")
        ),
        default=None,
    )
    if ratio == float("inf"):
        return expected.partition(":")[0] == actual.partition(":")[0]
    if ratio is None or NUMBER.sub("#", expected) != NUMBER.sub("#", actual):
        return False
    return all(
        abs(old - new) <= ratio * max(abs(old), abs(new))
        for old, new in zip(numbers(expected), numbers(actual))
    )


def shape(line):
    """수와 시간의 단위를 지운 줄입니다."""
    return UNIT.sub("s", NUMBER.sub("#", line))


def numbers(text):
    return [float(match.replace(",", "")) for match in NUMBER.findall(text)]


def figure_difference(expected, actual):
    """두 SVG의 구조가 같고 수가 0.05픽셀 안에서 같으면 빈 글을 돌려줍니다."""
    try:
        old, new = parse(expected), parse(actual)
    except ElementTree.ParseError as error:
        return f"SVG로 읽을 수 없습니다. {error}"
    return element_difference(old, new, old.tag.rpartition("}")[2])


def parse(svg):
    return ElementTree.fromstring(svg)


def element_difference(old, new, place):
    if old.tag != new.tag:
        return f"{place}: 요소가 {old.tag}에서 {new.tag}로 바뀌었습니다."
    if old.keys() != new.keys():
        return f"{place}: 속성이 {old.keys()}에서 {new.keys()}로 바뀌었습니다."
    for name in old.keys():
        if difference := value_difference(old.get(name), new.get(name)):
            return f"{place}의 {name}: {difference}"
    for before, after in [(old.text, new.text), (old.tail, new.tail)]:
        if (before or "").strip() != (after or "").strip():
            return f"{place}: 글이 {before!r}에서 {after!r}로 바뀌었습니다."
    if len(old) != len(new):
        return f"{place}: 요소가 {len(old)}개에서 {len(new)}개로 바뀌었습니다."
    for number, (before, after) in enumerate(zip(old, new), start=1):
        name = before.tag.rpartition("}")[2]
        if found := element_difference(before, after,
                                       f"{place}/{name}[{number}]"):
            return found
    return ""


def value_difference(old, new):
    """속성값을 견줍니다. 그림은 화소로, 나머지는 글과 수로 봅니다."""
    if old == new:
        return ""
    if old.startswith(EMBEDDED) and new.startswith(EMBEDDED):
        return "" if pixels(old) == pixels(new) else "화소가 바뀌었습니다."
    if IDENTIFIER.sub("#", old) == IDENTIFIER.sub("#", new):
        return ""
    same_text = NUMBER.sub("#", old) == NUMBER.sub("#", new)
    if same_text and all(
        abs(a - b) <= FIGURE_PIXELS for a, b in zip(numbers(old), numbers(new))
    ):
        return ""
    return f"{old!r}에서 {new!r}로 바뀌었습니다."


IDENTIFIER = re.compile(r"\bdl-[0-9a-f]{6,}")


def pixels(address):
    """SVG에 담긴 PNG를 (크기, 화소)로 풉니다."""
    from PIL import Image

    data = base64.b64decode(address[len(EMBEDDED):])
    image = Image.open(io.BytesIO(data))
    return image.mode, image.size, image.tobytes()
