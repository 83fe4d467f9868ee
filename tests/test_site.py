"""지어진 사이트를 원본과 따로 읽어, 쪽의 약속이 지켜졌는지 봅니다."""

import copy
import csv
import re
from pathlib import Path
from urllib.parse import urlparse

import pytest

from dlbook import figures
from press import notebooks, outline
from press.play import touch
from press.proof import cite
from tests import shown
from tests.conftest import ROOT
from tests.html import python_blocks, soup

PAGES = sorted((ROOT / "docs").rglob("*.md"))
NOTEBOOKS = sorted((ROOT / "docs").rglob("*.ipynb"))
NAMES = [path.relative_to(ROOT / "docs").with_suffix("").as_posix()
         for path in PAGES + NOTEBOOKS]
PARTS = ("ai/", "tensors/", "networks/", "keras/", "training/")
EXTERNAL = ("http://", "https://", "//")
KOREAN = re.compile(r"[가-힣]")
MEASURED_LOOK = re.compile(
    r"\d+\.\d+|\d[\d,]*\s*(?:배(?![치열])|초(?!기)|%|퍼센트|밀리초|ms\b|MB\b|KB\b)"
)


def address(name):
    return "index.html" if name == "index" else (
        f"{name.removesuffix('index').rstrip('/')}/index.html")


def path_of(name):
    path = ROOT / "docs" / f"{name}.md"
    return path if path.exists() else path.with_suffix(".ipynb")


def source(name):
    return path_of(name).read_text(encoding="utf-8")


LESSONS = [name for name in NAMES
           if name.startswith(PARTS) and not name.endswith("/index")
           and "\nlookup: true\n" not in source(name)]


def python_shown(name):
    """쪽이 보여야 하는 파이썬 코드를 (프로그램, 글)로 차례로 모읍니다."""
    if path_of(name) in NOTEBOOKS:
        return list(shown.cells(path_of(name)))
    return [(str(include), cite.shown(shown.BOOK, include).strip("\n"))
            for include in shown.codes(source(name))
            if include.path.endswith(".py")]


@pytest.fixture(scope="session")
def content(site):
    cache = {}

    def read(name):
        if name not in cache:
            cache[name] = soup(site / address(name)).select_one(
                "article.md-content__inner")
        return cache[name]

    return read


@pytest.mark.parametrize("name", NAMES)
def test_python_in_the_html_is_what_the_doc_tests_ran(name, site):
    collected = [code for _, code in python_shown(name)]
    assert python_blocks(site / address(name)) == collected


@pytest.mark.parametrize("name", NAMES)
def test_each_block_names_its_program(name, content):
    named = [block.get("data-program")
             for block in content(name).select(".language-python")]
    assert named == [program for program, _ in python_shown(name)]


def test_every_program_is_shown():
    seen = {notebooks.source_of(ROOT, path) for path in NOTEBOOKS}
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        seen |= {include.path for include in shown.includes(text)}
        seen |= {f"snippets/{key}.py" for _, key in touch.touched(text)}
    keys = {Path(name).with_suffix("") for name in seen}
    hidden = [program.name for program in shown.BOOK.find()
              if Path(program.name).with_suffix("") not in keys]
    assert not hidden, f"어느 쪽도 보이지 않는 프로그램입니다: {hidden}"


def test_every_file_beside_the_programs_belongs_to_one():
    owners = {program.path.with_suffix("") for program in shown.BOOK.find()}
    kept = {ROOT / "snippets/programs.toml", ROOT / "snippets/ledger.jsonl",
            *(ROOT / "snippets/evidence").iterdir()}
    strays = [
        path for path in (ROOT / "snippets").rglob("*")
        if path.is_file() and path.with_suffix("") not in owners
    ]
    assert set(strays) == kept


def test_no_address_into_the_book_is_lost(site):
    recorded = (ROOT / outline.OUTLINE).read_text(encoding="utf-8")
    missing = outline.lost(recorded, site, outline.moved(ROOT))
    assert not missing, outline.advice(missing)
    assert outline.outline(site) == recorded, (
        "새 주소가 있습니다. 'python -m press outline'으로 적으세요.")


def test_a_lost_address_is_named_unless_its_page_moved(site):
    recorded = "tensors/old/\n    #old\ntensors/shape/\n    #shape S01\n"
    assert outline.lost(recorded, site) == ["tensors/old/", "tensors/old/#old"]
    assert outline.lost(recorded, site, {"tensors/old/"}) == []
    assert outline.lost(recorded, site, {"tensors/old/#old"}) == [
        "tensors/old/"]
    assert "tensors/old/#old" in outline.advice(outline.lost(recorded, site))


def topics():
    with open(ROOT / "docs/topics.tsv", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


TAUGHT = [topic for topic in topics() if topic["page"]]


def test_the_finished_parts_teach_their_topics():
    assert {f"S{number:02}" for number in range(1, 57)} <= {
        topic["id"] for topic in TAUGHT}


def test_topics_stand_on_the_headings_that_teach_them(content):
    found = {}
    for name in NAMES:
        for heading in content(name).select("[data-topic]"):
            assert heading.name in outline.HEADINGS
            for topic in heading["data-topic"].split():
                found[topic] = f"{name}/#{heading['id']}"
    assert found == {topic["id"]: topic["page"] for topic in TAUGHT}


@pytest.mark.parametrize("topic", TAUGHT, ids=lambda topic: topic["id"])
def test_each_topic_has_its_five_parts(topic, content):
    body = content(topic["page"].partition("/#")[0])
    codes = body.select("[data-program]")
    outputs = body.select(".no-copy")
    answers = body.select("details")
    assert len(codes) >= 2 and len(outputs) >= 2
    assert body.select("figure svg")
    assert any(answer.select("[data-program]") and answer.select(".no-copy")
               for answer in answers)
    term = re.compile(rf"\([^()]*\b{topic['english']}", re.IGNORECASE)
    assert term.search(body.get_text()), f"({topic['english']})이 없습니다"


@pytest.mark.parametrize("name", NAMES)
def test_headings(name, content):
    headings = content(name).find_all(outline.HEADINGS)
    levels = [int(heading.name[1]) for heading in headings]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1
               for before, after in zip(levels, levels[1:]))
    stem = name.rpartition("/")[2]
    for heading in headings:
        if name.startswith(PARTS):
            start = name.split("/")[0] if stem == "index" else stem
            assert re.fullmatch(rf"{start}(-[a-z0-9-]+)?", heading["id"])
        else:
            assert re.fullmatch(r"[a-z0-9-]+", heading["id"])


@pytest.mark.parametrize("name", LESSONS)
def test_a_page_promises_practises_and_sums_up(name, content):
    stem = name.rpartition("/")[2]
    body = content(name)
    promise = body.find("h1").find_next_sibling()
    assert promise.name == "p" and "읽고 나면" in promise.get_text()
    assert body.find(id=f"{stem}-exercise").name == "h2"
    assert body.find(id=f"{stem}-summary").name == "h2"
    points = body.find(id=f"{stem}-summary").find_next_sibling("ul")
    assert 3 <= len(points.find_all("li")) <= 5
    last = body.find_all("p", class_=lambda value: value != "report")[-1]
    assert last.find("a"), "마지막 문단이 다음 쪽으로 이어지지 않습니다"


@pytest.mark.parametrize("name", NAMES)
def test_figures_say_what_they_show(name, content):
    body = content(name)
    for figure in body.select("figure"):
        caption = figure.find("figcaption")
        assert caption and KOREAN.search(caption.get_text())
        assert caption.get_text().strip().endswith(".")
        svg = figure.find("svg")
        assert svg["role"] == "img"
        title = svg.find("title")
        assert title["id"] in svg["aria-labelledby"].split()
        assert KOREAN.search(title.get_text())
    for picture in body.select("img"):
        assert KOREAN.search(picture.get("alt", ""))
    assert not body.select("svg style, svg script")


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique(name, site):
    ids = [element["id"]
           for element in soup(site / address(name)).select("[id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", NAMES)
def test_numbers_that_look_measured_are_measured(name, content):
    """본문에 손으로 적은, 잰 것처럼 보이는 수를 찾습니다.

    그 쪽의 출력에 똑같이 나온 수는 출력이 증명하므로 괜찮습니다.
    """
    body = copy.copy(content(name))
    outputs = " ".join(
        output.get_text() for output in body.select(".no-copy pre"))
    for element in body.select(
            "pre, code, svg, .claim, .measured, .given, .filename, .facts, "
            ".verified, h1, h2, h3, a"):
        element.replace_with(" ")
    typed = [number for number in MEASURED_LOOK.findall(body.get_text())
             if number not in outputs]
    assert typed == [], (
        "예제가 출력한 값이면 {{ 예제 : 이름표 }}로, 정해진 값이면 "
        "<span class=\"given\">으로 적으세요."
    )


@pytest.mark.parametrize("name", NAMES)
def test_links_say_where_they_lead(name, content, site):
    """책 안의 링크는 가리키는 제목의 낱말을 하나라도 담습니다."""
    here = site / address(name)
    for link in content(name).select("a[href]"):
        href = link["href"]
        if "headerlink" in (link.get("class") or []) or (
            urlparse(href).scheme or href.startswith("#__")
        ):
            continue
        path, _, anchor = href.partition("#")
        target = (here.parent / path).resolve() if path else here
        if target.suffix == ".ipynb":
            assert link.get_text() == "노트북 내려받기" and target.exists()
            continue
        if target.suffix == ".whl":
            assert target.name in link.get_text() or "dlbook" in (
                link.get_text())
            continue
        page = soup(target / "index.html" if target.is_dir() else target)
        heading = page.find(id=anchor) if anchor else page.find("h1")
        words = re.findall(r"[가-힣A-Za-z0-9]{2,}", outline.heading(heading))
        text = link.get_text()
        assert any(word[:2] in text for word in words) or (
            text in outline.heading(heading).split()) or (
            link.find_parent(class_="map")), (href, text, words)


@pytest.mark.parametrize("page, count", [
    ("ai/history", 20), ("keras/museum", 10)])
def test_each_dated_statement_of_the_history_has_its_source(
        page, count, content):
    """해가 적힌 문단, 목록, 표의 줄마다 참고 문헌으로 가는 링크가 있습니다."""
    body = copy.copy(content(page))
    for element in body.select('details, figure, [id$="-summary"] + ul'):
        element.decompose()
    dated = [element for element in body.select("p, li, tr")
             if re.search(r"(?:1[89]|20)\d\d년", element.get_text())]
    unsourced = [element.get_text() for element in dated
                 if not element.select('a[href*="bibliography/#bib-"]')]
    assert len(dated) > count and unsourced == []


def test_every_reference_is_used(content):
    cited = {link["href"].partition("#")[2] for name in NAMES
             for link in content(name).select('a[href*="#bib-"]')
             if "headerlink" not in (link.get("class") or [])}
    listed = {heading["id"] for heading in
              content("appendix/bibliography").select("h3")}
    assert cited == listed


def test_notebook_pages_carry_only_the_book(site):
    """mkdocs-jupyter의 스타일과 스크립트는 쪽에 남지 않습니다."""
    assert NOTEBOOKS
    for path in NOTEBOOKS:
        name = path.relative_to(ROOT / "docs").with_suffix("").as_posix()
        page = soup(site / address(name))
        plain = soup(site / address("tensors/tensor"))
        for kind in ("style", "script", "link"):
            assert len(page.select(kind)) == len(plain.select(kind))
        assert not page.select('[class*="jp-"], [class*="ipynb"]')


@pytest.mark.parametrize("name", NAMES)
def test_pages_are_described(name, site):
    page = soup(site / address(name))
    assert page.html["lang"] == "ko"
    description = page.find("meta", attrs={"name": "description"})["content"]
    assert KOREAN.search(description) and 25 <= len(description) <= 160


def test_descriptions_differ(site):
    found = [
        soup(site / address(name)).find(
            "meta", attrs={"name": "description"})["content"]
        for name in NAMES
    ]
    assert len(found) == len(set(found))


def test_no_page_asks_another_host(site):
    """읽는 데 필요한 것은 모두 사이트 안에 있습니다. 링크만 밖을 가리킵니다."""
    asked = set()
    for path in site.rglob("*.html"):
        for element in soup(path).select("[src], link[href], [poster]"):
            rel = element.get("rel") or []
            value = element.get("src") or element.get("href") or ""
            if value.startswith(EXTERNAL) and "canonical" not in rel:
                asked.add(value)
    for path in site.rglob("*.css"):
        asked |= set(re.findall(r"url\((https?:[^)]+)\)|@import[^;]+",
                                path.read_text(encoding="utf-8")))
    assert not asked


def test_every_part_of_a_wheel_link_is_this_version(site):
    from dlbook import __version__

    wheels = [path.name for path in site.glob("assets/wheel/*.whl")]
    assert wheels == [f"dlbook-{__version__}-py3-none-any.whl"]


def test_the_page_uses_the_palette_of_the_figures(site):
    (style,) = (site / "assets").glob("book.*.css")
    assert figures.css() in style.read_text(encoding="utf-8")


def test_missing_page_speaks_korean(site):
    page = soup(site / "404.html")
    assert "찾는 쪽이 없습니다" in page.get_text()


def test_no_page_is_a_placeholder(content):
    for name in NAMES:
        assert "준비 중" not in content(name).get_text()
        assert "곧 채웁니다" not in source(name)


@pytest.mark.parametrize("name", NAMES)
def test_no_marker_is_left_unread(name, content):
    """코드 안에 갇혀 바뀌지 못한 잰 값이나 인용이 글로 남지 않습니다."""
    body = copy.copy(content(name))
    for element in body.select("pre"):
        element.decompose()
    text = body.get_text()
    assert "{{" not in text and "--8<--" not in text and "```" not in text
