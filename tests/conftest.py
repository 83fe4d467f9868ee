"""테스트가 함께 쓰는 것: 실행기, 지어진 사이트, 브라우저, 작은 책."""

import functools
import http.server
import os
import re
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from press.site.chromium import ARGUMENTS, MISSING, find_chromium
from tests import built
from tests.small_book import servers, small_book  # noqa: F401

ROOT = Path(__file__).resolve().parent.parent
DEADLOCK = 180_000  # 느린 기계를 나무라지 않습니다. 멈춘 것만 끝냅니다
FORGET = "localStorage.clear(); sessionStorage.clear()"
EACH_PAGE = re.compile(r'parametrize\("name", \[?\*?NAMES')


def pytest_addoption(parser):
    parser.addoption(
        "--page", action="append", default=[], metavar="NAME",
        help="쪽 하나만 짓고, 그 쪽의 검사만 합니다: tensors/tensor")


def pytest_configure(config):
    for name in config.getoption("page"):
        if not any((ROOT / "docs" / name).with_suffix(suffix).is_file()
                   for suffix in (".md", ".ipynb")):
            raise pytest.UsageError(
                f"--page {name}: docs/{name}.md도 docs/{name}.ipynb도 없습니다. "
                "'tensors/tensor'처럼 있는 쪽의 이름을 적으세요.")


def pytest_report_header():
    return f"브라우저: {find_chromium() or '없음'}"


def pytest_ignore_collect(collection_path, config):
    """쪽 하나를 볼 때는 쪽마다 검사하는 파일만 읽습니다."""
    if config.getoption("page") and collection_path.suffix == ".py":
        return not EACH_PAGE.search(collection_path.read_text("utf-8")) or None


def pytest_collection_modifyitems(config, items):
    """--page의 쪽을 인자로 받은 검사만 남깁니다. docs/의 검사는 모두 남깁니다."""
    names = set(config.getoption("page"))
    if not names:
        return
    left = [item for item in items if item.path.is_relative_to(ROOT / "tests")
            and not names & set(pages_of(item))]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in set(left)]


def pages_of(item):
    """검사가 인자로 받은 쪽의 이름입니다. 주제나 과제를 받았으면 그 쪽입니다."""
    callspec = getattr(item, "callspec", None)
    for value in callspec.params.values() if callspec else ():
        if isinstance(value, dict):
            value = value.get("page", "").partition("/#")[0]
        if isinstance(value, str):
            yield from (value, value.rpartition("/")[0])


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    """나란히 도는 작업자들이 함께 쓰는 임시 폴더입니다."""
    place = tmp_path_factory.getbasetemp()
    return place.parent if "PYTEST_XDIST_WORKER" in os.environ else place


@pytest.fixture(scope="session")
def site(shared, request):
    """책을 지은 폴더입니다. 여러 검사가 함께 읽으므로 고치지 마세요."""
    if names := request.config.getoption("page"):
        return built.part(ROOT, shared, names)
    return built.whole(ROOT, shared)


class Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript", ".wasm": "application/wasm"}

    def log_message(self, *_):
        pass

    def do_GET(self):
        """머리말이 없는 robots.txt에서 브라우저가 스스로 찾는 것은 비워 답합니다."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def copyfile(self, source, outputfile):
        """쪽을 떠난 브라우저는 받던 것을 끊습니다."""
        try:
            super().copyfile(source, outputfile)
        except (BrokenPipeError, ConnectionResetError):
            pass


@contextmanager
def served(folder):
    """폴더를 이 컴퓨터에서만 보이는 사이트로 엽니다. 그 주소입니다."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:  # 검사가 실패해도 멈추어야 pytest가 끝납니다
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def origin(site):
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    path = find_chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=ARGUMENTS, timeout=DEADLOCK
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def desk(browser):
    """검사마다 새로 열지 않고 함께 쓰는 탭입니다. 나간 요청과 오류를 모읍니다."""
    context = new_context(
        browser, permissions=["clipboard-read", "clipboard-write"])
    yield watched(context.new_page())
    context.close()


def new_context(browser, **options):
    context = browser.new_context(**{"service_workers": "block"} | options)
    context.set_default_timeout(DEADLOCK)
    return context


def watched(page):
    page.requests, page.errors = [], []
    page.on("request", lambda request: page.requests.append(request.url))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("console", lambda message: page.errors.append(
        f"{message.text} {message.location['url']}")
        if message.type == "error" else None)
    return page


def place_of(name):
    """'tensors/index'의 쪽은 tensors/, '404'의 쪽은 404.html에 있습니다."""
    if name == "404":
        return "404.html"
    return f"{name.removesuffix('index').rstrip('/')}/".lstrip("/")


@pytest.fixture
def opened(desk, origin):
    """쪽을 엽니다. 앞의 검사가 고른 색과 마우스의 자리는 남지 않습니다."""
    def open_page(name, width=1280, scheme="light"):
        desk.set_viewport_size({"width": width, "height": 900})
        desk.emulate_media(media="screen", color_scheme=scheme)
        desk.mouse.move(0, 0)
        desk.goto(f"{origin}/robots.txt")  # 스크립트가 없는 곳에서 지웁니다
        desk.evaluate(FORGET)
        desk.requests.clear()
        desk.errors.clear()
        desk.goto(f"{origin}/{place_of(name)}", wait_until="load")
        return desk

    yield open_page
    desk.goto("about:blank")
