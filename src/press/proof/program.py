"""프로그램 하나: 소스, 선언, 옆에 놓인 출력과 그림입니다."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile
from pathlib import Path

from press.proof import cells
from press.proof.code import digest

SHELLS = (".sh", ".ps1")
SUFFIXES = (".py", *SHELLS)
PICTURES = (".svg", ".png")
RECORDED = (".out", *PICTURES)
REGION_MARK = re.compile(r"\s*# --8<-- \[(start|end):")


class ProofError(ValueError):
    """프로그램이나 그 기록이 약속을 어겼습니다."""


@dataclass(frozen=True)
class Program:
    """name은 책의 폴더에서 본 경로입니다."""

    book: object = field(repr=False)
    name: str

    @property
    def path(self):
        return self.book.root / self.name

    @cached_property
    def source(self):
        if not self.path.is_file():
            raise ProofError(
                f"{self.name}: 이런 파일이 없습니다. 이름을 확인하세요.")
        try:
            text = self.path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ProofError(f"{self.name}: UTF-8로 읽을 수 없습니다. {error}"
                             ) from None
        if "\r" in text:
            line = text[:text.index("\r")].count("\n") + 1
            raise ProofError(
                f"{self.name}:{line}: 줄이 CR로 끝납니다. 줄 끝을 LF로 바꾸세요.")
        return text

    @property
    def copied(self):
        """독자가 복사하는 글입니다. 영역 표시만 뺀 프로그램 전체입니다.

        셸의 명령은 첫머리의 설명도 뺍니다. 맥의 zsh와 윈도우의 명령 프롬프트는
        터미널에 붙여 넣은 #을 설명으로 읽지 않습니다.
        """
        lines = self.source.splitlines(keepends=True)
        if self.is_shell:
            lines = dropwhile(lambda line: line.startswith("#"), lines)
        return "".join(line for line in lines if not REGION_MARK.match(line))

    @property
    def is_shell(self):
        return self.name.endswith(SHELLS)

    @property
    def is_notebook(self):
        return not self.is_shell and cells.has_cells(self.source)

    @property
    def key(self):
        """프로그램 폴더와 확장자를 뺀 이름입니다. 선언과 잰 값이 씁니다."""
        inner = self.name.removeprefix(f"{self.book.programs}/")
        return inner.rpartition(".")[0]

    def beside(self, suffix):
        return self.path.with_suffix(suffix)

    @property
    def settings(self):
        return self.book.settings_of(self.key)

    @cached_property
    def imports(self):
        if self.is_shell:
            return frozenset()
        return self.book.packages.closure(self.source)

    @property
    def is_here(self):
        """프로그램을 실행할 환경이 지금의 환경인지 봅니다."""
        return self.settings.environment == self.book.environment

    @cached_property
    def producers(self):
        """먼저 실행할 프로그램들입니다."""
        return tuple(self.book.program(key) for key in self.settings.after)

    @cached_property
    def handed(self):
        """먼저 실행할 프로그램 가운데 소스가 파일의 이름을 적어 건네받을 것입니다."""
        return tuple(each for each in self.producers
                     if each.path.name in self.source)

    @cached_property
    def code(self):
        """소스와, 소스가 쓰는 꾸러미와, 먼저 실행할 프로그램의 코드의 해시입니다."""
        own = (digest(self.source) if self.is_shell
               else self.book.packages.code(self.source))
        return digest(own, *(each.code for each in self.producers))

    def artefacts(self):
        """옆에 놓인, 실행이 만든 파일들입니다."""
        return [path for suffix in RECORDED
                if (path := self.beside(suffix)).exists()]

    def output(self):
        """기록한 출력입니다. 없으면 빈 글입니다."""
        path = self.beside(".out")
        return read_text(path) if path.exists() else ""


def read_text(path):
    """줄 끝을 바꾸지 않고 읽습니다."""
    try:
        return Path(path).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProofError(f"{Path(path).name}: UTF-8로 읽을 수 없습니다. {error}"
                         ) from None
