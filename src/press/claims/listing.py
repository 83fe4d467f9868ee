"""근거 쪽을 채우는 Python-Markdown 확장입니다.

- `<!-- claims -->`의 자리에, 책의 모든 주장을 쪽마다 갈래와 근거와 함께 놓습니다.
- `<!-- evidence -->`의 자리에, 다른 쪽이 보이지 않는 근거를 여느 인용으로 보입니다.
  그래서 문지기가 보고, 쪽의 검사가 실행합니다.
"""

import html
import re
from collections import Counter
from pathlib import Path

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from press.book import open_book
from press.claims import evidence, places, words
from press.claims.pages import Reader
from press.markdown import language_of
from press.proof.pages import unfold
from press.proof.program import ProofError
from press.site import glossary

CLAIMS, EVIDENCE = "<!-- claims -->", "<!-- evidence -->"
SPECIAL = re.compile(r"[\\`*_{}\[\]()#+!|<>~&:$-]")
NAMES = {"definition": "정의", "opinion": "의견"}
GROUP = """\
??? note "{title}: {count}개"

    [이 쪽을 엽니다: {title}]({link})

    | 문장 | 갈래 | 근거 |
    |---|---|---|
{rows}
"""
PROGRAM = """\
<div class="evidence" data-search-exclude markdown="block">

<p id="{anchor}"><code>{name}</code></p>

??? note "프로그램과 출력"

{body}

</div>
"""
FENCE = """\
```{language} title="{title}"
--8<-- "{name}"
```
"""
FIGURE = """\
<figure>
--8<-- "{name}"
<figcaption>{about}</figcaption>
</figure>
"""


class ListingExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        # 과제(29)를 펼친 뒤, 인용(28)을 넣기 전입니다.
        md.preprocessors.register(
            Expanded(md, self.getConfig("root")), "dlbook_evidence", 28.5)


class Expanded(Preprocessor):
    """표시한 줄을 펼칩니다."""

    def __init__(self, md, root):
        super().__init__(md)
        self.root = root

    def run(self, lines):
        if not {CLAIMS, EVIDENCE} & set(lines):
            return lines
        return unfold(self.md, lines, lambda _, line: expand(line, self.root))


def expand(line, root, drawn=None):
    """표시한 줄이면 펼친 줄들이고, 아니면 그 줄 하나입니다."""
    draw = (drawn or DRAW).get(line)
    return ["", *draw(open_book(root)).split("\n"), ""] if draw else [line]


def cited(text, root):
    """쪽의 글에서 근거로만 쓰는 프로그램의 자리를 펼친 글입니다."""
    return "\n".join(each for line in text.split("\n") for each in expand(
        line, root, {EVIDENCE: draw_evidence}))


def draw_evidence(book):
    """근거로만 쓰는 프로그램들의 Markdown입니다."""
    return "\n".join(draw_program(program)
                     for program in places.hidden(book))


def draw_program(program):
    about = (program.source.removeprefix('"""').partition("\n")[0]
             .removesuffix('"""'))
    parts = [FENCE.format(
        language=language_of(program.name), title=program.name,
        name=program.name)]
    for path in program.artefacts():
        name = f"{Path(program.name).parent.as_posix()}/{path.name}"
        if path.suffix == ".out":
            parts.append(FENCE.format(language="text", title="출력", name=name))
        else:
            parts.append(FIGURE.format(name=name, about=html.escape(about)))
    body = "\n".join(parts).strip("\n")
    return PROGRAM.format(
        anchor=places.anchor(program.key), name=program.name,
        body="\n".join(f"    {line}" if line else ""
                       for line in body.split("\n")))


def draw_claims(book):
    """갈래마다의 수와, 쪽마다의 주장입니다."""
    reader = Reader(book.root)
    shown, counted, groups = places.shown(book), Counter(), []
    for path in reader.paths():
        text = path.read_text("utf-8-sig")
        if path == reader.docs / places.PAGE or not may_claim(text):
            continue
        found = [(sentence, name) for sentence in reader.read(path)[0]
                 for _, name in sentence.marks]
        if not found:
            continue
        counted.update(kind_of(*each) for each in found)
        page = path.relative_to(reader.docs).as_posix()
        groups.append(GROUP.format(
            title=title_of(book, reader.name(path)), count=len(found),
            link=f"../{page}",
            rows="\n".join(row(book, shown, *each) for each in found)))
    return "\n".join([
        summed(counted),
        '<div class="claims" data-search-exclude markdown="block">', "",
        *groups, "</div>"])


def may_claim(text):
    """표시가 있을 수 있는 쪽인지 봅니다. 과제와 문제의 글에도 적습니다."""
    return any(word in text for word in (
        "claim", "definition", "opinion", "{{ task", "{{ choice"))


def kind_of(sentence, name):
    return NAMES.get(name) or sentence.kind


def summed(counted):
    kinds = [*words.KINDS, words.VALUE, *NAMES.values()]
    rows = [*((kind, counted[kind]) for kind in kinds if counted[kind]),
            ("모두", sum(counted.values()))]
    return "\n".join(["| 갈래 | 문장 |", "|---|---|", *(
        f"| {kind}{{{{ definition }}}} | {count} |"
        for kind, count in rows), ""])


def row(book, shown, sentence, name):
    return (f"    | {given(sentence.shown)} | "
            f"{kind_of(sentence, name)} | {link(book, shown, name)} |")


def link(book, shown, name):
    """근거로 가는 링크입니다. 정의와 의견에는 없습니다."""
    if name in NAMES:
        return "—"
    try:
        found = evidence.find(book, name)
    except ProofError:
        return escaped(name)  # 그 표시를 적은 쪽이 멈춥니다
    if found.program is None:
        return (f"[{escaped(found.label)}](../{evidence.BIBLIOGRAPHY}.md"
                f"#{found.name})")
    key = found.program.key
    place = next(iter(shown.get(key, ())), None)
    if place is None:
        return (f"[{escaped(found.program.name)}](#{places.anchor(key)}): "
                f"{given(found.label)}")
    target = f"../{place.page}#{place.anchor}".removesuffix("#")
    return (f"[{escaped(place.title)}]({target})의 "
            f"{escaped(key)}: {given(found.label)}")


def given(text):
    """잰 값이 아니라 옮겨 적은 글입니다."""
    return f'<span class="given">{escaped(text)}</span>'


def title_of(book, name):
    """따옴표 안에 적을, 쪽의 제목입니다."""
    titles = glossary.headings(book.root, name).values()
    return next(iter(titles), name).replace('"', "'").replace("\\", "")


def escaped(text):
    """Markdown이 읽지 않게 한 글입니다."""
    return SPECIAL.sub(lambda char: f"&#{ord(char[0])};", text)


DRAW = {CLAIMS: draw_claims, EVIDENCE: draw_evidence}


def makeExtension(**options):
    return ListingExtension(**options)
