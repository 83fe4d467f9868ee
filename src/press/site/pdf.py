"""책 전체를 PDF 한 권으로 인쇄합니다. `make pdf`가 부릅니다.

크로미엄은 차례에 쪽의 번호를 적지 못하므로 두 번 인쇄합니다. 첫째에서 장이 몇
쪽에 놓였는지 읽고, 둘째에서 그 수를 차례에 적습니다.
"""

import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    NameObject,
    NumberObject,
)

from press import evidence, outline
from press.site import binding, chromium, meta, tags

PLACE = "dist/dlbook.pdf"
SOURCE = "book.html"
LIMIT = 600_000
OLDEST = 131
# 사이트는 늦은 글꼴을 기다리지 않지만, 종이는 기다립니다.
FONTS = """async () => {
  for (const face of document.fonts) face.display = "block";
  await Promise.all([...document.fonts].map((face) => face.load()));
}"""
NUMBER = """numbers => {
  for (const place of document.querySelectorAll("[data-place]"))
    place.textContent = numbers[place.dataset.place];
}"""


def main(argv=()):
    try:
        return print_book()
    except RuntimeError as error:
        sys.exit(str(error))


def print_book():
    root, start = Path.cwd(), time.monotonic()
    path = chromium.find_chromium()
    if path is None:
        sys.exit(chromium.MISSING)
    with (tempfile.TemporaryDirectory() as site,
          sync_playwright() as playwright):
        outline.build(root, site)
        browser = playwright.chromium.launch(
            executable_path=path, args=chromium.ARGUMENTS)
        check(browser)
        place = root / PLACE
        pages = make(Path(site), place, browser, facts(root), authors(root))
    size, seconds = place.stat().st_size / 2**20, time.monotonic() - start
    print(f"{pages}쪽, {size:.1f} MiB, {seconds:.0f}초: {PLACE}")


def check(browser):
    """쪽의 발치에 글을 적는 @page의 상자는 131부터 있습니다."""
    if int(browser.version.split(".")[0]) < OLDEST:
        raise RuntimeError(
            f"크로미엄 {browser.version}은 쪽의 번호를 적지 못합니다. "
            f"{OLDEST} 이상으로 올리세요."
        )


def authors(root):
    cited = meta.citation(root)
    return ", ".join(author["name"] for author in cited["authors"])


def facts(root):
    """표지에 적을 판과 날짜입니다."""
    newest = max(proof.date for proof in evidence.read(root).values())
    return [f"판 {meta.citation(root)['version']}",
            f"마지막으로 실행해 기록한 날 {newest}"]


def make(site, place, browser, facts=(), authors=""):
    """site의 책을 place에 인쇄하고 쪽수를 돌려줍니다."""
    book = binding.read(site)
    source = site / SOURCE
    source.write_text(binding.whole(book, facts), encoding="utf-8")
    page = browser.new_page(color_scheme="light")
    page.goto(source.as_uri(), wait_until="load", timeout=LIMIT)
    page.evaluate(FONTS)
    first = numbers(printed(page, site / "first.pdf", tagged=False))
    page.evaluate(NUMBER, first)
    final = printed(page, site / "final.pdf", tagged=True)
    page.close()
    moved = {name for name, number in numbers(final).items()
             if first.get(name) != number}
    if moved:
        raise RuntimeError(
            f"차례에 번호를 적었더니 {sorted(moved)}의 쪽이 옮겨 갔습니다. "
            "pdf.css에서 번호의 자리를 넓히세요."
        )
    finish(final, place, book, authors)
    return len(final.pages)


def printed(page, path, tagged):
    page.pdf(path=path, prefer_css_page_size=True, print_background=True,
             tagged=tagged, outline=tagged)
    return PdfReader(path)


def numbers(reader):
    """링크가 가리키는 id마다 몇 쪽에 있는지 셉니다. 표지가 1쪽입니다."""
    pages = {page.indirect_reference.idnum: number
             for number, page in enumerate(reader.pages, start=1)}
    return {name.removeprefix("/"): pages[place.page.idnum]
            for name, place in reader.named_destinations.items()}


def finish(reader, place, book, authors):
    """제목과 지은이를 적고, 책갈피를 장까지만 펴 둡니다."""
    tags.flatten(reader)
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-1.7"
    writer.add_metadata({
        "/Title": book.title, "/Author": authors,
        "/Subject": book.description,
    })
    writer.page_mode = "/UseOutlines"
    root = writer.root_object
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)})
    close(root["/Outlines"])
    place.parent.mkdir(parents=True, exist_ok=True)
    writer.write(place)


def close(item):
    """책갈피를 접습니다. 접은 것의 /Count는 음수입니다."""
    child = item.get("/First")
    while child is not None:
        child = child.get_object()
        if "/First" in child and child["/Count"] > 0:
            child[NameObject("/Count")] = NumberObject(-child["/Count"])
        close(child)
        child = child.get("/Next")
