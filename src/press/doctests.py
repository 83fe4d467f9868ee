"""책의 쪽을 Sybil의 문서로 읽어, 쪽에 보이는 것마다 검사 하나를 만듭니다.

코드 울타리, 그림, 잰 값이 저마다 검사 하나입니다. 예제는 몇 곳에 보이든 한
번만 실행합니다.
"""

import json

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import markdown
from mkdocs.config import load_config
from sybil import Region, Sybil

from press import fences, notebooks, records
from press.examples import Declarations, Example, ExampleError
from press.markdown import measured
from press.programs import PACKAGE_FOLDER, program
from press.runner import Runner

RECORDED = (".out", ".svg", ".png")
SOURCES = (".py", ".sh")


class PageError(AssertionError):
    """쪽이 책의 약속을 어겼거나, 쪽에 보인 것이 실행한 것과 다릅니다."""


@cache
def renderer(root):
    """mkdocs.yml의 설정을 그대로 쓰는 Markdown입니다."""
    config = load_config(str(Path(root) / "mkdocs.yml"))
    return markdown.Markdown(
        extensions=config.markdown_extensions,
        extension_configs=config.mdx_configs,
    )


def shown_code(root, fence):
    """울타리 안에서 독자가 보게 되는 글입니다. 인용은 pymdownx가 펼칩니다."""
    if fence.is_quoted:
        return "\n".join(fence.body).strip("\n")
    snippet = renderer(root).preprocessors["snippet"]
    return "\n".join(snippet.run(list(fence.body))).strip("\n")


def page_fences(root, text):
    return fences.find_fences(renderer(root), text.split("\n"))


@dataclass
class Book:
    """책 한 권의 검사입니다. 실행한 결과를 모아 두고 다시 쓰지 않습니다."""

    root: Path
    runner: Runner = field(default_factory=Runner)
    finished: dict = field(default_factory=dict)
    trusted: list = field(default_factory=list)
    skipped: list = field(default_factory=list)
    elsewhere: list = field(default_factory=list)

    def close(self):
        self.runner.close()

    def check_example(self, name):
        """예제를 한 번 실행해 기록과 견줍니다. 다시 물으면 같은 답을 합니다."""
        if name not in self.finished:
            try:
                self.run_example(Example(self.root, name))
                self.finished[name] = None
            except (ExampleError, records.RecordError) as error:
                self.finished[name] = str(error)
        if problem := self.finished[name]:
            raise PageError(problem)

    def run_example(self, example):
        example.check()
        if example.declarations.source:
            return
        if not example.is_here:
            if example.declarations.environment:
                records.check_fresh(example)
                self.elsewhere.append(example.name)
            return
        if example.declarations.bench or example.declarations.gpu:
            records.check_fresh(example)
            kept = (self.skipped if example.declarations.gpu
                    else self.trusted)
            kept.append(example.name)
            return
        run = self.runner.run(example)
        records.check_ending(example, run)
        records.check(example, run)

    def pytest_terminal_summary(self, terminalreporter):
        """실행하지 않은 예제를 pytest의 끝에 까닭과 함께 세어 알립니다."""
        for reason, names in (
            ("재지 않고 기록만 확인한 예제(bench)", self.trusted),
            ("GPU가 있어야 해서 건너뛴 예제(gpu). 'make gpu'로 잽니다",
             self.skipped),
            ("다른 환경에서 실행하는 예제(environment). 'make test-backends'와 "
             "'make museum'이 검사합니다", self.elsewhere),
        ):
            if names:
                terminalreporter.write_line(
                    f"{reason}: {len(names)}개: {', '.join(names)}")

    def check_code(self, fence):
        """코드 울타리 하나를 검사합니다."""
        include = fence.include
        if include is None:
            raise PageError(
                "쪽에 코드를 직접 적지 않습니다. snippets/에 파일로 두고 "
                '\'--8<-- "snippets/…"\' 한 줄로 인용하세요. 인용 블록(>) '
                "안에서는 인용이 펼쳐지지 않습니다."
            )
        if "hl_lines" in fence.options or "linenums" in fence.options:
            raise PageError(
                "줄 번호로 강조하지 않습니다. 보일 곳을 이름 붙은 영역으로 "
                "나누세요."
            )
        suffix = Path(include.path).suffix
        if suffix == ".out":
            self.check_kind(fence, "text", "출력")
            self.check_owner(include)
        elif suffix in SOURCES:
            language = "python" if suffix == ".py" else "bash"
            self.check_kind(fence, language, include.path)
            self.check_program(include)
        else:
            raise PageError(
                f"'{include.path}'은 코드로 보일 수 없습니다. {SOURCES}나 "
                ".out 파일을 인용하세요."
            )

    def check_kind(self, fence, language, title):
        if (fence.language, fence.title) != (language, title):
            raise PageError(
                f"울타리의 머리가 '{fence.language}', "
                f"title='{fence.title}'입니다. 인용한 파일에 맞게 "
                f"'{language} title=\"{title}\"'로 적으세요."
            )

    def check_program(self, include):
        if include.path.startswith(PACKAGE_FOLDER):
            return self.check_package_program(include)
        program(self.root, include)
        self.check_example(include.path)

    def check_package_program(self, include):
        """보인 영역에 import를 붙인 프로그램이 실행되는지 봅니다."""
        key = str(include)
        if key not in self.finished:
            source = program(self.root, include)
            run = self.runner.run_source(
                source,
                path=str(self.root / include.path),
                keras=False,
                declarations=Declarations(),
            )
            failed = run.code != 0 or run.output
            self.finished[key] = run.stderr + run.output if failed else None
        if problem := self.finished[key]:
            raise PageError(
                f"{key}: 복사한 프로그램이 그대로 실행되지 않습니다.\n"
                f"{problem}"
            )

    def check_owner(self, include):
        """출력이나 그림을 만든 예제를 검사합니다."""
        if not include.path.startswith("snippets/"):
            raise PageError(f"'{include}'은 snippets/ 아래에 있지 않습니다.")
        for suffix in SOURCES:
            name = str(Path(include.path).with_suffix(suffix))
            if (self.root / name).is_file():
                self.check_example(name)
                break
        else:
            raise PageError(f"'{include}'을 만든 예제가 없습니다.")
        if not (self.root / include.path).is_file():
            raise PageError(f"'{include}'이 없습니다. 예제가 만들지 않습니다.")

    def check_picture(self, include):
        if Path(include.path).suffix not in RECORDED:
            raise PageError(
                f"'{include}'은 울타리 밖에 인용할 수 없습니다. 그림(.svg)만 "
                "인용하세요."
            )
        self.check_owner(include)

    def check_measured(self, value):
        try:
            measured(self.root, value.example, value.label)
        except ValueError as error:
            raise PageError(str(error)) from None
        self.check_example(f"snippets/{value.example}.py")

    def check_cell(self, cell):
        """노트북의 셀입니다. 앞의 셀부터 차례로 한 번에 실행합니다."""
        self.check_example(cell.program)


@dataclass(frozen=True)
class NotebookCell:
    """노트북의 코드 셀입니다. number가 없으면 휠을 설치하는 셀입니다."""

    program: str
    number: int | None
    source: str

    @property
    def name(self):
        """쪽의 data-program에 적히는 이름입니다."""
        if self.number is None:
            return str(notebooks.INSTALL)
        return f"{self.program}:{self.number}"


def notebook_cells(root, path, text):
    """노트북의 코드 셀을 (글에서의 자리, NotebookCell)로 냅니다."""
    at = 0
    name = notebooks.source_of(root, path)
    for cell in json.loads(text)["cells"]:
        at = text.index(f'"id": "{cell["id"]}"', at)
        if cell["cell_type"] == "code":
            number = cell["metadata"].get("cell")
            program = name if number else notebooks.INSTALL.path
            yield at, NotebookCell(program, number, "".join(cell["source"]))


def parse_notebook(root, document):
    """Sybil의 파서입니다. 코드 셀마다 Region 하나를 냅니다."""
    for at, cell in notebook_cells(root, document.path, document.text):
        yield Region(at, at + 1, cell, evaluation(Book.check_cell))


def parse(root, document):
    """Sybil의 파서입니다. 쪽에 보이는 것마다 Region 하나를 냅니다."""
    if document.path.endswith(".ipynb"):
        yield from parse_notebook(root, document)
        return
    lines = document.text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found = fences.find_fences(renderer(root), lines)
    for fence in found:
        yield region(starts, fence.start, fence.end, fence, Book.check_code)
    for line, include in fences.find_includes(lines, found):
        yield region(starts, line, line + 1, include, Book.check_picture)
    seen = {}
    for line, value in fences.find_measured(lines, found):
        seen.setdefault(line, []).append(value)
    for line, values in seen.items():
        yield region(starts, line, line + 1, values, check_all_measured)


def check_all_measured(book, values):
    for value in values:
        book.check_measured(value)


def region(starts, first, last, parsed, check):
    return Region(starts[first], starts[last] - 1, parsed, evaluation(check))


def evaluation(check):
    def evaluate(example):
        __tracebackhide__ = True
        try:
            check(example.namespace["book"], example.parsed)
        except (PageError, ExampleError) as error:
            return str(error)

    return evaluate


def register(namespace):
    """쪽 하나의 검사가 끝나면, 책이 pytest의 끝에 할 말을 하게 합니다."""
    plugins, book = namespace["pytestconfig"].pluginmanager, namespace["book"]
    if not plugins.is_registered(book):
        plugins.register(book)


def sybil(root):
    """책의 쪽을 모으는 Sybil입니다. pytest의 book 고정물이 필요합니다."""
    root = Path(root).resolve()
    return Sybil(
        parsers=[lambda document: parse(root, document)],
        path=str(root / "docs"),
        patterns=["*.md", "**/*.md", "**/*.ipynb"],
        fixtures=["book", "pytestconfig"],
        teardown=register,
        encoding="utf-8",
    )
