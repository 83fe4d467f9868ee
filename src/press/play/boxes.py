"""쪽에서 하는 놀이의 자리를 만드는 Python-Markdown 확장입니다.

한 줄을 차지하는 `{{ play : draw }}`가 단추와 글을 담은 상자가 됩니다. 스크립트는 단추를
누른 다음에야 받으므로, 읽기만 하는 쪽은 아무것도 더 받지 않습니다.
"""

import re

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from press.proof.pages import report
from press.proof.program import ProofError

PLAY = re.compile(r"\{\{ *play *: *(?P<name>[^{}]+?) *\}\}")
BOXES = {"draw": "그려 보기", "train": "훈련하기"}
NOTE = ("단추를 누르면 파이썬과 NumPy를 이 쪽 안으로 받아 실행합니다. 그린 것도 "
        "배운 것도 이 컴퓨터를 떠나지 않습니다. 스크립트가 꺼져 있으면 단추는 듣지 "
        "않습니다.")


class Playing(Extension):
    def extendMarkdown(self, md):
        # 인용(28)을 넣은 뒤, 잰 값({{ 프로그램 : 이름표 }})을 찾기 전입니다.
        md.preprocessors.register(Boxes(md), "dlbook_playing", 27)


class Boxes(Preprocessor):
    def run(self, lines):
        return [self.box(number, line) for number, line in enumerate(lines)]

    def box(self, number, line):
        found = PLAY.fullmatch(line.strip())
        if found is None:
            return line
        name = found["name"]
        if name not in BOXES:
            report(self.md, number, ProofError(
                f"놀이 '{name}'은(는) 없습니다. {', '.join(BOXES)} 가운데 하나를 "
                "적으세요."))
            return ""
        return self.md.htmlStash.store(
            f'<div class="play" data-play="{name}">\n'
            '<button class="md-button md-button--primary" type="button">'
            f"{BOXES[name]}</button>\n<p>{NOTE}</p>\n</div>")


def makeExtension(**options):
    return Playing(**options)
