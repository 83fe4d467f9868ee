"""수식을 지을 때 MathML로 바꾸는 Python-Markdown 확장입니다.

- `$$`만 있는 두 줄 사이의 TeX는 덩어리로, `\\(…\\)` 안의 TeX는 줄 안에 놓습니다.
- 덩어리에서는 `\\\\`로 줄을 바꾸고 `&`로 자리를 맞춥니다.
- TeX는 alttext에 남습니다. 검색은 덩어리를 건너뛰고 글 속의 글자는 읽습니다.

브라우저가 그리므로 스크립트를 받지 않습니다. 코드는 보지 않습니다.
"""

import re
import xml.etree.ElementTree as ElementTree

from latex2mathml.converter import convert
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

FENCE = re.compile(r"^\$\$ *$", re.M)
BLOCK = re.compile(r"^\$\$ *\n(.+?)\n\$\$ *$", re.M | re.S)
INLINE = r"\\\((.+?)\\\)([가-힣]*)"
NAMESPACE = ' xmlns="http://www.w3.org/1998/Math/MathML"'
CHILDREN = {
    "mfrac": 2, "mover": 2, "mroot": 2, "msub": 2, "msubsup": 3, "msup": 2,
    "munder": 2, "munderover": 3,
}


class FormulaExtension(Extension):
    def extendMarkdown(self, md):
        md.parser.blockprocessors.register(
            FormulaBlock(md.parser), "dlbook_formula", 76)
        md.inlinePatterns.register(
            FormulaInline(INLINE, md), "dlbook_formula", 187)


class FormulaBlock(BlockProcessor):
    def test(self, parent, block):
        return FENCE.search(block)

    def run(self, parent, blocks):
        block = blocks.pop(0)
        match = BLOCK.search(block)
        if match is None:
            reject(block, "여는 $$와 닫는 $$의 짝이 맞지 않습니다")
        self.parser.parseBlocks(parent, [block[:match.start()]])
        text = ('<div class="formula" data-search-exclude>'
                f'{mathml(match[1], "block")}</div>')
        place = ElementTree.SubElement(parent, "p")
        place.text = AtomicString(self.parser.md.htmlStash.store(text))
        blocks.insert(0, block[match.end():])


class FormulaInline(InlineProcessor):
    """문장 속의 수식입니다. 뒤따르는 조사와 함께 줄을 넘깁니다."""

    def handleMatch(self, match, data):
        text = (f'<span class="formula-word">{mathml(match[1], "inline")}'
                f"{match[2]}</span>")
        return self.md.htmlStash.store(text), match.start(), match.end()


def mathml(tex, display):
    """TeX를 MathML로 바꿉니다. 읽지 못하면 ValueError가 납니다."""
    tex = " ".join(tex.split())
    if tex.count("{") != tex.count("}"):
        reject(tex, "여는 중괄호와 닫는 중괄호의 수가 다릅니다")
    lines = rf"\begin{{matrix}}{tex}\end{{matrix}}" if r"\\" in tex else tex
    try:
        text = convert(lines, display=display).replace(NAMESPACE, "")
        root = ElementTree.fromstring(text)
    except Exception as error:  # 변환기의 오류에는 공통된 종류가 없습니다
        reject(tex, f"변환기가 {type(error).__name__}로 멈췄습니다")
    for element in root.iter():
        mend(element, tex)
    root.set("alttext", tex)
    return ElementTree.tostring(root, encoding="unicode")


def mend(element, tex):
    """변환기가 지나친 잘못을 찾고, max 같은 이름의 둘레를 좁힙니다."""
    need = CHILDREN.get(element.tag, len(element))
    if len(element) != need:
        reject(tex, f"{element.tag}에 넣을 것이 {need - len(element)}개 "
                    "모자랍니다")
    text = element.text or ""
    if stray := re.search(r"\\\S*|[{}$]", text):
        reject(tex, f"'{stray[0]}'을(를) 알 수 없습니다")
    if element.tag == "mo" and len(text) > 1 and text.isalpha():
        element.tag = "mi"


def reject(tex, why):
    raise ValueError(
        f"수식 '{tex}'을(를) 읽지 못했습니다. {why}. 중괄호의 짝과 명령의 이름을 "
        "확인하고, $$는 빈 줄 없이 여는 줄과 닫는 줄에 하나씩 적으세요."
    )


def makeExtension(**options):
    return FormulaExtension(**options)
