"""쪽의 소스에서 코드 울타리를 찾습니다.

울타리는 pymdownx의 SuperFences가 직접 찾게 합니다. 그래서 Material이 그리는
모든 꼴(제목, 강조, 줄 번호, 중괄호, 물결표, 들여쓴 것)을 그대로 봅니다.
"""

from dataclasses import dataclass

from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound
from pymdownx.superfences import SuperFencesBlockPreprocessor


@dataclass(frozen=True)
class Fence:
    """코드 울타리 하나입니다. start와 end는 0부터 세는 줄 번호입니다."""

    start: int
    end: int
    indent: str
    marker: str
    language: str
    options: dict
    classes: tuple
    attributes: dict
    body: tuple

    @property
    def is_python(self):
        return is_python(self.language)

    @property
    def title(self):
        return self.options.get("title", "")


def is_python(language):
    try:
        name = get_lexer_by_name(language or "").name
    except ClassNotFound:
        return False
    return name.lower().startswith(("python", "ipython"))


class Recorder(SuperFencesBlockPreprocessor):
    """울타리를 바꾸는 대신 찾은 것을 적어 둡니다."""

    def process_nested_block(self, ws, content, start, end):
        self.found.append(
            Fence(
                start=start,
                end=end,
                indent=self.ws,
                marker=self.fence,
                language=self.lang or "",
                options=dict(self.options),
                classes=tuple(self.classes),
                attributes=dict(self.attrs),
                body=tuple(self.rebuild_block(self.code).split("\n")),
            )
        )
        self.clear()

    def find(self, lines):
        self.get_hl_settings()
        self.clear()
        self.stack, self.found = [], []
        self.search_nested(lines)
        return self.found


def find_fences(md, lines):
    """쪽의 울타리를 앞에서부터 찾습니다. md는 책의 설정을 쓰는 Markdown입니다."""
    original = md.preprocessors["fenced_code_block"]
    recorder = Recorder(md)
    recorder.config, recorder.extension = original.config, original.extension
    return recorder.find(lines)
