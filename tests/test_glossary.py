"""용어마다 뜻과 가르치는 자리가 있고, 쪽에서 처음 쓴 곳에 그 뜻이 달리는지 봅니다."""

import re

import pytest
from bs4 import BeautifulSoup, NavigableString

from press.site import glossary
from tests import axe
from tests.conftest import ROOT, new_context
from tests.html import soup
from tests.test_site import NAMES, address

TERMS = glossary.read(ROOT)
OWN = [term for term in TERMS if not term["see"]]
HINTED = [term for term in OWN if term["hint"] != "no"]
CROWDED = "networks/losses"  # 용어가 많고, 표 안에도 있는 쪽입니다


def by_name(*names):
    return [term for term in TERMS if term["ko"] in names]


def marked(text, *names):
    """문단 하나에서 뜻이 달린 말들입니다."""
    body = BeautifulSoup(glossary.explain(text, by_name(*names)),
                         "html.parser")
    return [mark.get_text() for mark in body.select("abbr.term")]


def section(site, place):
    """제목과, 다음 제목 앞까지의 글입니다."""
    page, _, name = place.partition("#")
    heading = soup(site / page / "index.html").find(id=name)
    if heading is None:
        return ""
    text = [heading.get_text()]
    for element in heading.next_elements:
        if re.fullmatch("h[1-6]", element.name or ""):
            break
        if isinstance(element, NavigableString):
            text.append(element)
    return " ".join("".join(text).split())


def hints(site, name):
    return soup(site / address(name)).select("article abbr.term")


def leads(term):
    """용어집의 링크가 가리키는 곳입니다."""
    other = glossary.target(term, TERMS)
    if other is not term:
        return f"#{glossary.anchor(other)}"
    return f"../../{term['taught']}"


def test_another_name_leads_to_its_term():
    (term,) = by_name("내적")
    assert leads(term) == "#term-dot-product"
    assert glossary.hint(term, TERMS).startswith(
        "inner product: ‘점곱’의 다른 이름. 같은 자리의")
    assert marked("<p>내적을 구합니다.</p>", "내적", "점곱") == ["내적"]
    with pytest.raises(ValueError, match="가리키는 용어 '점곱'이 없습니다"):
        glossary.target(term, [term])


def test_each_term_is_explained_in_one_sentence():
    assert [term for term in OWN if term["hint"] not in ("", "no")
            or not re.fullmatch(r"[^.]{8,75}니다\.", term["meaning"])] == []


def test_each_term_is_taught_where_it_says(site):
    assert [term for term in OWN
            if term["ko"] not in section(site, term["taught"])] == []


def test_the_glossary_lists_every_term_under_its_letter(site):
    page = soup(site / "appendix/glossary/index.html")
    shown = {}
    for entry in page.select("dl.glossary > div"):
        english = entry.dt.select_one("[lang=en]").extract()
        group = entry.find_previous("h2").contents[0]
        assert entry["id"].isascii()
        shown[entry.dt.get_text().strip()] = (
            english.get_text(), entry.dd.contents[0].strip(),
            entry.a["href"], group)
    assert shown == {
        term["ko"]: (term["en"], "→" if term["see"] else term["meaning"],
                     leads(term), glossary.letter(term)) for term in TERMS}
    ids = [entry["id"] for entry in page.select("[id]")]
    assert len(ids) == len(set(ids))
    assert list(shown) == [
        term["ko"] for term in sorted(TERMS, key=glossary.order)]
    assert [link["href"] for link in page.select(".letters a")] == [
        f"#{heading['id']}" for heading in page.select("article h2")]


@pytest.mark.parametrize("name, letter", [
    ("가지", "ㄱ"), ("깊이", "ㄱ"), ("씨앗", "ㅅ"), ("합성곱 층", "ㅎ"),
    ("GPU", "A–Z"), ("n-그램", "A–Z")])
def test_letters(name, letter):
    (term,) = by_name(name)
    assert glossary.letter(term) == letter


def test_a_wrong_place_is_refused():
    with pytest.raises(ValueError, match="tensors/shape/#shpe"):
        glossary.lesson(ROOT, "tensors/shape/#shpe")


@pytest.mark.parametrize("name", NAMES)
def test_hints_stand_once_and_in_prose(name, site):
    found = hints(site, name)
    titles = [mark["title"] for mark in found]
    assert len(titles) == len(set(titles))
    for mark in found:
        assert mark["tabindex"] == "0" and mark.find_parent(["p", "li", "td"])
        assert not mark.find_parent(sorted(glossary.LEFT_ALONE))


def test_no_hint_where_the_term_is_taught(site):
    for term in HINTED:
        page = term["taught"].partition("#")[0]
        shown = [mark["title"] for mark
                 in soup(site / page / "index.html").select("abbr.term")]
        assert f"{term['en']}: {term['meaning']}" not in shown, term["ko"]
    assert not hints(site, "appendix/glossary")


def test_hints_stand_on_pages_and_notebooks(site):
    assert hints(site, CROWDED) and hints(site, "training/first")


@pytest.mark.parametrize("text, names, expected", [
    ("축하합니다. 축하고 층층이 쌓습니다.", "축|층", []),
    ("창고와 창가, 창의력", "창", []),
    ("밀집층과 가로축", "층|축", []),
    ("3층 건물, 몇 층인지", "층", []),
    ("층은 축을 따라 축마다", "층|축", ["층", "축"]),
    ("층에서는 축의 축이라고", "층|축", ["층", "축"]),
    ("배치를 나눕니다", "배치|미니배치", ["배치"]),
    ("미니배치로 나눕니다", "배치|미니배치", ["미니배치"]),
    ("배치 축이 먼저이고 배치는 나중", "배치|배치 축|축", ["배치 축", "배치"]),
    ("손실 함수와\n손실\n함수", "손실 함수", ["손실 함수"]),
    ("행렬\n곱입니다", "행렬 곱|행렬", ["행렬\n곱"]),
    ("필터으로, 필터로", "필터", ["필터"]),
    ("픽셀으로, 픽셀로", "픽셀", ["픽셀"]),
    ("GPUs, GPU_ID, GPU에서", "GPU", ["GPU"]),
    ("텐서플로, 표준편차이므로", "표준편차|텐서", ["표준편차"]),
    ("훈련하면 모델은", "훈련|모델", []),
    ("릿지 회귀(눌러 구한 회귀), 릿지 회귀", "릿지 회귀", []),
    ("합성곱 층을 봅니다. 합성곱 층(convolution layer)", "합성곱 층", []),
])
def test_words_are_told_apart(text, names, expected):
    assert marked(f"<p>{text}</p>", *names.split("|")) == expected


@pytest.mark.parametrize("text", [
    "<h2>층은</h2>", "<p><a href='#'>층</a></p>", "<p><code>층</code></p>",
    "<pre>층</pre>", "<p><strong>층</strong></p>", "<div>층</div>",
    "<figure><p>층</p></figure>", "<li><q>층</q></li>",
    "<details><summary><p>층</p></summary></details>",
    '<p title="층 > 층">글</p>', "<!-- <p>층</p> -->", "<p>a &lt; 층층</p>",
])
def test_what_is_left_alone(text):
    assert glossary.explain(text, by_name("층")) == text


def test_only_the_first_use_is_marked_and_the_text_stays():
    text = "<h1>층</h1><p><code>층</code>과 층은</p><li>층 &amp; 축</li>"
    found = glossary.explain(text, by_name("층", "축"))
    assert re.sub("</?abbr[^>]*>", "", found) == text
    assert re.findall("</code>과 <abbr[^>]*>층</abbr>은", found)
    assert found.count("<abbr") == 2


def open_term(page):
    page.locator("article .term").first.focus()
    return page.get_by_role("tooltip")


def test_tab_shows_the_meaning_and_escape_hides_it(opened):
    page = opened("networks/dense")
    term = page.locator("article .term").first
    title = term.get_attribute("title")
    page.locator("h1 .headerlink").focus()
    page.keyboard.press("Tab")
    tooltip = page.get_by_role("tooltip")
    assert tooltip.is_visible() and tooltip.inner_text() == title
    assert term.get_attribute("aria-describedby") == "meaning"
    assert term.get_attribute("title") is None
    page.keyboard.press("Escape")
    assert tooltip.count() == 0
    assert term.get_attribute("title") == title
    page.keyboard.press("Enter")
    assert tooltip.is_visible()
    page.keyboard.press("Shift+Tab")
    assert tooltip.count() == 0 and not page.errors


def test_pointing_shows_the_meaning_which_can_be_pointed_at(opened):
    page = opened("networks/dense")
    page.locator("article .term").first.hover()
    tooltip = page.get_by_role("tooltip")
    tooltip.hover()
    assert tooltip.is_visible()
    page.locator("h1").hover()
    assert tooltip.count() == 0


def test_a_touch_shows_the_meaning_and_another_hides_it(browser, origin):
    context = new_context(
        browser, viewport={"width": 375, "height": 700}, has_touch=True)
    page = context.new_page()
    page.goto(f"{origin}/networks/dense/")
    page.locator("article .term").first.tap()
    assert page.get_by_role("tooltip").is_visible()
    page.locator("h1").tap()
    assert page.get_by_role("tooltip").count() == 0
    context.close()


@pytest.mark.parametrize("width", [375, 1280])
def test_every_meaning_stays_within_the_screen(width, opened):
    page = opened(CROWDED, width)
    outside = page.evaluate("""width => {
      const outside = [];
      for (const term of document.querySelectorAll("article .term")) {
        term.focus();
        const box = document.getElementById("meaning").getBoundingClientRect();
        if (!box.width || box.left < 0 || box.right > width ||
            box.top < 0 || box.bottom > innerHeight)
          outside.push(term.textContent);
      }
      return outside;
    }""", width)
    assert outside == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_meaning_and_the_glossary_can_be_read_by_all(scheme, opened):
    page = opened(CROWDED, 375, scheme)
    assert open_term(page).is_visible() and axe.violations(page) == []
    page = opened("appendix/glossary", 375, scheme)
    assert axe.violations(page) == []


def test_paper_shows_no_dots(opened):
    page = opened("networks/dense")
    open_term(page)
    page.emulate_media(media="print")
    line = "getComputedStyle(document.querySelector('article .term'))"
    assert "dotted" not in page.evaluate(f"{line}.textDecoration")
    assert not page.locator("#meaning").is_visible()
