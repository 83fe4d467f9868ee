"""테스트가 함께 쓰는 것: 실행기, 지어진 사이트, 브라우저, 작은 책."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import sync_playwright
from sybil.example import SybilFailure

from dlbook.press import examples, outline, records
from dlbook.press.doctests import Book, sybil
from dlbook.press.runner import Runner
from dlbook.press.site.chromium import ARGUMENTS, MISSING, find_chromium

ROOT = Path(__file__).resolve().parent.parent


def pytest_report_header():
    return f"브라우저: {find_chromium() or '없음'}"


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


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def origin(site):
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser():
    path = find_chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=ARGUMENTS
        )
        yield browser
        browser.close()


def place_of(name):
    """'tensors/index'의 쪽은 tensors/, '404'의 쪽은 404.html에 있습니다."""
    if name == "404":
        return "404.html"
    return f"{name.removesuffix('index').rstrip('/')}/".lstrip("/")


@pytest.fixture
def opened(browser, origin):
    """쪽을 열고, 그동안 나간 요청과 콘솔의 오류를 모읍니다."""
    contexts = []

    def open_page(name, width=1280, scheme="light"):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme,
            permissions=["clipboard-read", "clipboard-write"],
            service_workers="block",
        )
        contexts.append(context)
        page = context.new_page()
        page.requests, page.errors = [], []
        page.on("request", lambda request: page.requests.append(request.url))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("console", lambda message: page.errors.append(
            f"{message.text} {message.location['url']}")
            if message.type == "error" else None)
        page.goto(f"{origin}/{place_of(name)}", wait_until="load")
        return page

    yield open_page
    for context in contexts:
        context.close()


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
