"""쪽의 원본이 무엇을 인용하는지, 그린 것과 따로 읽습니다."""

import json

from press import notebooks
from press.book import open_book
from press.claims import listing
from press.play import tasks
from press.proof import cite
from press.proof.program import SHELLS
from tests.small_book import ROOT

BOOK = open_book(ROOT)


def includes(text):
    """Markdown의 글과 그 과제가 인용한 것들입니다. 차례대로입니다."""
    text = listing.cited(tasks.expanded(text, ROOT), ROOT)
    found = map(cite.read_include, text.split("\n"))
    return [include for include in found if include]


def codes(text):
    """독자가 복사할 프로그램의 인용입니다."""
    return [include for include in includes(text)
            if include.path.endswith((".py", *SHELLS))]


def program(include):
    """복사 단추가 복사해야 하는 글입니다."""
    return cite.copied(BOOK, include)


def cells(path):
    """노트북의 코드 셀을 (프로그램과 번호, 글)로 냅니다."""
    name = notebooks.source_of(ROOT, path)
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            number = cell["metadata"].get("cell")
            yield (f"{name}:{number}" if number else str(notebooks.INSTALL),
                   "".join(cell["source"]))
