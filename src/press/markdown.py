"""쪽이 그려질 때 프로그램과 잰 값을 넣는 Python-Markdown 확장입니다.

- 코드마다 어느 프로그램인지 data-program에 적습니다. 일부만 보였거나 셸의
  명령이면 복사할 글을 data-copy에 담습니다.
- 출력에는 복사 단추를 달지 않습니다.
- 들여쓴 곳에서도 `<figure>`를 덩어리째 지킵니다.
- `{{ 예제 : 이름표 }}`를 그 예제가 출력한 값으로 바꿉니다.
"""

import html
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.util import AtomicString

from press import fences
from press.programs import program
from press.records import NO_GPU, UNMEASURED, labelled

PARTIAL = re.compile(r'data-part="(\d+)"')


class BookExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        root = Path(self.getConfig("root"))
        programs = Programs(md, root)
        md.preprocessors.register(programs, "dlbook_programs", 33)
        md.preprocessors.register(Figures(md), "dlbook_figures", 26)
        md.postprocessors.register(
            WholePrograms(md, programs), "dlbook_programs", 5
        )
        md.inlinePatterns.register(
            MeasuredValue(md, root), "dlbook_measured", 185
        )


class Programs(Preprocessor):
    """울타리의 머리에 프로그램의 이름을 적습니다."""

    def __init__(self, md, root):
        super().__init__(md)
        self.root = root
        self.whole = []

    def run(self, lines):
        self.whole = []
        lines = list(lines)
        for fence in fences.find_fences(self.md, lines):
            if attributes := self.attributes(fence):
                lines[fence.start] = rewrite(fence, attributes)
        return lines

    def attributes(self, fence):
        include = fence.include
        if include is None:
            return ""
        if include.path.endswith(".out"):
            return ".no-copy"
        if not include.path.endswith((".py", ".sh")):
            return ""
        text = program(self.root, include)
        name = f'data-program="{include}"'
        if include.region is None and include.path.endswith(".py"):
            return name
        self.whole.append(text)
        return f'{name} data-part="{len(self.whole) - 1}"'


def rewrite(fence, attributes):
    """울타리의 머리를 중괄호 꼴로 다시 적습니다."""
    words = [f".{name}" for name in (fence.language, *fence.classes) if name]
    words += [
        f'{name}="{value}"'
        for name, value in {**fence.options, **fence.attributes}.items()
    ]
    inside = " ".join([*words, attributes])
    return f"{fence.indent}{fence.marker}{{ {inside} }}"


class WholePrograms(Postprocessor):
    """보이는 것과 복사할 것이 다른 코드에 복사할 프로그램을 담습니다."""

    def __init__(self, md, programs):
        super().__init__(md)
        self.programs = programs

    def run(self, text):
        return PARTIAL.sub(
            lambda match: f'data-copy="{self.escaped(int(match[1]))}"', text
        )

    def escaped(self, number):
        text = html.escape(self.programs.whole[number])
        return text.replace("\n", "&#10;")


class Figures(Preprocessor):
    """그림을 한 덩어리의 HTML로 맡깁니다.

    Python-Markdown은 네 칸 넘게 들여쓴 HTML을 문단으로 쪼갭니다. 그림 속의 눈금과
    이름은 검색의 색인에서 뺍니다. 그림말은 남습니다.
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
                block = block.replace("<svg ", "<svg data-search-exclude ", 1)
                kept += ["", indent + self.md.htmlStash.store(block), ""]
                figure = None
        return kept + (figure or [])


class MeasuredValue(InlineProcessor):
    """`{{ 예제 : 이름표 }}`를 기록한 출력의 값으로 바꿉니다."""

    def __init__(self, md, root):
        super().__init__(fences.MEASURED.pattern, md)
        self.root = root

    def handleMatch(self, match, data):
        span = ElementTree.Element("span")
        span.set("class", "measured")
        span.set("data-example", f"{match['example']} : {match['label']}")
        span.text = AtomicString(
            measured(self.root, match["example"], match["label"])
        )
        return span, match.start(), match.end()


def measured(root, example, label):
    """예제가 '이름표: 값'으로 출력한 값을 기록에서 읽습니다."""
    name = f"snippets/{example}.out"
    path = Path(root, name)
    if not path.exists():
        raise ValueError(
            f"잰 값 '{{{{ {example} : {label} }}}}'의 출력 {name}이 없습니다. "
            "예제의 이름을 확인하거나 'make outputs'로 기록하세요."
        )
    output = path.read_text(encoding="utf-8")
    if output == NO_GPU:
        return UNMEASURED
    values = labelled(output, label)
    if len(values) != 1:
        raise ValueError(
            f"잰 값 '{{{{ {example} : {label} }}}}': {path.name}에 '{label}:'로 "
            f"시작하는 줄이 {len(values)}개입니다. 한 줄이어야 합니다."
        )
    return values[0]


def makeExtension(**options):
    return BookExtension(**options)
