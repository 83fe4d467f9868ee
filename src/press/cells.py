"""percent 형식의 프로그램을 노트북의 셀로 나눕니다.

    # %% [markdown]
    # 글입니다.

    # %%
    print("코드입니다.")

첫 표시보다 위에 있는 설명과 선언은 셀이 아닙니다. 프로그램을 실행하는 데는
split이 필요 없고, 그때는 표준 라이브러리만 씁니다.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

MARK = "# %%"
HEAD = re.compile(r'# %%( \[markdown\])?( tags=\[("[^"\]]*"(, ?)?)*\])?')
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


def has_cells(source):
    return source.startswith(MARK) or f"\n{MARK}" in source


def marks(source):
    """셀이 시작하는 줄들입니다."""
    return [number for number, line in enumerate(source.splitlines(), start=1)
            if line.startswith(MARK)]


def blocks(source):
    """셀마다 (표시가 있는 줄, 표시, 그 아래의 줄들)입니다."""
    lines = source.splitlines()
    return [(start, lines[start - 1], lines[start:end - 1])
            for start, end in pairwise([*marks(source), len(lines) + 1])]


def code(source):
    """코드 셀만 모은 글입니다. 글을 고쳐도 달라지지 않습니다."""
    return "\n\n".join("\n".join(body).strip("\n")
                       for _, head, body in blocks(source)
                       if not head.startswith(MARKDOWN))


def split(source):
    """셀을 차례로 나눕니다. 읽을 수 없는 표시에는 ValueError입니다."""
    import jupytext  # GPU만 있는 컴퓨터에는 없습니다.

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
            "또는 '# %% [markdown]' 뒤에 'tags=[\"answer\"]'만 붙일 수 있습니다.")
    if head.startswith(MARKDOWN):
        for number, text in enumerate(body, start=line + 1):
            if text.strip() and text.rstrip() != "#" and text[:2] != "# ":
                raise ValueError(
                    f"{number}째 줄 {text!r}은(는) 글 셀의 줄입니다. "
                    "'# '로 시작하세요.")
