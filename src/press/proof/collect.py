"""쪽 하나에서 검사할 것을 모읍니다. 소스의 줄마다 주장들입니다."""

import json
import os
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from press.proof import cite, gate, memory, pages
from press.proof.code import digest
from press.proof.files import replace
from press.proof.program import ProofError

SESSION = """\
import doctest
_test = doctest.DocTestParser().get_doctest(
    {text!r}, {{"__name__": "__main__"}}, "page", {name!r}, {line})
_failed = doctest.DocTestRunner(verbose=False).run(_test).failed
if _failed:
    raise SystemExit(1)
"""


@dataclass(frozen=True)
class Claim:
    """쪽의 한 줄이 보이는 것 하나입니다.

    problem이 있으면 그대로 실패합니다. program이 있으면 그 프로그램의 판정을 따르고,
    typed가 있으면 쪽(path)에 적은 그 파이썬을 실행합니다.
    """

    line: int
    program: str = ""
    typed: str = ""
    path: str = ""
    problem: str = ""


class Collector:
    """책의 쪽을 읽습니다. 쪽마다 Markdown을 새로 준비하지 않습니다."""

    def __init__(self, book):
        self.book = book
        self.renderer = pages.Renderer(book.root)

    def claims(self, path, source):
        """{줄: 주장들}입니다."""
        found = {}
        collect = (self.notebook if str(path).endswith(".ipynb")
                   else self.page)
        for claim in collect(path, source):
            found.setdefault(claim.line, []).append(claim)
        return dict(sorted(found.items()))

    def page(self, path, source):
        drawn = self.renderer.draw(source)
        for place, message in drawn.errors:
            yield Claim(drawn.finder.find(place), problem=message)
        for block in drawn.blocks:
            yield from self.block(block, path)
        for picture in drawn.pictures:
            yield self.cited(drawn.finder.cited(picture), picture)
        for values in drawn.values:
            key = Path(values).with_suffix("").as_posix()
            key = key.removeprefix(f"{self.book.programs}/")
            yield self.cited(drawn.finder.find(f" {key} ", key), values)
        for example in drawn.measured:
            key, _, label = example.partition(" : ")
            line = drawn.finder.find(f"{{{{ {example} }}}}", label)
            yield self.measured(line, key)
        for evidence in drawn.evidence:
            key, _, label = evidence.partition(" : ")
            line = drawn.finder.find(f": {evidence}", label)
            yield self.measured(line, key)
        if not self.book.typed:
            for told, reason in gate.problems(drawn.content, self.book):
                yield Claim(drawn.place(told), problem=reason)

    def block(self, block, path):
        if block.program or block.output:
            yield self.cited(block.line, block.program or block.output)
        elif self.book.typed and block.is_python:
            source = (SESSION.format(text=block.text, name=str(path),
                                     line=block.line)
                      if pages.is_session(block.text)
                      else "\n" * block.line + block.text)
            yield Claim(block.line, typed=source, path=str(path))

    def cited(self, line, name):
        """인용한 것의 주장입니다."""
        include = cite.parse(name)
        try:
            if cite.is_output(include) or cite.is_picture(include):
                return Claim(line, cite.owner(self.book, include).name)
            if cite.in_package(self.book, include):
                return Claim(line, typed=cite.copied(self.book, include))
            return Claim(line, cite.known_program(self.book, include).name)
        except ProofError as error:
            return Claim(line, problem=str(error))

    def measured(self, line, key):
        try:
            return Claim(line, self.book.program(key).name)
        except ProofError as error:
            return Claim(line, problem=str(error))

    def notebook(self, path, source):
        """노트북의 코드 셀마다 주장 하나입니다. 글 셀은 그려서 문지기에게 보입니다."""
        program = self.book.extras.source_of(self.book.root, path)
        at = 0
        for cell in json.loads(source)["cells"]:
            at = source.index(f'"id": "{cell["id"]}"', at)
            line = source.count("\n", 0, at) + 1
            if cell["cell_type"] == "code":
                name = (program if cell["metadata"].get("cell")
                        else self.book.extras.INSTALL.path)
                yield Claim(line, name)
                continue
            drawn = self.renderer.draw("".join(cell["source"]))
            for evidence in drawn.evidence:
                yield self.measured(line, evidence.partition(" : ")[0])
            for reason in dict.fromkeys(reason for _, reason in (
                    *drawn.errors, *gate.problems(drawn.content, self.book))):
                yield Claim(line, problem=reason)


class Remembered:
    """모은 것을 내용으로 기억하는 Collector입니다. CI에서는 늘 새로 모읍니다."""

    def __init__(self, book):
        self.book = book
        self.folder = book.root / ".cache/proof/pages"
        self.forgets = bool(os.environ.get("CI"))

    @cached_property
    def collector(self):
        return Collector(self.book)

    @cached_property
    def tree(self):
        return digest(memory.tree(self.book.root),
                      *(path.read_bytes() for path in
                        sorted(Path(__file__).parents[1].rglob("*.py"))))

    def claims(self, path, source):
        if self.forgets:
            return self.collector.claims(path, source)
        place = self.folder / f"{digest(path, source, self.tree)[:24]}.json"
        if place.exists():
            rows = json.loads(place.read_text("utf-8"))
            return {int(line): [Claim(**each) for each in claims]
                    for line, claims in rows.items()}
        found = self.collector.claims(path, source)
        rows = {line: [asdict(each) for each in claims]
                for line, claims in found.items()}
        replace(place, json.dumps(rows).encode())
        return found


def typed_failure(run):
    """쪽에 적은 파이썬이 오류로 끝난 까닭입니다. 잘 끝났으면 빈 글입니다."""
    if run.code == 0:
        return ""
    if run.code is None:
        return "한계 안에 끝나지 않아 멈췄습니다."
    return f"{run.stderr}{run.output}".strip() or f"종료 코드 {run.code}"
