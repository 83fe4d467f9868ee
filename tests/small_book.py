"""진짜 책의 설정을 쓰는 작은 책을 지어 봅니다."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from sybil.example import SybilFailure

from press import examples, outline, records
from press.doctests import Book, sybil

ROOT = Path(__file__).resolve().parent.parent


class SmallBook:
    """진짜 책의 설정을 쓰는 작은 책입니다. 쪽과 예제를 마음대로 놓습니다."""

    def __init__(self, root, runner):
        self.root = root
        self.runner = runner
        config = yaml.safe_load(
            (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
            .replace("!ENV", "")
        )
        kept = {"site_name", "markdown_extensions"}
        config = {name: config[name] for name in kept}
        config |= {"theme": {"name": "material"}, "plugins": []}
        self.write("mkdocs.yml", yaml.safe_dump(config, allow_unicode=True))
        self.write("requirements/test.txt", "numpy\n")
        self.write("conftest.py",
                   (ROOT / "conftest.py").read_text(encoding="utf-8"))
        self.write("docs/index.md", "# 책\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def record(self):
        for example in examples.find(self.root):
            records.write(example, self.runner.run(example))

    def test(self):
        """진짜 pytest로 검사합니다."""
        return self.call("pytest", "-q", "-p", "no:cacheprovider",
                         "--rootdir", str(self.root), "docs")

    def problems(self, pattern="*.md"):
        """쪽마다 검사를 하나씩 하고 {줄: 실패한 까닭}을 돌려줍니다."""
        book, found = Book(self.root, self.runner), {}
        for path in sorted(self.root.glob(f"docs/{pattern}")):
            document = sybil(self.root).parse(path)
            document.namespace["book"] = book
            for example in document.examples():
                try:
                    example.evaluate()
                    found[example.line] = ""
                except SybilFailure as failure:
                    found[example.line] = failure.result
        return found

    def build(self):
        site = self.root / "site"
        outline.build(self.root, site)
        return site

    def call(self, *arguments):
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.root, capture_output=True, text=True,
        )


@pytest.fixture
def small_book(tmp_path, runner, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return SmallBook(tmp_path, runner)
