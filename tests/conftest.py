"""테스트가 함께 쓰는 것: 실행기, 지어진 사이트, 작은 책."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from sybil.example import SybilFailure

from dlbook.press import examples, outline, records
from dlbook.press.doctests import Book, sybil
from dlbook.press.runner import Runner

ROOT = Path(__file__).resolve().parent.parent


def pytest_report_header():
    return f"브라우저: {find_chromium() or '없음'}"


def find_chromium():
    """데비안의 크로미엄을 먼저, 없으면 Playwright가 받아 둔 것을 찾습니다."""
    if path := shutil.which("chromium"):
        return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
        return path if os.path.exists(path) else None


@pytest.fixture(scope="session")
def runner():
    runner = Runner()
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """책을 지은 폴더입니다."""
    place = tmp_path_factory.mktemp("site")
    outline.build(ROOT, place)
    return place


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
