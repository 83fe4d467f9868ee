"""작은 책을 인쇄해, PDF의 차례와 번호와 글과 링크가 맞는지 봅니다."""

import re
import shutil

import pytest
import yaml
from pypdf import PdfReader

from press import outline
from press.site import binding, pdf
from tests.conftest import ROOT

KEPT = {"site_name", "site_description", "copyright", "theme", "extra_css",
        "extra_javascript", "markdown_extensions"}
NAV = [{"첫 쪽": "index.md"},
       {"앞부분": ["a/index.md", "a/two.md"]}, {"뒷부분": ["b/three.md"]}]
OUTLINE = ["차례", "작은 책", ["어디에서 시작할까요"],
           "앞부분", ["앞의 차례", ["깊은 자리"], "둘째 장", ["깊은 자리"]],
           "뒷부분", ["셋째 장", ["깊은 자리"]]]
LINE = f"x = '{'가나' * 9}{'x' * 36}'"  # 한글은 두 칸이므로 모두 79칸입니다
LONG = "\n".join(f"print({number})" for number in range(150))
PAGES = {
    "index.md": """# 작은 책
[둘째 장](a/two.md), [셋째 장의 깊은 자리](b/three.md#deep),
[파일](assets/book.js)로 갑니다.

## 어디에서 시작할까요 { #start }

??? success "풀이"

    접어 둔 풀이입니다.

=== "윈도우"

    윈도우의 글입니다.

=== "맥"

    맥의 글입니다.
""",
    "a/index.md": f"""# 앞의 차례
<figure>
<svg viewBox="0 0 900 2000" role="img" aria-labelledby="t">
<title id="t">큰 네모</title><defs><clipPath id="c"><path d="M0 0h9v9z"/>
</clipPath></defs><rect width="900" height="900" clip-path="url(#c)"/></svg>
<figcaption>큰 그림입니다.</figcaption>
</figure>

## 깊은 자리 {{ #deep }}

```python
{LINE}
```
""",
    "a/two.md": f"""# 둘째 장
```python
{LONG}
```

## 깊은 자리 {{ #deep }}
""",
    "b/three.md": "# 셋째 장\n[위로](../a/index.md#deep)\n\n"
                  "## 깊은 자리 { #deep }\n",
}


@pytest.fixture(scope="module")
def small_site(tmp_path_factory):
    """진짜 책의 모양을 갖춘 작은 책을 지은 폴더입니다."""
    root = tmp_path_factory.mktemp("book")
    config = yaml.safe_load(
        (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", ""))
    config = {name: config[name] for name in KEPT} | {
        "plugins": [], "nav": NAV}
    for name in ("custom_dir", "favicon", "icon"):
        config["theme"].pop(name, None)
    (root / "mkdocs.yml").write_text(yaml.safe_dump(config), "utf-8")
    assets = shutil.ignore_patterns("wheel", "*.png")
    shutil.copytree(ROOT / "docs/assets", root / "docs/assets", ignore=assets)
    for name, text in PAGES.items():
        path = root / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    outline.build(root, root / "site")
    return root / "site"


@pytest.fixture(scope="module")
def reader(small_site, browser):
    place = small_site / "dist/book.pdf"
    pages = pdf.make(small_site, place, browser, ["판 1"], "지은이")
    reader = PdfReader(place)
    assert len(reader.pages) == pages
    return reader


@pytest.fixture(scope="module")
def texts(reader):
    return [page.extract_text() for page in reader.pages]


def titles(items):
    return [titles(item) if isinstance(item, list) else item.title
            for item in items]


def flat(items):
    for item in items:
        yield from flat(item) if isinstance(item, list) else [item]


def test_bookmarks_are_the_menu(reader):
    assert titles(reader.outline) == OUTLINE


def test_contents_give_the_page_of_each_chapter(reader, texts):
    found = dict(re.findall(r"(?m)^(.+) (\d+)$", texts[1]))
    pages = {item.title: str(reader.get_destination_page_number(item) + 1)
             for item in flat(reader.outline)
             if item.title not in ("차례", "깊은 자리", "어디에서 시작할까요")}
    assert pages.items() <= found.items()
    assert len(set(pages.values())) == 6


def test_each_page_but_the_cover_has_its_number_and_chapter(texts):
    feet = [re.match(r"\d*", text)[0] for text in texts]
    assert feet == ["", *map(str, range(2, len(texts) + 1))]
    assert "뒷부분 · 셋째 장" in texts[-1].splitlines()[0]


def test_the_cover_tells_the_version(texts):
    assert "돌려 본 딥러닝" in texts[0] and "판 1" in texts[0]


def test_text_is_whole(texts):
    text = "\n".join(texts)
    for shown in ("접어 둔 풀이입니다.", "윈도우의 글입니다.", "맥의 글입니다.",
                  "큰 그림입니다.", "파일로 갑니다."):
        assert shown in text
    assert not re.search(r"[¶\ue000-\uf8ff\ufffd]", text)


def test_a_line_of_79_columns_is_not_cut(texts):
    assert LINE.split() in [line.split() for text in texts
                            for line in text.splitlines()]


def test_long_code_goes_on_to_the_next_page(texts):
    shown = re.findall(r"print\((\d+)\)", "\n".join(texts))
    assert shown == [str(number) for number in range(150)]


def test_links_lead_inside_the_book(reader, texts):
    places, used = reader.named_destinations, set()
    for page in reader.pages:
        for note in page.get("/Annots", []):
            used.add(note.get_object().get("/Dest"))
    assert None not in used and used <= places.keys()
    assert {"/a-two", "/b-three--deep", "/a--deep"} <= used
    deep = reader.get_destination_page_number(places["/b-three--deep"])
    assert "셋째 장" in texts[deep]


def test_the_page_is_made_for_paper(small_site, reader):
    page = binding.soup(small_site / pdf.SOURCE)
    ids = [element["id"] for element in page.select("[id]")]
    assert len(ids) == len(set(ids))
    assert page.select_one("svg")["aria-labelledby"] == "a--t"
    assert page.select_one("rect")["clip-path"] == "url(#a--c)"
    assert not page.select("script, button, input, details, .headerlink")
    titles = [title.get_text() for title in page.select(".tab > .tab-title")]
    assert titles == ["윈도우", "맥"]


def test_the_file_says_what_it_is(reader):
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "ko" and root["/MarkInfo"]["/Marked"]
    assert reader.metadata.title == "돌려 본 딥러닝"
    assert reader.metadata.author == "지은이"


def test_tags_keep_what_has_a_meaning(reader):
    kinds, waiting = [], [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop().get_object()
        if isinstance(element, dict) and ("/S" in element or "/K" in element):
            kinds.append(element.get("/S"))
            kids = element.get("/K", [])
            waiting += kids if isinstance(kids, list) else [kids]
    assert {"/H1", "/H2", "/P", "/Figure", "/Code", "/Link"} <= set(kinds)
    assert kinds.count("/NonStruct") < 20


def test_figures_fit_the_page(small_site, reader, browser):
    page = browser.new_page(viewport={"width": 544, "height": 900})
    page.goto((small_site / pdf.SOURCE).as_uri())
    page.emulate_media(media="print")
    figure = page.locator("figure svg").bounding_box()
    page.close()
    assert figure["height"] <= 0.6 * 297 / 25.4 * 96


def test_a_number_that_moves_a_page_is_an_error(
        small_site, browser, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "NUMBER", """() => {
      for (const place of document.querySelectorAll("[data-place]"))
        place.parentElement.style.paddingBottom = "9cm";
    }""")
    with pytest.raises(RuntimeError, match="쪽이 옮겨 갔습니다"):
        pdf.make(small_site, tmp_path / "book.pdf", browser)


def test_a_page_read_in_the_dark_is_printed_on_white(
        small_site, browser, tmp_path):
    page = browser.new_page(color_scheme="dark")
    page.goto((small_site / "b/three/index.html").as_uri())
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    page.evaluate("""addEventListener("beforeprint", () => {
      window.paper = getComputedStyle(document.body).backgroundColor;
    })""")
    page.pdf(path=tmp_path / "page.pdf", print_background=True)
    paper, after = page.evaluate(
        "[window.paper, document.body.dataset.mdColorScheme]")
    page.close()
    assert (paper, after) == ("rgb(255, 255, 255)", "slate")
    (printed,) = PdfReader(tmp_path / "page.pdf").pages
    assert "셋째 장" in printed.extract_text()
    assert "앞부분" not in printed.extract_text()


def test_without_a_browser_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(pdf.chromium, "find_chromium", lambda: None)
    with pytest.raises(SystemExit, match="크로미엄이 없습니다"):
        pdf.main()
