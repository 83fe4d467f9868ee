"""과제의 파일을 찾고 읽습니다.

파일의 설명은 첫 줄이 제목이고 나머지가 과제입니다. 그 아래는 셀입니다.

    # %% start            독자가 받는 프로그램
    # %% check            observe(work)가 경우를 하나씩 냅니다
    # %% answer           풀이
    # %% wrong: 귀띔      흔한 오답. 귀띔은 다음 줄의 주석으로 이어 적습니다
"""

import ast
import difflib
import re
import sys
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

MARK = re.compile(r"# %%\s*(\w+)(?::\s*(.*))?$")
ORDER = ("start", "check", "answer")
ALWAYS_THERE = {"numpy", "dlbook"}
SUFFIX = ".py"


@dataclass(frozen=True)
class Wrong:
    """흔한 오답 하나와 그 귀띔입니다."""

    hint: str
    source: str


@dataclass(frozen=True)
class Task:
    """과제 하나입니다. name은 'tensors/shape/trim'과 같고 text는 Markdown입니다."""

    name: str
    title: str
    text: str
    start: str
    check: str
    answer: str
    wrongs: tuple

    @property
    def needs(self):
        """표준 라이브러리와 NumPy 말고도 있어야 하는 패키지입니다."""
        found = set()
        for node in ast.walk(ast.parse(self.answer + self.check)):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(node.module)
        return sorted({name.partition(".")[0] for name in found}
                      - ALWAYS_THERE - sys.stdlib_module_names)


def folder():
    return resources.files("dlbook") / "tasks"


@lru_cache(maxsize=1)
def names():
    """과제의 이름을 모두 차례대로 냅니다."""
    return tuple(sorted(found(folder(), 3)))


def found(place, depth):
    """depth칸 아래에 있는 과제의 이름입니다."""
    for each in place.iterdir():
        if depth == 1 and each.name.endswith(SUFFIX):
            yield each.name.removesuffix(SUFFIX)
        elif depth > 1 and each.is_dir():
            yield from (f"{each.name}/{name}"
                        for name in found(each, depth - 1))


def nearest(name):
    """이름이 가까운 과제들입니다."""
    last = name.rpartition("/")[2]
    close = difflib.get_close_matches(name, names(), 3, 0.6)
    return close + [each for each in names()
                    if each.rpartition("/")[2] == last and each not in close]


@lru_cache(maxsize=64)
def read(name):
    """이름이 name인 과제입니다. 없으면 ValueError가 납니다."""
    if name not in names():
        near = nearest(name)
        told = f"혹시 {', '.join(near)}인가요?" if near else (
            "'python -m dlbook check'로 과제의 이름을 모두 볼 수 있습니다.")
        raise ValueError(f"'{name}'이라는 과제가 없습니다. {told}")
    source = (folder() / (name + SUFFIX)).read_text("utf-8")
    return parse(name, source)


def parse(name, source):
    """글을 과제로 읽습니다. 꼴이 어긋나면 ValueError가 납니다."""
    title, _, text = (ast.get_docstring(ast.parse(source)) or "").partition(
        "\n")
    parts = list(cells(name, source))
    kinds = tuple(kind for kind, *_ in parts)
    if kinds[:3] != ORDER or set(kinds[3:]) != {"wrong"} or len(kinds) < 5:
        raise ValueError(
            f"{name}{SUFFIX}: 셀이 {', '.join(kinds) or '없음'}입니다. start, "
            "check, answer를 하나씩, 그 뒤에 wrong을 둘 이상 적으세요.")
    if not title or not text.strip():
        raise ValueError(
            f"{name}{SUFFIX}:1: 설명이 모자랍니다. 첫 줄에 제목을, 한 줄 띄우고 "
            "무엇을 적을지 알려 주세요.")
    start, check, answer, *wrongs = parts
    text = "\n\n".join(" ".join(part.split())
                       for part in text.strip().split("\n\n"))
    return Task(name, title, text, start[2], check[2], answer[2],
                tuple(Wrong(hint, code) for _, hint, code in wrongs))


def cells(name, source):
    """셀마다 (종류, 귀띔, 코드)입니다."""
    lines = source.split("\n")
    starts = [number for number, line in enumerate(lines)
              if line.startswith("# %%")]
    for start, end in pairwise([*starts, len(lines)]):
        mark = MARK.match(lines[start])
        if not mark or (mark[1] == "wrong") != bool(mark[2]):
            raise ValueError(
                f"{name}{SUFFIX}:{start + 1}: 셀의 표시 {lines[start]!r}을(를) "
                "읽을 수 없습니다. start, check, answer이거나, 귀띔이 붙은 "
                "'wrong: 귀띔'이어야 합니다.")
        hint, body = [mark[2] or ""], start + 1
        while mark[1] == "wrong" and lines[body].startswith("# "):
            hint.append(lines[body][2:])
            body += 1
        code = "\n".join(lines[body:end]).strip("\n") + "\n"
        yield mark[1], " ".join(hint), code
