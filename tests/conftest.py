"""테스트가 함께 쓰는 것: 실행기, 지어진 사이트, 브라우저, 작은 책."""

import functools
import http.server
import os
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from press import outline
from press.runner import Runner
from press.site.chromium import ARGUMENTS, MISSING, find_chromium
from tests.small_book import small_book  # noqa: F401

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
