"""한국어로 찾으면 나오는지, 진짜 브라우저의 진짜 일꾼으로 잽니다.

search.tsv의 질의는 검색을 고치기 전에, 검색을 보지 않고 적었습니다. 반(tune)은 고치며
보았고 반(held)은 끝까지 따로 두었습니다.
"""

import csv

import pytest

from press.site import search
from tests.conftest import ROOT

FIRST, FIRST_THREE = 0.90, 0.97
FEW = 8
# 아직 답하지 못하는 질의입니다: 'be'가 든 오류의 글. 고쳐지면 지웁니다.
UNANSWERED = {"operands could not be broadcast together with shapes"}

ASK = """async (queries) => {
  const base = new URL(".", location);
  const { search } = JSON.parse(
    document.getElementById("__config").textContent);
  const index = await (await fetch("search/search_index.json")).json();
  const worker = new Worker(new URL(search, base));
  const ask = (message) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.addEventListener?.("message", worker.onmessage, { once: true });
    worker.postMessage(message);
  });
  await ask({ type: 0, data: { ...index, options: { suggest: false } } });
  const found = [];
  for (const query of queries) {
    const { data } = await ask({ type: 2, data: query });
    found.push(data.items.map(([first]) => first.location.split("#")[0]));
  }
  return found;
}"""


def queries(**wanted):
    with open(ROOT / "tests/search.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(
            file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row for row in rows
            if all(row[name] == value for name, value in wanted.items())]


@pytest.fixture(scope="module")
def found(browser, origin):
    """질의마다 나온 쪽들입니다."""
    page = browser.new_page()
    page.goto(f"{origin}/")
    rows = queries()
    answers = page.evaluate(ASK, [row["query"] for row in rows])
    page.close()
    return {row["query"]: pages for row, pages in zip(rows, answers)}


def share(rows, found, count):
    hits = [not set(row["pages"].split()).isdisjoint(
        found[row["query"]][:count]) for row in rows]
    return sum(hits) / len(hits)


@pytest.mark.parametrize("half", ["tune", "held"])
def test_the_page_that_answers_comes_first(half, found):
    rows = [row for row in queries(set=half) if row["kind"] != "nothing"]
    assert len(rows) >= 90
    first, three = share(rows, found, 1), share(rows, found, 3)
    missed = [row["query"] for row in rows if set(row["pages"].split())
              .isdisjoint(found[row["query"]][:1])]
    assert first >= FIRST and three >= FIRST_THREE, (
        f"첫째가 맞은 비율 {first:.3f}, 셋 안에 든 비율 {three:.3f}: {missed}")


def test_no_query_of_the_book_comes_back_empty(found):
    empty = {row["query"] for row in queries()
             if row["kind"] != "nothing" and not found[row["query"]]}
    assert empty == UNANSWERED


def test_a_query_about_nothing_in_the_book_finds_little(found):
    rows = queries(kind="nothing")
    counts = {row["query"]: len(found[row["query"]]) for row in rows}
    assert len(rows) >= 10 and max(counts.values()) <= FEW, counts


def test_the_queries_were_halved_before_tuning():
    rows = queries()
    assert len({row["query"] for row in rows}) == len(rows) >= 60
    assert len(queries(set="tune")) == len(queries(set="held"))


@pytest.mark.parametrize("query, address", [
    ("텐서는", "tensors/tensor/"),
    ("손실함수", "networks/losses/"),
    ("ㅅㅅㅎㅅ", "networks/losses/"),
    ("xpstj", "tensors/tensor/"),
    ("역전ㅍ", "networks/backpropagation/"),
    ("옵티마이져", "networks/optimizers/"),
    ("overfitting", "training/overfitting/"),
])
def test_typed_into_the_box_it_is_found(query, address, opened):
    page = opened("index")
    page.locator("[data-md-component='search-query']").fill(query)
    first = page.locator(".md-search-result__item a").first
    first.wait_for()
    assert address in first.get_attribute("href")
    assert not page.errors


def test_the_index_waits_until_the_search_is_opened(opened, origin):
    page = opened("tensors/scalar")
    page.wait_for_timeout(300)
    asked = [url for url in page.requests if "search" in url]
    assert asked == []
    page.locator("[data-md-component='search-query']").focus()
    page.locator(".md-search-result__meta").wait_for()
    page.wait_for_function("""() => !document.querySelector(
      ".md-search-result__meta").textContent.includes("초기화")""")
    asked = [url for url in page.requests if "search" in url]
    assert len(asked) == 2


def test_words_that_were_found_are_marked_on_the_page(opened):
    page = opened("index")
    page.locator("[data-md-component='search-query']").fill("브로드케스팅")
    page.locator(".md-search-result__item a").first.click()
    page.locator("article mark").first.wait_for()
    assert "브로드캐스팅" in page.locator("article mark").first.inner_text()


def test_quoted_queries_keep_the_grammar_of_lunr(opened):
    page = opened("index")
    page.locator("[data-md-component='search-query']").fill('"손실함수없음"')
    page.wait_for_function("""() => document.querySelector(
      ".md-search-result__meta").textContent.includes("없")""")
    assert page.locator(".md-search-result__item").count() == 0


def test_a_taught_place_that_is_gone_is_refused():
    index = {"config": {}, "docs": [{"location": "a/", "title": "가"}]}
    search.enrich(index, [(["가", "ga"], ["a/#a"])])
    assert index["docs"][0]["names"] == "가 ga"
    with pytest.raises(ValueError, match="'b/#b'가 책에 없습니다"):
        search.enrich(index, [(["나"], ["b/#b"])])


def test_another_worker_is_refused(tmp_path):
    with pytest.raises(ValueError, match="일꾼이 0개입니다"):
        search.front(tmp_path)
