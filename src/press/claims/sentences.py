"""그려진 쪽을 문장으로 나눕니다. 문장마다 달린 표시와 참고 문헌을 압니다.

코드와 식은 한 글자(□)로 바꾸어 문장을 잇습니다. 인용문, 고를 것, 찾지 않을 글
(data-search-exclude)은 책이 하는 말이 아니므로 보지 않습니다.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from bs4 import BeautifulSoup, Comment, NavigableString

from press.claims import words

BLOCKS = ("p", "li", "td", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6")
APART = {*BLOCKS, "ul", "ol", "dl", "table", "div", "details", "figure",
         "blockquote", "pre", "svg", "section", "button", "form", "script",
         "style", "input", "select"}
HEADING = re.compile(r"h[1-6]$")
HOLES = {"code", "kbd", "math", "img"}
HOLE, OPEN, CLOSE, CITED = "□", "\ue000", "\ue001", "\ue002"  # 글에 없는 글자
END = re.compile(rf"(?<![A-Z])[.?!…][”\"’')\]」』]*(?=\s|{OPEN}|{CITED}|$)")
TRAIL = re.compile(rf"(?:\s*(?:{OPEN}\d+{CLOSE}|{CITED}))*")
TOKEN = re.compile(rf"{OPEN}(\d+){CLOSE}|{CITED}")
SOURCE = re.compile(r"(?:bibliography[^#]*|^)#bib-")
HEAVY = re.compile(r"<(pre|svg|script|style)\b.*?</\1>", re.S)


@dataclass(frozen=True)
class Sentence:
    """문장 하나입니다. marks는 달린 표시의 (번호, 이름)입니다.

    text는 낱말을 찾을 글이고, shown은 코드와 식까지 옮긴 글입니다.
    """

    text: str
    shown: str = ""
    marks: tuple = ()
    sourced: bool = False

    @cached_property
    def words(self):
        return words.found(self.text)

    @property
    def kind(self):
        return words.kind_of(self.text)

    @property
    def is_bare(self):
        """주장하면서 근거가 없는지 봅니다."""
        return bool(self.words) and not (self.marks or self.sourced)


def read(content):
    """본문(HTML)의 문장들입니다. 표시의 번호는 0부터, 쪽에 나온 차례입니다."""
    yield from of(BeautifulSoup(HEAVY.sub("", content), "html.parser"))


def of(body):
    """읽어 둔 본문의 문장들입니다."""
    marks = body.select("[data-claim]")
    number = {id(mark): place for place, mark in enumerate(marks)}
    names = [mark["data-claim"] for mark in marks]
    rows, is_entry = {}, False
    for block in body.find_all(BLOCKS):
        if HEADING.match(block.name):  # 참고 문헌의 항목은 스스로 출처입니다
            is_entry = block.get("id", "").startswith("bib-")
        if is_silent(block):
            continue
        row = block.find_parent("tr") if block.name == "td" else None
        if row is not None and id(row) not in rows:
            rows[id(row)] = bool(row.select("[data-claim]")
                                 or row.find("a", href=SOURCE))
        holes = []
        text = text_of(block, number, holes)
        yield from split(text, names, holes,
                         is_entry or rows.get(id(row), False))


def is_silent(block):
    return any(part.name in ("blockquote", "pre", "svg")
               or part.get("role") == "radiogroup"
               or part.has_attr("data-search-exclude")
               for part in (block, *block.parents)
               if part.name != "[document]")


def text_of(element, number, holes):
    """덩어리가 스스로 하는 말입니다. 안의 다른 덩어리는 따로 읽습니다.

    코드와 식의 글은 holes에 모읍니다.
    """
    parts = []
    for child in element.children:
        if isinstance(child, Comment):
            continue
        if isinstance(child, NavigableString):
            parts.append(str(child))
        elif child.has_attr("data-claim"):
            parts.append(f"{OPEN}{number[id(child)]}{CLOSE}")
        elif child.name in HOLES:
            parts.append(HOLE)
            holes.append(child.get("alttext") or child.get_text())
        elif child.name == "br":
            parts.append(" ")
        elif child.name not in APART and "headerlink" not in child.get(
                "class", ()):
            parts.append(text_of(child, number, holes))
            if child.name == "a" and SOURCE.search(child.get("href", "")):
                parts.append(CITED)
    return "".join(parts)


def split(text, names=(), holes=(), covered=False):
    """덩어리의 글을 문장으로 나눕니다. 마침표 뒤의 표시는 앞 문장의 것입니다."""
    place, holes = 0, iter(holes)
    while place < len(text):
        end = END.search(text, place)
        stop = end.end() if end else len(text)
        stop = TRAIL.match(text, stop).end()
        part, place = text[place:stop], stop
        marks = tuple((int(each[1]), names[int(each[1])])
                      for each in TOKEN.finditer(part) if each[1])
        told = " ".join(TOKEN.sub("", part).split())
        shown = re.sub(HOLE, lambda _: next(holes, HOLE), told)
        if told or marks:
            yield Sentence(told, shown, marks, covered or CITED in part)
