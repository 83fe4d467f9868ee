"""진짜 책의 설정을 쓰는 작은 책입니다. 쪽과 프로그램을 마음대로 놓고 증명합니다."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from sybil.example import SybilFailure

from press import outline
from press.book import ENVIRONMENT, open_book, opened
from press.proof import ending, gate, judge, measure, ranges
from press.proof.pages import Renderer
from press.proof.plugin import Proof, sybil
from press.proof.runner import Runner

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = "SKIPPED "
CITED = """\
```{language} title="{title}"
--8<-- "{name}"
```
"""


def cited(name):
    """파일을 인용한 울타리입니다."""
    if name.endswith(".out"):
        return CITED.format(language="text", title="출력", name=name)
    language = "python" if name.partition(":")[0].endswith(".py") else "bash"
    return CITED.format(language=language, title=name.partition(":")[0],
                        name=name)


def page(*names, text=""):
    return "# 쪽\n\n" + "\n".join(map(cited, names)) + text


def settings_of_the_book(**more):
    """mkdocs.yml에서 쪽을 그리는 설정만 남긴 것입니다."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", "")
    extensions = yaml.safe_load(text)["markdown_extensions"]
    return {"site_name": "책", "theme": {"name": "material"}, "plugins": [],
            "markdown_extensions": extensions} | more


class SharedRunner(Runner):
    """서버를 빌려 쓰는 실행기입니다. 닫아도 서버는 남습니다."""

    def __init__(self, book, servers):
        super().__init__(book)
        self.servers = servers

    def close(self):
        self.servers = {}
        super().close()


class SmallBook:
    """root에 놓인 책입니다. 무엇을 고치든 다음에 부를 때 새로 읽습니다."""

    def __init__(self, root, servers):
        self.root, self.servers = root, servers

    @classmethod
    def create(cls, root, servers):
        made = cls(root, servers)
        made.write("mkdocs.yml", yaml.safe_dump(settings_of_the_book(),
                                                allow_unicode=True))
        made.write("conftest.py", (ROOT / "conftest.py").read_text("utf-8"))
        made.write("docs/index.md", "# 책\n")
        return made

    @property
    def book(self):
        opened.cache_clear()
        return open_book(self.root)

    def write(self, name, content):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes)
                         else content.encode())

    def read(self, name):
        return (self.root / name).read_bytes().decode()

    def edit(self, name, old, new):
        text = self.read(name)
        assert old in text, f"{name}에 '{old}'이 없습니다."
        self.write(name, text.replace(old, new))

    def declare(self, text):
        self.write("snippets/programs.toml", text)

    def runner(self, book):
        return SharedRunner(book, self.servers)

    def run(self, name):
        book = self.book
        runner = self.runner(book)
        try:
            return runner.run(book.at(name))
        finally:
            runner.close()

    def record(self, only=""):
        """실행해 기록하고, 재야 하는 것은 한 번 읽은 수를 범위로 적습니다."""
        book = self.book
        runner = self.runner(book)
        for program in book.find(only):
            book.inspect(program)
            if program.settings.source or not program.is_here:
                continue
            run = runner.run(program)
            ending.check(program, run)
            judge.write(program, run)
            if program.settings.is_measured:
                measure.put_row(program, run.seconds,
                                found=self.read_once(program, run))
        runner.close()

    def read_once(self, program, run):
        found = {"ranges": ranges.join(program, [ranges.read(program, run)]),
                 "runs": 8,
                 "seeds": ranges.seed_values(program, [run.output])}
        return {name: value for name, value in found.items()
                if found["ranges"]}

    def judge(self, name, update=False):
        """프로그램 하나를 실행해 판정합니다."""
        book = self.book
        program = book.at(name)
        book.inspect(program)
        return judge.judge(program, self.run(name), update)

    def problems(self, pattern="**/*.md"):
        """쪽의 검사를 하고 {(쪽의) 줄: 실패한 까닭}을 돌려줍니다."""
        found = {}
        for path, line, problem in self.checks(pattern):
            found[line] = problem
        return found

    def checks(self, pattern="**/*.md"):
        """쪽의 검사를 (쪽, 줄, 까닭)으로 냅니다. 건너뛰면 SKIPPED와 까닭입니다."""
        book = self.book
        proof = Proof(book)
        proof.runner.close()
        proof.runner = proof.pool.runner = self.runner(book)
        collector = sybil(book)
        for path in sorted((self.root / "docs").glob(pattern)):
            document = collector.parse(path)
            document.namespace["proof"] = proof
            for example in document.examples():
                yield path, example.line, self.problem(example)
        proof.close()

    def problem(self, example):
        try:
            example.evaluate()
        except SybilFailure as failure:
            return failure.result
        except pytest.skip.Exception as skipped:
            return SKIPPED + str(skipped)
        return ""

    def gate(self, name="docs/index.md"):
        """지은 쪽을 문지기에게 보이고 [(글, 까닭)]을 돌려줍니다."""
        book = self.book
        drawn = Renderer(self.root).draw(
            (self.root / name).read_text("utf-8-sig"))
        return [*drawn.errors, *gate.problems(drawn.content, book)]

    def build(self):
        """MkDocs로 지은 폴더입니다."""
        site = self.root / "site"
        outline.build(self.root, site)
        return site

    def test(self, *options, **variables):
        """진짜 pytest로 검사합니다."""
        return self.call("pytest", "-p", "no:cacheprovider", "-p",
                         "no:hypothesispytest", "--rootdir",
                         str(self.root), "-rfEs", "docs", *options, **variables)

    def call(self, *arguments, **variables):
        places = [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
        kept = {name: value for name, value in os.environ.items()
                if name not in ("CI", ENVIRONMENT)}
        return subprocess.run(
            [sys.executable, "-m", *arguments], cwd=self.root,
            capture_output=True, text=True,
            env=kept | {"PYTHONPATH": os.pathsep.join(filter(None, places)),
                        **variables})


@pytest.fixture(scope="session")
def servers(tmp_path_factory):
    """작은 책들이 함께 쓰는, 프로그램을 실행하는 서버입니다."""
    runner = Runner(open_book(ROOT))
    made = {}
    runner.servers = made
    for modules in [runner.book.light]:
        runner.server(modules)
    yield made
    runner.close()


@pytest.fixture
def small_book(tmp_path, servers, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    return SmallBook.create(tmp_path, servers)
