"""percent 형식의 프로그램을 노트북의 셀로 나눕니다. 표준 라이브러리만 씁니다.

    # %% [markdown]
    # 글입니다.

    # %%
    print("코드입니다.")

첫 표시보다 위에 있는 설명과 선언은 셀이 아닙니다.
"""

import json
import re
from dataclasses import dataclass

MARK = "# %%"
HEAD = re.compile(
    r"# %%(?P<markdown> \[markdown\])?(?: tags=(?P<tags>\[[^\]]*\]))?")


@dataclass(frozen=True)
class Cell:
    """셀 하나입니다. number는 1부터 세고, line은 표시가 있는 줄입니다."""

    number: int
    line: int
    is_code: bool
    tags: tuple
    source: str


def has_cells(source):
    return source.startswith(MARK) or f"\n{MARK}" in source


def marks(source):
    """셀이 시작하는 줄들입니다."""
    return [number for number, line in enumerate(source.splitlines(), start=1)
            if line.startswith(MARK)]


def split(source):
    """셀을 차례로 나눕니다. 읽을 수 없는 표시에는 ValueError입니다."""
    lines = source.splitlines()
    starts = marks(source)
    return [
        read_cell(number, start, lines[start - 1], lines[start:end - 1])
        for number, (start, end)
        in enumerate(zip(starts, [*starts[1:], len(lines) + 1]), start=1)
    ]


def read_cell(number, line, head, body):
    match = HEAD.fullmatch(head.rstrip())
    if match is None:
        raise ValueError(
            f"{line}째 줄의 셀 표시 {head!r}을(를) 읽을 수 없습니다. '# %%' "
            "또는 '# %% [markdown]' 뒤에 'tags=[\"answer\"]'만 붙일 수 있습니다.")
    tags = tuple(json.loads(match["tags"] or "[]"))
    if match["markdown"]:
        body = [uncomment(line + offset, text)
                for offset, text in enumerate(body, start=1) if text.strip()]
    return Cell(number, line, not match["markdown"], tags,
                "\n".join(body).strip("\n"))


def uncomment(line, text):
    if not (text.startswith("# ") or text.rstrip() == "#"):
        raise ValueError(
            f"{line}째 줄 {text!r}은(는) 글 셀의 줄입니다. '# '로 시작하세요.")
    return text[2:].rstrip()


def code(source):
    """코드 셀만 모은 글입니다. 글을 고쳐도 달라지지 않습니다."""
    return "\n\n".join(cell.source for cell in split(source) if cell.is_code)
