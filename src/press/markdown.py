"""쪽이 그려질 때 인용한 것을 넣는 Python-Markdown 확장입니다.

- 울타리 안의 `--8<-- "파일"` 한 줄은 그 파일이 됩니다. 넣은 글은 다시 읽지 않으므로
  출력에 무엇이 들었든 그대로 보입니다. 어느 프로그램인지 data-program에, 어느 출력인지
  data-output에 적고, 보이는 것과 복사할 것이 다르면 data-copy에 담습니다.
- 울타리 밖에서는 그림만 인용합니다. `<figure>`는 들여써도 덩어리째 지킵니다.
- `{{ 프로그램 : 이름표 }}`를 그 프로그램이 출력한 값으로 바꿉니다.

인용을 읽는 것은 이 확장뿐입니다. 다른 꼴의 인용은 읽히지 않고 남아 문지기가 막습니다.
"""

import html
import re
import xml.etree.ElementTree as ElementTree

import pygments
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.util import AtomicString
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from press.book import open_book
from press.proof import cite, fences
from press.proof.pages import report
from press.proof.program import ProofError

PLACE = re.compile(
    r"(<code>)(?:<span[^>]*>)?dlbookcited(\d+)(?:</span>)?\s*(</code>)")
PARTIAL = re.compile(r'data-part="(\d+)"')
OPTIONS = ("title",)


class BookExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        book = open_book(self.getConfig("root"))
        citations = Citations(md, book)
        md.preprocessors.register(citations, "dlbook_citations", 33)
        md.preprocessors.register(Figures(md), "dlbook_figures", 26)
        md.postprocessors.register(
            Cited(md, citations), "dlbook_citations", 5)
        md.inlinePatterns.register(
            MeasuredValue(md, book), "dlbook_measured", 185)


class Citations(Preprocessor):
    """인용한 울타리의 글을 빼 두고, 머리에 무엇을 인용했는지 적습니다."""

    def __init__(self, md, book):
        super().__init__(md)
        self.book = book
        self.shown, self.copied = [], []

    def run(self, lines):
        self.shown, self.copied = [], []
        lines = list(lines)
        inside = set()
        for fence in fences.find_fences(self.md, lines):
            inside.update(range(fence.start, fence.end))
            if include := included(fence):
                try:
                    self.put(lines, fence, include)
                except ProofError as error:
                    report(self.md, fence.start, error)
        return [line if number in inside else self.outside(number, line)
                for number, line in enumerate(lines)]

    def outside(self, number, line):
        """울타리 밖의 줄입니다. 인용이면 그림을 통째로 넣습니다."""
        include = cite.read_include(line)
        if include is None:
            return line
        try:
            return self.picture(line, include)
        except ProofError as error:
            report(self.md, number, error)
            return ""

    def put(self, lines, fence, include):
        """울타리의 글 자리에 번호를 적습니다. Cited가 글로 바꿉니다."""
        check_head(fence, include)
        text = cite.shown(self.book, include)
        if cite.is_output(include):
            attributes, drawn = f'.no-copy data-output="{include}"', escaped(text)
        else:
            attributes = self.program(include)
            drawn = highlighted(text, fence.language)
        lines[fence.start] = rewrite(fence, attributes)
        kept = [number for number in range(fence.start + 1, fence.end - 1)
                if '--8<-- "' in lines[number]]
        head = lines[kept[0]].partition("--8<--")[0]
        lines[kept[0]] = f"{head}dlbookcited{len(self.shown)}"
        self.shown.append(drawn)

    def program(self, include):
        text = cite.copied(self.book, include)
        name = f'data-program="{include}"'
        if include.region is None and include.path.endswith(".py"):
            return name
        self.copied.append(text)
        return f'{name} data-part="{len(self.copied) - 1}"'

    def picture(self, line, include):
        if not include.path.endswith(".svg"):
            raise ProofError(
                f"'{include}'은 울타리 밖에 인용할 수 없습니다. 그림(.svg)만 "
                "인용하세요.")
        indent = line[:len(line) - len(line.lstrip())]
        svg = cite.shown(self.book, include).replace(
            "<svg ", f'<svg data-picture="{include}" data-search-exclude ', 1)
        return indent + self.md.htmlStash.store(svg.strip())


def included(fence):
    """울타리의 내용이 인용 한 줄뿐이면 그 인용입니다."""
    lines = [line for line in fence.body if line.strip()]
    return cite.read_include(lines[0]) if len(lines) == 1 else None


def check_head(fence, include):
    """울타리의 머리가 인용한 파일에 맞는지 봅니다."""
    if cite.is_output(include):
        language, title = "text", "출력"
    else:
        language = "python" if include.path.endswith(".py") else "bash"
        title = include.path
    if (fence.language, fence.title) != (language, title):
        raise ProofError(
            f"울타리의 머리가 '{fence.language}', title='{fence.title}'입니다. "
            f"인용한 파일에 맞게 '{language} title=\"{title}\"'로 적으세요.")
    if extra := set(fence.options) - set(OPTIONS):
        raise ProofError(
            f"'{include}'의 울타리에 {', '.join(sorted(extra))}이 있습니다. 줄 "
            "번호로 강조하지 않습니다. 보일 곳을 이름 붙은 영역으로 나누세요.")


def rewrite(fence, attributes):
    """울타리의 머리를 중괄호 꼴로 다시 적습니다."""
    words = [f".{name}" for name in (fence.language, *fence.classes) if name]
    words += [
        f'{name}="{value}"'
        for name, value in {**fence.options, **fence.attributes}.items()
    ]
    inside = " ".join([*words, attributes])
    return f"{fence.indent}{fence.marker}{{ {inside} }}"


def highlighted(text, language):
    return pygments.highlight(
        text.strip("\n") + "\n", get_lexer_by_name(language, stripnl=False),
        HtmlFormatter(nowrap=True))


def escaped(text):
    """HTML에 그대로 보일 글입니다. CR은 글자로 적어야 남습니다."""
    return html.escape(text, quote=False).replace("\r", "&#13;")


class Cited(Postprocessor):
    """번호 자리에 인용한 글을, 복사할 것이 다르면 복사할 프로그램을 넣습니다."""

    def __init__(self, md, citations):
        super().__init__(md)
        self.citations = citations

    def run(self, text):
        text = PARTIAL.sub(
            lambda match: f'data-copy="{self.copied(int(match[1]))}"', text)
        return PLACE.sub(
            lambda match: (match[1] + self.citations.shown[int(match[2])]
                           + match[3]), text)

    def copied(self, number):
        text = html.escape(self.citations.copied[number])
        return text.replace("\n", "&#10;")


class Figures(Preprocessor):
    """그림을 한 덩어리의 HTML로 맡깁니다.

    Python-Markdown은 네 칸 넘게 들여쓴 HTML을 문단으로 쪼갭니다.
    """

    def run(self, lines):
        kept, figure = [], None
        for line in lines:
            if line.strip() == "<figure>":
                figure = []
            if figure is None:
                kept.append(line)
                continue
            figure.append(line.strip())
            if line.strip() == "</figure>":
                indent = line[:len(line) - len(line.lstrip())]
                block = "\n".join(part for part in figure if part)
                kept += ["", indent + self.md.htmlStash.store(block), ""]
                figure = None
        return kept + (figure or [])


class MeasuredValue(InlineProcessor):
    """`{{ 프로그램 : 이름표 }}`를 기록한 출력의 값으로 바꿉니다."""

    def __init__(self, md, book):
        super().__init__(cite.MEASURED.pattern, md)
        self.book = book

    def handleMatch(self, match, data):
        span = ElementTree.Element("span")
        span.set("class", "measured")
        span.set("data-example", f"{match['key']} : {match['label']}")
        try:
            text = cite.measured(self.book, match["key"], match["label"])
        except ProofError as error:
            report(self.md, match[0], error)
            text = "?"
        span.text = AtomicString(text)
        return span, match.start(), match.end()


def makeExtension(**options):
    return BookExtension(**options)
