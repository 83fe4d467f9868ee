"""지은 HTML의 문지기입니다. 실행하지 않은 것은 쪽에 오르지 못합니다.

- `<pre>`마다 인용한 프로그램(또는 영역)이거나 기록한 출력이고, 글이 그것과 같습니다.
- 그림마다 프로그램이 그린 것이고, 잰 값마다 기록한 출력의 값입니다.
- 스크립트가 읽을 값(data-values)은 기록한 출력입니다.
- 문장을 받친다고 적은 프로그램(data-evidence)이 있습니다.
- 복사 단추가 복사하는 글은 인용한 프로그램입니다.
- 읽히지 않은 인용과 잰 값이 글에도 속성에도 남지 않습니다.
- 그리던 확장이 그릴 수 없다고 적어 둔 것이 없습니다.
"""

import re

from bs4.element import PreformattedString

from press.proof import cite
from press.proof.pages import Finder, drawing_digest, language, parse
from press.proof.program import ProofError

DASHES = r"[-‐-―−]+8<[-‐-―−]+"
MARKER = re.compile(rf"{DASHES}|\{{\{{|\}}\}}|```|~~~")
IN_ATTRIBUTE = re.compile(rf"{DASHES}|\{{\{{[^}}]*\}}\}}")
HIDDEN = re.compile(r"<(?:pre|code|svg|img)\b")
BLOCKS = ("xmp", "listing", "plaintext", "textarea", "samp", "iframe",
          "object", "embed", "img", "picture", "video", "audio", "canvas",
          "template", "noscript")


def problems(content, book, typed=None):
    """본문(HTML 글이나 요소)에서 어긴 것을 (보이는 글, 까닭)으로 냅니다.

    typed(요소)가 참을 돌려주는 덩어리는 인용하지 않아도 됩니다.
    """
    body = parse(content) if isinstance(content, str) else content
    for pre in body.find_all("pre"):
        if not pre.find_parent(class_="linenos"):
            yield from block_problems(pre, book, typed)
    for svg in body.find_all("svg"):
        if not svg.find_parent("svg"):
            yield from drawing_problems(svg, book)
    yield from told_problems(body)
    yield from foreign(body)
    yield from copy_problems(body, book)
    yield from measured_problems(body, book)
    yield from values_problems(body, book)
    yield from evidence_problems(body, book)
    yield from left_over(body)


def located(content, book, source):
    """어긴 것을 (소스의 줄, 까닭)으로 냅니다."""
    finder = Finder(source, [], 0)
    for told, reason in problems(content, book):
        yield finder.fence(told), reason


def block_problems(pre, book, typed):
    text = pre.get_text()
    holder = pre.find_parent(attrs={"data-program": True})
    output = pre.find_parent(attrs={"data-output": True})
    if holder is None and output is None:
        if not (typed and typed(pre)):
            yield text, (
                "코드나 출력을 쪽에 직접 적었습니다. 프로그램의 폴더에 파일로 두고 "
                "울타리 안에 '--8<-- \"파일\"' 한 줄로 인용하세요.")
        return
    name = (holder or output)["data-program" if holder else "data-output"]
    try:
        expected = text_of(book, name, bool(holder))
    except ProofError as error:
        yield text, str(error)
        return
    if expected != text:
        yield text, f"보이는 글이 {name}과 다릅니다."
    elif holder and language(pre) not in (
            "python", "bash", "powershell"):
        yield text, f"{name}을 '{language(pre)}'로 그렸습니다."


def text_of(book, name, is_program):
    """쪽에 보여야 하는 글입니다."""
    if book.extras:
        text = book.extras.text_of(book, name, is_program)
        if text is not None:
            return text
    include = cite.parse(name)
    if is_program == cite.is_output(include):
        raise ProofError(f"'{name}'은 이 자리에 인용할 수 없습니다.")
    text = cite.shown(book, include)
    return text.strip("\n") + "\n" if is_program else text


def drawing_problems(svg, book):
    title = svg.find("title")
    told = title.get_text() if title else str(svg)[:60]
    name = svg.get("data-picture")
    if name is None:
        yield told, "그림을 프로그램이 그리지 않았습니다. 그린 파일을 인용하세요."
        return
    try:
        expected = drawing_of(book, name)
    except ProofError as error:
        yield told, str(error)
        return
    if svg.get("data-digest") != drawing_digest(expected):
        yield told, f"그림이 {name}과 다릅니다."


def drawing_of(book, name):
    """쪽에 보여야 하는 그림입니다."""
    drawing = book.extras and book.extras.drawing_of(book, name)
    return drawing or cite.shown(book, cite.parse(name))


def told_problems(body):
    """그리던 확장이 그릴 수 없어 까닭(data-problem)을 적어 둔 것입니다."""
    for element in body.select("[data-problem]"):
        yield element.get_text(), element["data-problem"]


def foreign(body):
    """실행하지 않은 것을 보일 수 있는 요소입니다."""
    for element in body.find_all(BLOCKS):
        told = (element.get_text().strip() or element.get("src")
                or element.get("data") or f"<{element.name}")
        yield told, (
            f"<{element.name}>은 실행하지 않은 것을 보일 수 있습니다. 코드와 출력과 "
            "그림은 프로그램의 폴더에 파일로 두고 인용하세요.")
    for code in body.find_all("code"):
        if not code.find_parent("pre") and (
                "\n" in code.get_text() or code.find("br")):
            yield code.get_text("\n"), (
                "글 속의 코드가 여러 줄입니다. 한 줄에 적으세요. 울타리였다면 네 칸 "
                "들여 쓰고 앞을 빈 줄로 띄우세요.")
    for element in body.find_all(style=re.compile("white-space")):
        if not element.find_parent("svg"):
            yield element.get_text(), (
                "줄을 그대로 보이는 모양(white-space)입니다. 코드와 출력은 파일로 "
                "두고 인용하세요.")
    for text in body.find_all(
            string=lambda text: isinstance(text, PreformattedString)):
        if HIDDEN.search(text):
            yield str(text), "주석 속에 덩어리가 있습니다. 보이지 않을 것은 지우세요."


def copy_problems(body, book):
    """복사할 글이 인용한 프로그램과 다른 것입니다."""
    for element in body.select("[data-copy]"):
        name = element.get("data-program", "")
        try:
            expected = cite.copied(book, cite.parse(name))
        except ProofError as error:
            yield name, str(error)
            continue
        if element["data-copy"] != expected:
            yield name or element["data-copy"], (
                f"복사할 글(data-copy)이 {name}과 다릅니다. 이 속성은 적지 마세요.")


def values_problems(body, book):
    """스크립트가 읽을 값이 기록한 출력이 아닌 것입니다."""
    for element in body.select("[data-values]"):
        name = element["data-values"]
        try:
            include = cite.parse(name)
            if not cite.is_output(include):
                raise ProofError(
                    f"'{name}'은 기록한 출력이 아닙니다. data-values에는 "
                    "프로그램의 출력(.out)을 적으세요.")
            cite.shown(book, include)
        except ProofError as error:
            yield name, str(error)


def evidence_problems(body, book):
    """문장을 받친다고 적었는데 없는 프로그램입니다."""
    for element in body.select("[data-evidence]"):
        try:
            book.program(element["data-evidence"].partition(" : ")[0])
        except ProofError as error:
            yield element["data-evidence"], str(error)


def left_over(body):
    """읽히지 않고 남은 인용과 잰 값입니다. 그린 덩어리 속의 글은 보지 않습니다."""
    for text in body.find_all(string=MARKER):
        if not text.find_parent(["pre", "svg", "script", "style", "math",
                                 "annotation"]) and (
                not text.find_parent(attrs={"data-problem": True})):
            yield str(text), (
                f"'{MARKER.search(text)[0]}'이 읽히지 않고 남았습니다. 인용과 잰 "
                "값은 울타리, 문단, 표의 글에만 적고 빈칸까지 정한 꼴로 적으세요.")
    for element in body.find_all(True):
        for name, value in element.attrs.items():
            value = " ".join(value) if isinstance(value, list) else str(value)
            if name != "data-copy" and IN_ATTRIBUTE.search(value):
                yield value, (
                    f"속성 {name}에 인용이나 잰 값이 남았습니다. 속성에는 적을 수 "
                    "없으니 글로 옮기세요.")


def measured_problems(body, book):
    """잰 값이 기록과 같은지 봅니다."""
    for element in body.select("[data-example]"):
        name = element["data-example"]
        key, _, label = name.partition(" : ")
        try:
            expected = cite.measured(book, key, label)
        except ProofError as error:
            yield element.get_text(), str(error)
            continue
        if element.get_text() != expected:
            yield element.get_text(), (
                f"잰 값이 {key}의 '{label}: {expected}'와 다릅니다.")


