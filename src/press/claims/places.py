"""프로그램이 어느 쪽의 어느 제목 아래에 보이는지, 쪽의 소스에서 찾습니다."""

import re
from dataclasses import dataclass
from pathlib import Path

from press import notebooks
from press.claims import syntax
from press.play import touch
from press.proof import cite
from press.site import glossary

PAGE = "appendix/claims.md"  # 다른 쪽이 보이지 않는 근거를 보이는 쪽


@dataclass(frozen=True)
class Place:
    """쪽의 소스(src_uri)와, 그 안의 제목입니다."""

    page: str
    anchor: str
    title: str


def shown(book):
    """{프로그램의 열쇠: 보이는 자리들}입니다."""
    found = {}
    docs = book.root / "docs"
    for path in sorted(docs.rglob("*.md")):
        text = path.read_text("utf-8-sig")
        page = path.relative_to(docs).as_posix()
        for key, anchor, title in keys_of(book, text):
            found.setdefault(key, []).append(Place(page, anchor, title))
    for path in sorted(docs.rglob("*.ipynb")):
        key = key_of(book, notebooks.source_of(book.root, path))
        page = path.relative_to(docs).as_posix()
        headings = glossary.headings(book.root, page.removesuffix(".ipynb"))
        anchor, title = next(iter(headings.items()), ("", page))
        found.setdefault(key, []).append(Place(page, anchor, title))
    return found


def keys_of(book, text):
    """쪽의 소스에 보이는 (프로그램의 열쇠, 제목의 주소, 제목)들입니다."""
    anchor = title = ""
    for line in text.split("\n"):
        if heading := glossary.HEADING.match(line):
            title, anchor = heading[1].replace("`", ""), heading[2]
        include = cite.read_include(line)
        if include and cite.is_program_of(book, include):
            yield key_of(book, include.path), anchor, title
        elif found := touch.LINE.fullmatch(line.strip()):
            yield found["key"], anchor, title


def key_of(book, name):
    return Path(name).with_suffix("").as_posix().removeprefix(
        f"{book.programs}/")


def cited(book):
    """표시가 근거로 부르는 프로그램의 열쇠들입니다."""
    found = set()
    for path in sorted((book.root / "docs").rglob("*.md")):
        found |= keys(path.read_text("utf-8-sig"))
    for path in sorted((book.root / "docs").rglob("*.ipynb")):
        program = book.root / notebooks.source_of(book.root, path)
        found |= keys(program.read_text("utf-8"))
    for name in ("docs/choices.toml", *tasks(book)):
        path = book.root / name
        found |= keys(path.read_text("utf-8")) if path.is_file() else set()
    return found


def tasks(book):
    folder = book.root / "src/dlbook/tasks"
    return [path.relative_to(book.root) for path in folder.glob("*/*/*.py")]


def keys(text):
    names = map(syntax.name_of, syntax.MARK.finditer(text))
    return {name.partition(" : ")[0] for name in names if " : " in name}


def hidden(book):
    """근거로만 쓰여 다른 쪽이 보이지 않는 프로그램들입니다. 먼저 실행할 것도 듭니다."""
    seen, waiting, found = shown(book).keys(), cited(book), set()
    while waiting:
        key = waiting.pop()
        if key in seen or key in found or book.find_file(key) is None:
            continue
        found.add(key)
        waiting |= set(book.settings_of(key).after)
    return [book.program(key) for key in sorted(found)]


def anchor(key):
    """근거 쪽에서 그 프로그램이 보이는 자리의 이름입니다."""
    return "evidence-" + re.sub(r"[^a-z0-9]+", "-", key.lower())
