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
from collections import Counter
from pathlib import Path

import pygments
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from press.book import open_book
from press.play.runnable import needs
from press.proof import cite, fences
from press.proof.pages import report
from press.proof.program import ProofError

TOKEN = "dlbookcited"  # 쪽의 글에 있으면 길어집니다
OPTIONS = ("title",)
LANGUAGES = {".py": "python", ".ps1": "powershell"}  # 나머지는 bash입니다


class BookExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        book = open_book(self.getConfig("root"))
        citations = Citations(md, book)
        md.preprocessors.register(citations, "dlbook_citations", 28)
        md.preprocessors.register(Figures(md), "dlbook_figures", 26)
        values = MeasuredValue(md, book)
        md.inlinePatterns.register(values, "dlbook_measured", 185)
        md.postprocessors.register(
            Cited(md, citations), "dlbook_citations", 5)
        md.treeprocessors.register(Lost(md, values), "dlbook_measured", 0)
        md.registerExtension(values)


class Citations(Preprocessor):
    """인용한 울타리의 글을 빼 두고, 머리에 무엇을 인용했는지 적습니다."""

    def __init__(self, md, book):
        super().__init__(md)
        self.book = book
        self.shown, self.copied, self.token = [], [], TOKEN

    def run(self, lines):
        self.shown, self.copied, self.token = [], [], TOKEN
        while any(self.token in line for line in lines):
            self.token += "x"
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
        lines[kept[0]] = f"{head}{self.token}{len(self.shown)}"
        self.shown.append(drawn)

    def program(self, include):
        text = cite.copied(self.book, include)
        name = f'data-program="{include}"{runs(self.book, include)}'
        if include.region is None and include.path.endswith(".py"):
            return name
        self.copied.append(text)
        return f'{name} data-copy="{self.token}{len(self.copied) - 1}"'

    def picture(self, line, include):
        if not include.path.endswith(".svg"):
            raise ProofError(
                f"'{include}'은 울타리 밖에 인용할 수 없습니다. 그림(.svg)만 "
                "인용하세요.")
        indent = line[:len(line) - len(line.lstrip())]
        head = f'<svg data-picture="{include}" data-search-exclude'
        svg = re.sub(r"<svg\b", head, cite.shown(self.book, include), count=1)
        return indent + self.md.htmlStash.store(svg.strip())


def runs(book, include):
    """쪽 안에서 실행할 프로그램이면, 먼저 실행할 것들을 적은 속성입니다."""
    if not cite.is_program_of(book, include):
        return ""
    before = needs(book.at(include.path))
    return "" if before is None else f' data-run="{" ".join(before)}"'


def included(fence):
    """울타리의 내용이 인용 한 줄뿐이면 그 인용입니다."""
    lines = [line for line in fence.body if line.strip()]
    return cite.read_include(lines[0]) if len(lines) == 1 else None


def language_of(path):
    """프로그램을 보이는 울타리에 적을 언어입니다."""
    return LANGUAGES.get(Path(path).suffix, "bash")


def check_head(fence, include):
    """울타리의 머리가 인용한 파일에 맞는지 봅니다."""
    if cite.is_output(include):
        language, title = "text", "출력"
    else:
        language, title = language_of(include.path), include.path
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
        token = self.citations.token
        text = re.sub(rf'data-copy="{token}(\d+)"', lambda match: (
            f'data-copy="{self.copied(int(match[1]))}"'), text)
        return re.sub(
            rf"(<code>)(?:<span[^>]*>)?{token}(\d+)(?:</span>)?\s*(</code>)",
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
        self.book, self.made = book, []

    def reset(self):
        self.made = []

    def handleMatch(self, match, data):
        span = ElementTree.Element("span")
        span.set("class", "measured")
        span.set("data-example", f"{match['key']} : {match['label']}")
        self.made.append((match[0], span.get("data-example")))
        try:
            text = cite.measured(self.book, match["key"], match["label"])
        except ProofError as error:
            report(self.md, match[0], error)
            text = "?"
        span.text = AtomicString(text)
        return span, match.start(), match.end()


class Lost(Treeprocessor):
    """값이 속성(그림의 alt, 링크의 title)에 들어가 버린 것을 알립니다."""

    def __init__(self, md, values):
        super().__init__(md)
        self.values = values

    def run(self, root):
        kept = Counter(span.get("data-example") for span in root.iter("span"))
        for place, name in self.values.made:
            if kept[name] == 0:
                report(self.md, place, ProofError(
                    f"잰 값 '{place}'이 속성에 들어갔습니다. 속성에는 적을 수 없으니 "
                    "글로 옮기세요."))
            kept[name] -= 1


def makeExtension(**options):
    return BookExtension(**options)
