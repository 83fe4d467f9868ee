"""만지는 그림을 놓는 Python-Markdown 확장과, 그 값을 적은 스크립트입니다.

`<figure>` 안에 홀로 선 `{{ touch : tensors/shape/explorer }}`가 단추가 됩니다. 단추를
누르면 쪽은 그 프로그램의 출력(JSON)을 받아, 출력의 kind가 가리키는
docs/assets/touch/의 위젯에 건넵니다. 위젯은 값을 고르고 보일 뿐 셈하지 않습니다.
"""

import json
import re

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from press.book import open_book
from press.markdown import highlighted
from press.proof import cite, fences
from press.proof.pages import report
from press.proof.program import ProofError

LINE = re.compile(r"\{\{ *touch *: *(?P<key>[^{}]*?) *\}\}")
WIDGETS = "docs/assets/touch"
BUTTON = (
    '<button type="button" class="md-button touch-button" data-touch="{key}" '
    'data-values="snippets/{key}.out" data-search-exclude>만져 보기</button>')


class TouchExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        book = open_book(self.getConfig("root"))
        # 인용을 넣은 다음, <figure>를 덩어리로 맡기기 전입니다.
        md.preprocessors.register(Touched(md, book), "dlbook_touch", 27)


class Touched(Preprocessor):
    """울타리 밖의 한 줄을 단추로 바꿉니다."""

    def __init__(self, md, book):
        super().__init__(md)
        self.book = book

    def run(self, lines):
        if not any(LINE.fullmatch(line.strip()) for line in lines):
            return lines
        fenced = {number for fence in fences.find_fences(self.md, lines)
                  for number in range(fence.start, fence.end)}
        inside, drawn = False, []
        for number, line in enumerate(lines):
            inside = (inside or line.strip() == "<figure>") and (
                line.strip() != "</figure>")
            match = LINE.fullmatch(line.strip())
            if match and number not in fenced:
                line = self.button(number, match["key"], inside)
            drawn.append(line)
        return drawn

    def button(self, number, key, inside):
        try:
            if not inside:
                raise ProofError(
                    f"만지는 그림 '{key}'이 <figure> 밖에 있습니다. 가만히 있는 "
                    "그림과 함께 <figure> 안에 적으세요.")
            values(self.book, key)
        except ProofError as error:
            report(self.md, number, error)
            return ""
        return BUTTON.format(key=key)


def values(book, key):
    """프로그램이 출력한 JSON입니다. 위젯이 쓸 수 없으면 ProofError입니다."""
    text = cite.shown(book, cite.parse(f"snippets/{key}.out"))
    try:
        kind = json.loads(text)["kind"]
    except (ValueError, TypeError, KeyError):
        raise ProofError(
            f"snippets/{key}.out은 kind가 든 JSON이 아닙니다. 프로그램이 "
            '{"kind": "위젯의 이름", …}을 출력하게 하세요.') from None
    if not (book.root / WIDGETS / f"{kind}.js").is_file():
        raise ProofError(
            f"snippets/{key}.out의 kind가 '{kind}'인데 {WIDGETS}/{kind}.js가 "
            "없습니다. 위젯을 만들거나 kind를 고치세요.")
    return text


def script(book, key):
    """값과 그 값을 만든 프로그램을 쪽에 건네는 스크립트입니다."""
    program = book.program(key)
    shown = json.dumps({"name": program.name,
                        "code": highlighted(program.source, "python")},
                       ensure_ascii=False)
    return (f"dlbook.touch.take({json.dumps(key)}, {shown},\n"
            f"{values(book, key).strip()});\n")


def touched(source):
    """쪽의 소스에 놓인 만지는 그림을 (1부터 세는 줄, 이름)으로 냅니다."""
    for number, line in enumerate(source.splitlines(), start=1):
        if match := LINE.fullmatch(line.strip()):
            yield number, match["key"]


def problems(source, book):
    """값을 쓸 수 없는 만지는 그림을 (줄, 까닭)으로 냅니다."""
    for number, key in touched(source):
        try:
            values(book, key)
        except ProofError as error:
            yield number, str(error)


def makeExtension(**options):
    return TouchExtension(**options)
