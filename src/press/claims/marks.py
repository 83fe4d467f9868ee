"""문장 뒤의 표시를 그리는 Python-Markdown 확장입니다. 적는 법은 syntax에 있습니다.

표시는 보이지 않는 <span data-claim>이 됩니다. 누르는 ‘근거’는 지은 쪽에서
press.claims.dress가 답니다.
"""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from press.book import open_book
from press.claims import evidence, syntax
from press.proof.pages import report
from press.proof.program import ProofError

FIGURE = re.compile(r"(?ms)^\s*<figure>\s*$.*?^\s*</figure>\s*$")
REFUSED = ("h1", "h2", "h3", "h4", "h5", "h6", "a", "summary", "label",
           "button")


class ClaimExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        marks = Marks(md, open_book(self.getConfig("root")))
        # 그림을 덩어리로 맡기기(26) 전, 잰 값(185)을 찾기 전입니다.
        md.preprocessors.register(
            InFigures(md, marks), "dlbook_claims_figures", 26.5)
        md.inlinePatterns.register(marks, "dlbook_claims", 186)
        md.treeprocessors.register(Misplaced(md, marks), "dlbook_claims", 0)
        md.registerExtension(marks)


class Marks(InlineProcessor):
    """글 속의 표시입니다."""

    def __init__(self, md, book):
        super().__init__(syntax.MARK.pattern, md)
        self.book, self.made = book, []

    def reset(self):
        self.made = []

    def handleMatch(self, match, data):
        span = ElementTree.Element("span")
        for name, value in syntax.attributes(self.read(match)).items():
            span.set(name, value)
        self.made.append((match[0], span.get("data-claim")))
        return span, match.start(), match.end()

    def read(self, match):
        """표시의 이름입니다. 근거가 없으면 알립니다."""
        name = syntax.name_of(match)
        try:
            evidence.find(self.book, name)
        except ProofError as error:
            report(self.md, match[0], error)
        return name


class InFigures(Preprocessor):
    """<figure>의 그림말은 날것의 HTML이므로 먼저 바꿉니다. 줄의 수는 그대로입니다."""

    def __init__(self, md, marks):
        super().__init__(md)
        self.marks = marks

    def run(self, lines):
        text = "\n".join(lines)
        if "<figure>" not in text or not syntax.MARK.search(text):
            return lines
        return FIGURE.sub(lambda figure: syntax.MARK.sub(
            self.draw, figure[0]), text).split("\n")

    def draw(self, match):
        return (syntax.span(self.marks.read(match))
                + "\n" * match[0].count("\n"))


class Misplaced(Treeprocessor):
    """제목, 링크, 속성에 들어간 표시를 알립니다."""

    def __init__(self, md, marks):
        super().__init__(md)
        self.marks = marks

    def run(self, root):
        kept = Counter(names(root))
        for tag in REFUSED:
            for element in root.iter(tag):
                kept.subtract(names(element))
        for place, name in self.marks.made:
            if kept[name] <= 0:
                report(self.md, place, ProofError(syntax.in_heading(place)))
            kept[name] -= 1


def names(element):
    return [name for span in element.iter("span")
            if (name := span.get("data-claim"))]


def makeExtension(**options):
    return ClaimExtension(**options)
