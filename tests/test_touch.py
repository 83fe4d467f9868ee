"""만지는 그림: 기록한 값을 보이고, 키보드로 움직이며, 누르기 전에는 받지 않습니다."""

import json
import math
import re

import pytest
import yaml

from press.play import touch
from press.site import fonts
from tests import axe, shown
from tests.conftest import ROOT
from tests.small_book import settings_of_the_book
from tests.test_browser import NARROW, SCHEMES, WIDE

POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval';"
    " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src "
    "'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'")
WATCH = """() => {
  window.refused = [];
  document.addEventListener("securitypolicyviolation",
    ({ blockedURI, violatedDirective }) =>
      refused.push(`${violatedDirective} ${blockedURI}`));
}"""
SMALL = """() => [...document.querySelectorAll(
    ".touch :is(button, input, summary)")].filter((each) => {
  const { width, height } = each.getBoundingClientRect();
  return width && Math.min(width, height) < 24;
}).map((each) => each.outerHTML)"""
WIDE_PARTS = """() => {
  const { right } = document.querySelector(".touch").getBoundingClientRect();
  return [...document.querySelectorAll(".touch :not(details *, svg *)")]
    .filter((each) => each.getBoundingClientRect().right > right)
    .map((each) => each.outerHTML.slice(0, 80));
}"""


def minus(number, digits=0):
    return f"{number:.{digits}f}".replace("-", "−")


def tensor(page, known):
    press(page, "축의 개수", "3", "ArrowRight")
    press(page, "축 0 샘플", ":", "ArrowRight")
    page.locator(".touch-cell[aria-pressed=true]").focus()
    page.keyboard.press("ArrowDown")
    rank = known["ranks"][4]
    at = rank["shape"][-1]
    combination = math.prod(map(len, rank["parts"][1:]))  # 0, :, :, :의 차례
    size, bits = rank["picked"].split()[combination].split(":")
    kept = bin(int(bits, 16)).count("1")
    index = ", ".join(map(str, rank["indices"][at]))
    yield f"x[{index}]의 값은 {rank['values'][at]}입니다."
    yield f"x[0, :, :, :]의 크기는 ({size.replace(',', ', ')})입니다."
    yield f"값은 {kept}개입니다."
    page.keyboard.press("End")
    yield f"의 값은 {rank['values'][-1]}입니다."


def batches(page, known):
    slider(page, "배치의 크기").press("ArrowRight")
    slider(page, "미니배치").press("End")
    parts = known["sizes"][4]["plain"]
    yield f"5개씩 나누면 미니배치는 {len(parts)}개입니다."
    yield f"샘플: {', '.join(map(str, parts[-1]))}."
    press(page, "나누는 순서", "차례대로", "ArrowRight")
    mixed = known["sizes"][4]["mixed"]
    yield f"샘플: {', '.join(map(str, mixed[-1]))}."


def channels(page, known):
    page.locator(".touch-cell[aria-pressed=true]").first.focus()
    page.keyboard.press("ArrowRight")
    cell = known["orders"][0]["cells"][5]
    yield f"파랑 값은 {cell['value']}입니다. last[0, 1, 2]이고"
    press(page, "바꾸는 방법", "moveaxis", "ArrowRight")
    wrong, = [each["index"] for each in known["orders"][2]["cells"]
              if each["from"] == cell["from"]]
    yield f"wrong에서는 [{', '.join(map(str, wrong))}]이고, 5번 자리입니다."


def windows(page, known):
    press(page, "필터", "세로 획", "ArrowRight")
    press(page, "패딩", "valid", "ArrowRight")
    page.locator(".touch-cell[aria-pressed=true]").focus()
    page.keyboard.press("ArrowDown")
    look, = [each for each in known["looks"] if each["filter"] == "가로 획"
             and each["padding"] == "same" and each["strides"] == 1]
    yield "출력의 크기는 (5, 5)입니다."
    yield f"출력[1, 1]은 창의 아홉 값을 필터와 곱해 더한 {minus(look['output'][1][1])}"
    assert sum(look["products"][1][1]) == look["output"][1][1]
    page.keyboard.press("Home")
    yield "5칸은 채운 0입니다."


def states(page, known):
    press(page, "입력", "처음에만 1", "ArrowRight")
    slider(page, "타임스텝").press("End")
    read, = [each for each in known["reads"] if each["sequence"] == "모두 1"
             and each["recurrent"] == 0.5]
    yield (f"앞선 상태는 {minus(read['steps'][5][1], 3)}입니다. 두 몫을 더한 "
           f"{minus(read['steps'][5][4], 3)}에 tanh를 걸어 새 상태는 "
           f"{minus(read['steps'][5][5], 3)}입니다.")


def walks(page, known):
    press(page, "학습률", "0.4", "ArrowRight")
    slider(page, "걸음").press("ArrowLeft")
    walk, = [each["path"] for each in known["walks"]
             if (each["place"], each["method"], each["rate"])
             == ("골짜기", "SGD", 1.05)]
    yield f"19걸음 뒤의 자리는 ({minus(walk[19][0], 2)}, {minus(walk[19][1], 2)})"
    yield f"처음의 높이 {minus(walk[0][2], 2)}보다 높아졌습니다."
    yield "그림 밖으로 나갔습니다."


def edges(page, known):
    press(page, "a", "0.8", "ArrowRight")
    slider(page, "걸음").press("End")
    page.get_by_role("button", name="한 걸음 뒤로").press("Enter")
    walk, = [each["values"] for each in known["walks"]
             if each["given"] == [1.5, 2.0, -0.4, 0.5]]
    yield (f"da = dz × x\n= {minus(walk['dz'], 3)} × 1.5 = "
           f"{minus(walk['da'], 3)}")


def dialogue(page, known):
    for name in ("왜?", "아니요", "예", "예", "아니요", "아니요", "어떻게?"):
        page.get_by_role("button", name=name, exact=True).press("Enter")
    rows = {tuple(each["said"]): each for each in known["rows"]}
    end = rows["아니요", "예", "예", "아니요", "아니요"]
    yield from (rows[()]["why"], end["told"][0], end["how"][0])
    assert page.evaluate("document.activeElement.textContent") == "어떻게?"


# 쪽마다 걷는 길입니다. 걸으면서 지금 읽어 줄 글의 일부를 냅니다.
NAMES = {
    "tensors/shape": tensor, "tensors/batch": batches,
    "tensors/image-data": channels, "networks/convolution": windows,
    "networks/recurrent": states, "networks/optimizers": walks,
    "networks/backpropagation": edges, "ai/symbolic": dialogue}


def press(page, legend, value, key):
    """legend에서 고른 value에 닿아 key를 누릅니다."""
    group = page.get_by_role("group", name=legend, exact=True)
    chosen = group.locator("input:checked")
    assert chosen.get_attribute("value") == value
    chosen.press(key)


def slider(page, name):
    return page.get_by_role("slider", name=name)


def touched(name):
    """쪽에 놓인 만지는 그림의 이름입니다."""
    source = (ROOT / f"docs/{name}.md").read_text("utf-8")
    (_, key), = touch.touched(source)
    return key


@pytest.fixture
def strict(desk):
    """쪽을 엄격한 정책으로 보냅니다."""
    def answer(route):
        response = route.fetch()
        route.fulfill(response=response, headers={
            **response.headers, "content-security-policy": POLICY})

    desk.route(re.compile(r"/$"), answer)
    yield
    desk.unroute(re.compile(r"/$"))


def test_every_widget_has_its_page():
    kinds = {path.stem for path in (ROOT / touch.WIDGETS).glob("*.js")}
    assert kinds == {"kit", *(walk.__name__ for walk in NAMES.values())}


@pytest.mark.parametrize("name", NAMES)
def test_the_page_gets_what_the_program_printed(name, site):
    key = touched(name)
    program = shown.BOOK.program(key)
    text = (site / f"assets/touch/{key}.js").read_text("utf-8")
    assert text.endswith(f",\n{program.output().strip()});\n")
    assert text.startswith(f'dlbook.touch.take("{key}", ')
    assert len(program.output().encode()) < 40 * 1024


@pytest.mark.parametrize("name", NAMES)
def test_it_is_walked_by_keyboard(name, strict, opened, origin):
    page = opened(name, NARROW)
    page.evaluate(WATCH)
    assert not [url for url in page.requests if "/touch/" in url]
    known = json.loads(shown.BOOK.program(touched(name)).output())
    page.locator("[data-touch]").press("Enter")
    page.locator(".touch").wait_for()
    assert page.evaluate("document.activeElement.matches('.touch')")
    assert page.locator("figure:has(.touch) > svg").is_hidden()
    problems = looked(page)
    for text in NAMES[name](page, known):
        told = page.locator(".touch [aria-live]").text_content()
        assert text in told
    page.locator(".touch summary").press("Enter")
    problems += looked(page)
    problems += page.evaluate("refused") + page.errors + [
        url for url in page.requests if not url.startswith((origin, "data:"))]
    assert not problems, "\n".join(problems)
    assert reopened(page)


@pytest.mark.parametrize("name", ["tensors/batch"])
def test_it_can_be_asked_for_again(name, opened):
    """받지 못하면 그렇다고 알리고, 다시 누르면 다시 받습니다."""
    page = opened(name)
    button = page.locator("[data-touch]")
    for file in ("kit.js", "touch.css", "batches.js"):
        address = re.compile(rf"/touch/.*{re.escape(file)}$")
        page.route(address, lambda route: route.abort())
        button.press("Enter")
        page.get_by_text("받지 못했습니다. 다시 누르세요").wait_for()
        page.unroute(address)
        button.evaluate("button => { button.textContent = '' }")
    button.press("Enter")
    page.locator(".touch").wait_for()
    assert page.locator(".touch").count() == 1


def test_fonts_keep_what_a_widget_writes(tmp_path):
    path = tmp_path / "assets/touch/x/widget.js"
    path.parent.mkdir(parents=True)
    path.write_text('"뷁"', "utf-8")
    found = fonts.letters(tmp_path)
    assert all("뷁" in found[kind] for kind in ("text", "bold", "code"))


def looked(page):
    """너비와 색마다 보이는 흠입니다."""
    problems = []
    for width in (NARROW, WIDE):
        for scheme in SCHEMES:
            axe.show(page, scheme, width)
            problems += axe.faint(page)
        problems += axe.broken(page) + page.evaluate(SMALL)
        problems += page.evaluate(WIDE_PARTS)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            problems.append(f"{width}px보다 넓습니다.")
    return problems


def reopened(page):
    """그림으로 돌아갔다 다시 열어도 만지던 대로 있습니다."""
    told = page.locator(".touch [aria-live]").text_content()
    page.get_by_role("button", name="그림으로 돌아가기").press("Enter")
    still = page.locator("figure:has(.touch) > svg")
    assert still.is_visible() and page.locator(".touch").is_hidden()
    page.get_by_role("button", name="만져 보기").press("Enter")
    return page.locator(".touch [aria-live]").text_content() == told


FIGURE = """# 쪽

<figure>
--8<-- "snippets/y.svg"
{{{{ touch : {key} }}}}
<figcaption>설명입니다.</figcaption>
</figure>
"""
HOOKS = "from press.hooks import on_files, on_page_markdown\n"


def small(book, text, page=FIGURE, key="y"):
    """text를 기록한 프로그램과 그것을 만지는 쪽이 있는 책입니다."""
    config = settings_of_the_book(hooks=["hooks.py"])
    book.write("mkdocs.yml", yaml.safe_dump(config, allow_unicode=True))
    book.write("hooks.py", HOOKS)
    book.write("docs/assets/touch/lines.js", "")
    book.write("snippets/y.py", '"""그림입니다."""\nprint(1)\n')
    book.write("snippets/y.out", text)
    book.write("snippets/y.svg", "<svg><title>그림</title></svg>")
    book.write("docs/index.md", page.format(key=key))
    return book


@pytest.mark.parametrize("text, key, told", [
    ('{"kind": "lines"}', "nope", "'snippets/nope.out'을 만든 프로그램이 없습니다"),
    ("값: 1", "y", "kind가 든 JSON이 아닙니다"),
    ('{"kind": "circles"}', "y", "circles.js가 없습니다"),
])
def test_what_cannot_be_touched_stops_the_book(text, key, told, small_book):
    small(small_book, text, key=key)
    with pytest.raises(RuntimeError) as error:
        small_book.build()
    assert re.search(rf"docs/index.md:5: .*{re.escape(told)}", str(error.value))
    assert told in small_book.problems()[5]


def test_it_stands_in_a_figure(small_book):
    small(small_book, '{"kind": "lines"}', "# 쪽\n\n{{{{ touch : {key} }}}}\n")
    assert "<figure> 밖에" in small_book.problems()[3]


def test_its_program_is_proven(small_book):
    """프로그램은 기록한 것과 다른 것을 출력합니다."""
    small(small_book, '{"kind": "lines"}\n')
    assert "y.out" in small_book.problems()[5]
    assert (small_book.build() / "assets/touch/y.js").read_text(
        "utf-8").endswith(',\n{"kind": "lines"});\n')


def test_a_fence_is_left_alone(small_book):
    small_book.write("docs/index.md", "```text\n{{ touch : y }}\n```\n")
    (told, reason), = small_book.gate()
    assert "touch : y" in told and "쪽에 직접" in reason
