"""압축을 풀어 file://에서 읽는 책: 검색, 그림, 복사, 링크가 모두 됩니다."""

import zipfile
from urllib.parse import unquote

import pytest

from press import outline
from press.site import offline
from tests.conftest import ROOT
from tests.html import soup
from tests.test_site import EXTERNAL, NAMES


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    place = tmp_path_factory.mktemp("offline-site")
    outline.build(ROOT, place, offline.CONFIG)
    return place


@pytest.fixture(scope="session")
def archive(built, tmp_path_factory):
    archive = tmp_path_factory.mktemp("offline") / "dist/book.zip"
    offline.pack(built, archive)
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
        context = browser.new_context(
            permissions=["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.asked, page.errors = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("console", lambda message: page.errors.append(message.text)
                if message.type == "error" else None)
        page.goto((unpacked / f"{name}.html").as_uri(), wait_until="load")
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_packing_twice_gives_the_same_bytes(built, archive, tmp_path):
    offline.pack(built, tmp_path / "again.zip")
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
    page = opened_file("tensors/scalar")
    page.locator("[data-clipboard-target]").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    program = ROOT / "snippets/tensors/scalar/create.py"
    assert copied == program.read_text(encoding="utf-8")
    check_quiet(page)


def test_search_finds_a_page_and_opens_it(opened_file):
    page = opened_file("tensors/scalar")
    page.locator("[data-md-component='search-query']").fill("브로드캐스팅")
    first = page.locator(".md-search-result__item a").first
    first.click()
    page.wait_for_url("**/tensors/broadcasting.html*")
    assert "브로드캐스팅" in page.locator("h1").inner_text()
    check_quiet(page)


def check_quiet(page):
    others = [url for url in page.asked
              if not url.startswith(("file:", "data:", "blob:", "about:"))]
    assert (others, page.errors) == ([], [])


def test_the_wheel_can_be_downloaded(opened_file):
    page = opened_file("start/install")
    with page.expect_download() as download:
        page.locator("a[href$='.whl']").first.click()
    assert download.value.suggested_filename.startswith("dlbook-")


def test_the_search_script_is_the_books_own(unpacked):
    """이름이 바뀌면 Material이 다른 곳의 파일을 부릅니다."""
    page = soup(unpacked / "index.html")
    (shim,) = page.select("script[src*='iframe-worker']")
    text = (unpacked / shim["src"]).read_text("utf-8")
    assert "Permission is hereby granted" in text
