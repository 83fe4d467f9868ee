"""용어집 쪽을 만들고, 쪽마다 처음 나온 용어에 뜻을 다는 Python-Markdown 확장입니다.

- docs/terms.tsv의 용어를 첫소리로 묶어, `<!-- glossary -->`의 자리에 놓습니다.
- see에 다른 용어를 적은 행은 그 용어의 다른 이름이며, 용어집에서 화살표로 잇습니다.
- 용어마다 쪽에서 처음 쓴 곳을 `<abbr>`로 싸고 뜻을 title에 담습니다. 쪽이 스스로
  '밀집 층(dense layer)'처럼 소개하는 용어와, hint가 no인 쉬운 말은 그대로 둡니다.
  쪽에 `<!-- no hints -->`가 있으면 아무것도 달지 않습니다.
"""

import csv
import html
import io
import re
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

MARKER = "<!-- glossary -->"
NO_HINTS = "<!-- no hints -->"
LIST = '<dl class="glossary" data-search-exclude>'
TAG = re.compile(r"""<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>""", re.S)
WHOLE = re.compile(  # 속을 보지 않고 지나가는 것
    rf"<(pre|svg|math)\b.*?</\1>|{TAG.pattern}", re.S)
PARAGRAPH = re.compile(r"<(?:p|li|td)\b")
NAME = re.compile(r"</?([a-z][a-z0-9]*)")
HEADING = re.compile(  # 마크다운의 제목(탭 속이면 들여씁니다)과, 노트북의 HTML 제목
    r"""^[ ]*\#+[ ](.+?)[ ]\{[ ]\#([\w-]+)[ }]
    |<h\d[ ]id=\\"([\w-]+)\\"[^>]*>(.+?)</h""", re.M | re.X)
PROSE = {"p", "li", "td"}
LEFT_ALONE = {
    "a", "abbr", "blockquote", "code", "em", "figure", "h1", "h2", "h3", "h4",
    "h5", "h6", "label", "math", "pre", "q", "strong", "summary", "svg",
}

# 첫소리 열아홉을 열네 묶음으로: 된소리는 예사소리와 함께 둡니다.
INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
LETTERS = {
    "ㄱ": "giyeok", "ㄴ": "nieun", "ㄷ": "digeut", "ㄹ": "rieul",
    "ㅁ": "mieum", "ㅂ": "bieup", "ㅅ": "siot", "ㅇ": "ieung",
    "ㅈ": "jieut", "ㅊ": "chieut", "ㅋ": "kieuk", "ㅌ": "tieut",
    "ㅍ": "pieup", "ㅎ": "hieut", "A–Z": "latin",
}

# 조사는 앞말의 받침을 따릅니다. 그래서 '창고'와 '창가'는 '창'이 아닙니다.
ANY = ("의|에|에서|에게|도|만|까지|부터|마다|처럼|보다|끼리|들|뿐|밖에|조차|인|일|"
       "입니다|이나|이란|이라|이라고|이라는|이며|이고|이든|이면|이지만|이므로|이었습니다")
CLOSED = "은|이|을|과|으로|으로서|으로써"
OPEN = "는|가|를|와|로|로서|로써|나|란|라|라고|라는|라면|든|였습니다"
RIEUL = "은|이|을|과|로|로서|로써"
LATER = "은|는|이|가|을|를|의|도|만|나|이나|로|으로|와|과|라고|이라고|입니다"


def read(root):
    """용어의 행들입니다. 용어집이 없는 책은 비어 있습니다."""
    return rows(Path(root, "docs/terms.tsv"))


def rows(path):
    """탭으로 나눈 표의 행들입니다. 파일이 없으면 비어 있습니다."""
    return table(path.read_text("utf-8")) if path.exists() else ()


@lru_cache(maxsize=8)
def table(text):
    return tuple(csv.DictReader(io.StringIO(text), delimiter="\t"))


def english(term):
    """괄호에 적은 줄임말을 뺀 영어 이름입니다."""
    return term["en"].partition(" (")[0]


def target(term, terms):
    """다른 이름이면 그것이 가리키는 용어, 아니면 자기 자신입니다."""
    if not (name := term.get("see")):
        return term
    for other in terms:
        if other["ko"] == name and not other.get("see"):
            return other
    raise ValueError(
        f"terms.tsv의 '{term['ko']}'가 가리키는 용어 '{name}'이 없습니다. 있는 "
        "용어의 이름을 see에 적으세요.")


def anchor(term):
    kind = "see" if term.get("see") else "term"
    return f"{kind}-" + re.sub("[^a-z0-9]+", "-", english(term).lower())


def letter(term):
    """용어가 놓일 묶음입니다."""
    number = ord(term["ko"][0]) - ord("가")
    return INITIALS[number // 588] if 0 <= number < 11172 else "A–Z"


def order(term):
    return list(LETTERS).index(letter(term)), term["ko"].lower()


def headings(root, page):
    """쪽의 원본에 있는 제목들을 {주소: 글}로 차례로 모읍니다."""
    place = Path(root, "docs", page)
    for path in (place / "index.md", place.with_suffix(".md"),
                 place.with_suffix(".ipynb")):
        if path.exists():
            found = HEADING.findall(path.read_text(encoding="utf-8"))
            return {one or two: (text or other).replace("`", "")
                    for text, one, two, other in found}
    return {}


def lesson(root, address):
    """'tensors/shape/#shape-rank'을 '쪽의 제목 › 그 자리의 제목'으로 적습니다."""
    page, _, name = address.partition("#")
    found = headings(root, page)
    if name not in found:
        raise ValueError(
            f"용어집이 가리키는 제목 '{address}'가 없습니다. terms.tsv의 taught에 "
            "'tensors/shape/#shape'처럼 있는 제목의 주소를 적으세요."
        )
    return " › ".join(dict.fromkeys([next(iter(found.values())), found[name]]))


class GlossaryExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        root = self.getConfig("root")
        md.preprocessors.register(Glossary(md, root), "dlbook_glossary", 27)
        md.postprocessors.register(Hints(md, root), "dlbook_hints", 1)


class Glossary(Preprocessor):
    """표시한 줄을 첫소리마다 묶은 용어로 바꿉니다."""

    def __init__(self, md, root):
        super().__init__(md)
        self.root = root

    def run(self, lines):
        if MARKER not in lines:
            return lines
        place = lines.index(MARKER)
        return [*lines[:place], *self.groups(), *lines[place + 1:]]

    def groups(self):
        self.terms = read(self.root)
        terms = sorted(self.terms, key=order)
        grouped = [(key, list(group)) for key, group in groupby(terms, letter)]
        yield self.block("".join([
            '<nav class="letters map" aria-label="첫소리">',
            *(f'<a href="#glossary-{LETTERS[key]}">{key}</a>'
              for key, _ in grouped),
            "</nav>"]))
        for key, group in grouped:
            yield from ("", f"## {key} {{ #glossary-{LETTERS[key]} }}", "")
            yield self.block("\n".join(
                [LIST, *(self.entry(term) for term in group), "</dl>"]))

    def block(self, text):
        return self.md.htmlStash.store(text)

    def entry(self, term):
        """용어집은 언제나 두 칸 아래의 쪽이므로 주소를 ../../에서 시작합니다."""
        other = target(term, self.terms)
        head = (f'<div id="{anchor(term)}"><dt>{{}} <span lang="en">'
                f'{html.escape(term["en"])}</span></dt>\n<dd>')
        name = html.escape(term["ko"])
        if other is not term:
            return (head.format(f'<span class="other-name">{name}</span>')
                    + f'→ <a href="#{anchor(other)}">'
                    f'{html.escape(other["ko"])}</a></dd></div>')
        title = html.escape(lesson(self.root, term["taught"]))
        return (
            f'{head.format(name)}{html.escape(term["meaning"])} '
            f'<a href="../../{term["taught"]}">{title}</a></dd></div>'
        )


class Hints(Postprocessor):
    """쪽이 다 그려진 뒤에 용어의 뜻을 답니다."""

    def __init__(self, md, root):
        super().__init__(md)
        self.root = root

    def run(self, text):
        if LIST in text or NO_HINTS in text:
            return text
        return explain(text, read(self.root))


def explain(text, terms):
    """HTML에서 용어마다 처음 쓴 곳에 뜻을 답니다. 글은 바꾸지 않습니다."""
    if not terms or not PARAGRAPH.search(text):
        return text
    plain = " ".join(TAG.sub("", text).lower().split())
    left = {term["ko"]: term for term in terms
            if term["hint"] != "no" and not introduces(plain, term)}
    pattern = finder(tuple(term["ko"] for term in terms))

    def mark(match):
        name = " ".join(match[1].split())
        if name not in left or not particle(name, match[2]):
            return match[0]
        term = left.pop(name)
        if match[3]:  # 괄호 안에 뜻이 있습니다
            return match[0]
        title = html.escape(hint(term, terms))
        return (f'<abbr class="term" tabindex="0" title="{title}">'
                f"{match[1]}</abbr>")

    return "".join(
        pattern.sub(mark, part) if is_prose else part
        for is_prose, part in split(text)
    )


def hint(term, terms):
    """용어에 다는 뜻입니다. 다른 이름이면 본디 용어의 뜻을 함께 적습니다."""
    other = target(term, terms)
    named = "" if other is term else f"‘{other['ko']}’의 다른 이름. "
    return f'{term["en"]}: {named}{other["meaning"]}'


def introduces(plain, term):
    """쪽이 '밀집 층(dense layer)'처럼 영어와 함께 스스로 소개하는지 봅니다."""
    return f'{term["ko"]}({english(term)}'.lower() in plain


@lru_cache(maxsize=8)
def finder(names):
    """용어와 그 뒤에 붙은 글자와 괄호를 찾습니다. 긴 용어가 먼저입니다."""
    names = sorted(map(re.escape, names), key=len, reverse=True)
    names = "|".join(names).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<![\w-])({names})(?![A-Za-z0-9_])(?=([가-힣]*)(\(?))")


def particle(word, tail):
    """낱말 뒤의 글자가 없거나 그 낱말에 붙는 조사인지 봅니다."""
    final = (ord(word[-1]) - ord("가")) % 28
    if not "가" <= word[-1] <= "힣":
        first = f"{CLOSED}|{OPEN}"
    else:
        first = {0: OPEN, 8: RIEUL}.get(final, CLOSED)
    return re.fullmatch(rf"(?:(?:{ANY}|{first})(?:{LATER})*)?", tail)


def split(text):
    """HTML을 (뜻을 달 글인지, 조각)으로 차례로 나눕니다."""
    prose = alone = place = 0
    for tag in WHOLE.finditer(text):
        yield prose > 0 and alone == 0, text[place:tag.start()]
        yield False, tag[0]
        place = tag.end()
        if not tag[1] and (name := NAME.match(tag[0])):
            step = -1 if tag[0].startswith("</") else 1
            prose += step * (name[1] in PROSE)
            alone += step * (name[1] in LEFT_ALONE)
    yield False, text[place:]


def makeExtension(**options):
    return GlossaryExtension(**options)
