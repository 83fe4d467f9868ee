"""percent 형식의 프로그램을 노트북의 셀로 나눕니다."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import jupytext

from press.proof.cells import MARK, marks

HEAD = re.compile(
    r'# %%( \[markdown\])?( tags=\["answer"\])?|# %% tags=\["figure"\]')
MARKDOWN = "# %% [markdown]"
PERCENT = {"extension": ".py", "format_name": "percent",
           "comment_magics": False}


@dataclass(frozen=True)
class Cell:
    """셀 하나입니다. number는 1부터 세고, line은 표시가 있는 줄입니다."""

    number: int
    line: int
    is_code: bool
    tags: tuple
    source: str


def blocks(source):
    """셀마다 (표시가 있는 줄, 표시, 그 아래의 줄들)입니다."""
    lines = source.splitlines()
    return [(start, lines[start - 1], lines[start:end - 1])
            for start, end in pairwise([*marks(source), len(lines) + 1])]


@lru_cache(maxsize=64)
def split(source):
    """셀을 차례로 나눕니다. 읽을 수 없는 표시에는 ValueError입니다."""
    for line, head, body in blocks(source):
        check(line, head, body)
    starts = marks(source)
    cells = source.splitlines()[starts[0] - 1:] if starts else []
    found = jupytext.reads("\n".join(cells), fmt=PERCENT).cells
    if len(found) != len(starts):
        raise ValueError(
            f"셀 표시는 {len(starts)}개인데 셀은 {len(found)}개입니다. 문자열 "
            f"안의 줄이 {MARK!r}로 시작하지 않게 하세요.")
    return [
        Cell(number, line, cell.cell_type == "code",
             tuple(cell.metadata.get("tags", ())), cell.source.strip("\n"))
        for number, (line, cell) in enumerate(zip(starts, found), start=1)
    ]


def check(line, head, body):
    """Jupytext는 무엇이든 받지만, 책은 뜻이 분명한 것만 받습니다."""
    if not HEAD.fullmatch(head.rstrip()):
        raise ValueError(
            f"{line}째 줄의 셀 표시 {head!r}을(를) 읽을 수 없습니다. '# %%' "
            "또는 '# %% [markdown]' 뒤에 'tags=[\"answer\"]'를, 코드 셀이면 "
            "'tags=[\"figure\"]'도 붙일 수 있습니다.")
    if head.startswith(MARKDOWN):
        for number, text in enumerate(body, start=line + 1):
            if text.strip() and text.rstrip() != "#" and text[:2] != "# ":
                raise ValueError(
                    f"{number}째 줄 {text!r}은(는) 글 셀의 줄입니다. "
                    "'# '로 시작하세요.")
