"""압축을 풀어 file://에서 읽는 책: 검색, 그림, 복사, 링크가 모두 됩니다."""

import zipfile
from urllib.parse import unquote

import pytest

from press.site import offline
from tests import built
from tests.conftest import ROOT, new_context, watched
from tests.html import soup
from tests.test_play import CREATE, button, finish
from tests.test_site import EXTERNAL, NAMES

# 폴더를 가리키는 HTML의 링크, 노트북, 내려받는 파일, 찾은 쪽이 여기에 다 있습니다.
WHOLE = ["index", "start/install", "tensors/index", "tensors/tensor",
         "tensors/shape", "tensors/elementwise", "training/first",
         "appendix/glossary"]


@pytest.fixture(scope="session")
def local(shared):
    """파일로 읽을 책을 지은 폴더입니다. WHOLE이 아닌 쪽은 제목뿐입니다."""
    return built.part(ROOT, shared, WHOLE, offline.CONFIG)


@pytest.fixture(scope="session")
def archive(local, tmp_path_factory):
    archive = tmp_path_factory.mktemp("offline") / "dist/book.zip"
    offline.pack(local, archive)
    return archive


@pytest.fixture(scope="session")
def unpacked(archive):
    with zipfile.ZipFile(archive) as file:
        file.extractall(archive.parent)
    return archive.parent / offline.FOLDER


@pytest.fixture
def opened_file(browser, unpacked):
    """쪽을 파일로 열고, 그동안 나간 요청과 오류를 모읍니다."""
    contexts = []

    def open_page(name):
        context = new_context(
            browser, permissions=["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = watched(context.new_page())
        page.goto((unpacked / f"{name}.html").as_uri(), wait_until="load")
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_packing_twice_gives_the_same_bytes(local, archive, tmp_path):
    offline.pack(local, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def test_every_page_is_in_the_archive(unpacked):
    for name in NAMES:
        assert (unpacked / f"{name}.html").is_file()
    assert not (unpacked / "sw.js").exists()


def test_every_address_in_a_page_is_a_file(unpacked):
    for name in NAMES:
        path = unpacked / f"{name}.html"
        for element in soup(path).select("[href], [src]"):
            value = element.get("href") or element.get("src")
            if value.startswith((*EXTERNAL, "#", "mailto:", "data:")):
                assert element.name == "a" or not value.startswith(EXTERNAL)
                continue
            target = path.parent / unquote(value.partition("#")[0])
            assert target.resolve().is_file(), (name, value)
        assert not soup(path).select("link[rel=manifest]")


def test_a_page_shows_its_figures_and_leads_on(opened_file, unpacked):
    page = opened_file("index")
    page.locator("article a[href^='tensors/index.html']").first.click()
    page.locator("a.md-footer__link--next").click()
    assert page.locator("h1").inner_text().startswith("텐서")
    assert page.locator("figure svg").first.bounding_box()["width"] > 100
    page.locator("a.md-footer__link--prev").click()
    assert page.url == (unpacked / "tensors/index.html").as_uri()
    check_quiet(page)


def test_copy_works(opened_file):
    page = opened_file("tensors/tensor")
    page.locator("[data-clipboard-target]").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    program = ROOT / "snippets/tensors/tensor/digit_numbers.py"
    assert copied == program.read_text(encoding="utf-8")
    check_quiet(page)


def test_search_finds_a_page_and_opens_it(opened_file):
    page = opened_file("tensors/tensor")
    page.locator("[data-md-component='search-query']").fill("브로드캐스팅")
    first = page.locator(".md-search-result__item a").first
    first.click()
    page.wait_for_url("**/tensors/elementwise.html*")
    assert "원소별 연산" in page.locator("h1").inner_text()
    check_quiet(page)


def check_quiet(page):
    others = [url for url in page.requests
              if not url.startswith(("file:", "data:", "blob:", "about:"))]
    assert (others, page.errors) == ([], [])


def test_the_wheel_can_be_downloaded(opened_file):
    page = opened_file("start/install")
    with page.expect_download() as download:
        page.locator("a[href$='.whl']").first.click()
    assert download.value.suggested_filename.startswith("dlbook-")


def test_a_program_runs_without_a_server(opened_file):
    page = opened_file("tensors/tensor")
    button(page, CREATE).click()
    assert "책에 기록한 출력과 같습니다" in finish(page)
    assert not page.errors
    assert {url.partition(":")[0] for url in page.requests} <= {
        "file", "blob", "data"}


def test_the_search_script_is_the_books_own(unpacked):
    """이름이 바뀌면 Material이 다른 곳의 파일을 부릅니다."""
    page = soup(unpacked / "index.html")
    (shim,) = page.select("script[src*='iframe-worker']")
    text = (unpacked / shim["src"]).read_text("utf-8")
    assert "Permission is hereby granted" in text
