"""한국어로 찾으면 나오는지, 진짜 브라우저의 진짜 일꾼으로 잽니다.

search.tsv의 질의는 검색을 고치기 전에, 검색을 보지 않고 적었습니다. 반(tune)은 고치며
보았고 반(held)은 끝까지 따로 두었습니다. 붙여 넣은 오류(error)의 tune은 고치며
적은 것입니다.
"""

import csv
import json
import re

import pytest

from press.book import open_book
from press.site import search
from tests.conftest import ROOT

FIRST, FIRST_THREE = 0.90, 0.97
FEW = 8
ERRORS = "start/errors/"
ERROR = re.compile(r"^\s*([\w.]*(?:Error|Warning)\b.*|findfont: .*)$", re.M)
TRACEBACK = """Traceback (most recent call last):
  File "C:\\Users\\철수\\work\\train_cats.py", line 42, in <module>
    history = model.fit(train_images, train_labels, epochs=10, verbose=2)
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/lib/python3.12/site-packages/keras/src/utils/traceback_utils.py"
    raise e.with_traceback(filtered_tb) from None
"""

ASK = """async (queries) => {
  window.asking ??= (async () => {
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
    return ask;
  })();
  const ask = await window.asking;
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
def ask(browser, origin):
    """질의들을 물어, 질의마다 나온 쪽들을 냅니다."""
    page = browser.new_page()
    page.goto(f"{origin}/")
    yield lambda asked: dict(zip(asked, page.evaluate(ASK, asked)))
    page.close()


@pytest.fixture(scope="module")
def found(ask):
    return ask([row["query"] for row in queries()])


def shown_errors():
    """start/errors의 기록된 출력에 나온 오류의 줄들입니다."""
    for program in open_book(ROOT).find("start/errors/"):
        place = program.path.with_suffix(".out")
        if place.exists():
            yield from ERROR.findall(place.read_text(encoding="utf-8"))


def varied(line):
    """수와 따옴표 속의 이름과 따옴표의 꼴이 다른 같은 오류입니다."""
    line = re.sub(r"'[^'\s]{2,30}'", "‘my_model.v2’", line)
    return re.sub(r"\d+", lambda number: str(int(number[0]) * 7 + 3), line)


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
    assert empty == set()


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
    page = opened("tensors/tensor")
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
    page.locator(".md-search-result__item a[href*='#elementwise-b']"
                 ).first.click()
    page.locator("article mark").first.wait_for()
    assert "브로드캐스팅" in page.locator("article mark").first.inner_text()


@pytest.mark.parametrize("query", [
    '"손실함수"', "+손실함수", "-손실함수", "title:손실함수", "손실함수~2",
    "손실함수^10", "*손실함수*", "손실함수\\", "“손실함수”"])
def test_a_query_is_text_and_never_lunrs_language(query, ask):
    assert ask([query])[query][0] == "networks/losses/"


def test_a_query_of_signs_alone_finds_nothing(ask):
    signs = ['"', "+", "-", "~^:*", "\\", "+ -", '"" ^2']
    assert set(map(len, ask(signs).values())) == {0}


def first_of(ask, asked):
    """start/errors가 첫째가 아닌 질의들입니다."""
    assert len(asked) > 20
    return [query for query, pages in ask(asked).items()
            if pages[:1] != [ERRORS]]


def test_every_error_shown_finds_its_page_first(ask):
    assert first_of(ask, [*shown_errors()]) == []


def test_other_numbers_and_names_find_it_too(ask):
    # 이름밖에 없는 오류(KeyError: 'acc')는 이름이 다르면 다른 오류입니다.
    lines = [line for line in shown_errors() if not line.startswith("KeyError")]
    assert first_of(ask, [varied(line) for line in lines]) == []


@pytest.mark.parametrize("place, newline", [(0, "\n"), (1, " "), (2, "")])
def test_a_whole_traceback_finds_it_too(place, newline, ask):
    """긴 질의는 비싸므로 오류를 셋으로 나눠 붙여 넣습니다."""
    lines = [line for line in shown_errors() if not line.startswith("KeyError")]
    assert first_of(ask, [(TRACEBACK + varied(line)).replace("\n", newline)
                          for line in lines[place::3]]) == []


def test_every_old_line_of_keras_finds_what_it_is_called_now(ask, site):
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    mended = index["config"]["mended"]
    assert len(mended) > 40
    assert {row["place"] for row in mended} == {ERRORS + "#errors-old"}
    old = ask([row["old"] for row in mended])
    assert [line for line, pages in old.items() if pages[:1] != [ERRORS]] == []


def test_current_code_does_not_find_the_errors(ask):
    lines = ["model.fit(x, y, epochs=5)", "from keras.layers import Dense",
             "keras.optimizers.Adam(learning_rate=0.001)", "np.dot(x, w)"]
    assert [line for line, pages in ask(lines).items()
            if pages[:1] == [ERRORS]] == []


def test_any_beginning_of_a_word_is_found(ask, site):
    """Lunr의 나무가 색인에 없는 말을 지어내면 그 글자들의 질의는 빕니다."""
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    text = " ".join(doc["text"] for doc in index["docs"]).lower()
    begun = sorted(set(re.findall(r"(?<![a-z0-9_])[a-z]{2}", text)))
    assert len(begun) > 200
    assert [word for word, pages in ask(begun).items() if not pages] == []


# 자식의 번호가 다른 두 가지입니다. 번호를 이어 적으면 둘 다 021345입니다.
BRANCHES = """(worker) => {
  const script = document.createElement("script");
  script.textContent = worker;
  document.head.append(script);
  const config = { separator: " ", lang: ["en"], pipeline: [], fields: {} };
  dispatchEvent(new MessageEvent(
    "message", { data: { type: 0, data: { config, docs: [] } } }));
  return [{ 2: 1, 3: 45 }, { 2: 13, 4: 5 }].map((children) => {
    const branch = new lunr.TokenSet();
    for (const [letter, id] of Object.entries(children))
      branch.edges[letter] = { id };
    return branch.toString();
  });
}"""


def test_branches_named_by_digits_stay_apart(browser, origin, site):
    worker, = site.glob("assets/javascripts/workers/search.*.min.js")
    page = browser.new_page()
    page.goto(f"{origin}/robots.txt")
    first, second = page.evaluate(BRANCHES, worker.read_text("utf-8"))
    page.close()
    assert first != second


def test_messages_are_read_from_outputs_and_sentences():
    text = ("출력<pre><code>크기: (2,)\nValueError: a &lt; b\n  in c\n다음: 1\n"
            "x = f(1)\n  KeyError: 'x'\n  지금은 x = g(1)\n</code></pre>"
            "<code>model.fit(x, y)</code> <code>Could not find it</code>"
            " <code>python -m pip install --upgrade it now</code>")
    assert list(search.messages(text)) == [
        "ValueError: a < b in c", "KeyError: 'x'", "Could not find it"]
    assert search.MENDED.findall(text) == [("x = f(1)", "x = g(1)")]


def test_a_taught_place_that_is_gone_is_refused():
    index = {"config": {}, "docs": [{"location": "a/", "title": "가"}]}
    search.enrich(index, [(["가", "ga"], ["a/#a"])])
    assert index["docs"][0]["names"] == "가 ga"
    with pytest.raises(ValueError, match="'b/#b'가 책에 없습니다"):
        search.enrich(index, [(["나"], ["b/#b"])])


def test_another_worker_is_refused(tmp_path):
    with pytest.raises(ValueError, match="일꾼이 0개입니다"):
        search.front(tmp_path)
