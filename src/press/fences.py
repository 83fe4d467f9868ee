"""쪽에서 코드 울타리, 인용(`--8<--`), 잰 값(`{{ }}`)을 찾습니다.

울타리는 pymdownx의 SuperFences가 직접 찾게 합니다. 그래서 Material이 그리는
모든 꼴(제목, 강조, 줄 번호, 중괄호, 물결표, 들여쓴 것)을 그대로 봅니다.
"""

import re
from dataclasses import dataclass

from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound
from pymdownx.superfences import SuperFencesBlockPreprocessor

INCLUDE = re.compile(
    r'\s*-{1,}8<-{1,}[ \t]+"(?P<path>[^":]+)(?::(?P<region>[^"]+))?"\s*$'
)
MEASURED = re.compile(
    r"\{\{ *(?P<example>[\w/-]+) *: *(?P<label>[^{}]+?) *\}\}"
)
CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")


@dataclass(frozen=True)
class Include:
    """`--8<-- "path:region"` 한 줄입니다."""

    path: str
    region: str | None

    def __str__(self):
        return f"{self.path}:{self.region}" if self.region else self.path


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
    def is_quoted(self):
        """인용 블록(>) 안인지 봅니다. 그 안에서는 인용이 펼쳐지지 않습니다."""
        return ">" in self.indent

    @property
    def include(self):
        """울타리의 내용이 인용 한 줄뿐이면 그 인용입니다."""
        if self.is_quoted:
            return None
        lines = [line for line in self.body if line.strip()]
        match = INCLUDE.match(lines[0]) if len(lines) == 1 else None
        return Include(match["path"], match["region"]) if match else None

    @property
    def title(self):
        return self.options.get("title", "")


@dataclass(frozen=True)
class Measured:
    """본문의 `{{ 예제 : 이름표 }}`입니다."""

    example: str
    label: str


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


def find_includes(lines, fences):
    """울타리 밖의 인용을 (줄, Include)로 찾습니다."""
    for number, line in outside(lines, fences):
        if match := INCLUDE.match(line):
            yield number, Include(match["path"], match["region"])


def find_measured(lines, fences):
    """울타리와 코드 밖의 잰 값을 (줄, Measured)로 찾습니다."""
    for number, line in outside(lines, fences):
        for match in MEASURED.finditer(CODE_SPAN.sub("", line)):
            yield number, Measured(match["example"], match["label"])


def outside(lines, fences):
    inside = {
        number
        for fence in fences
        for number in range(fence.start, fence.end)
    }
    return [(number, line) for number, line in enumerate(lines)
            if number not in inside]
