"""쪽에서 하는 놀이: 숫자를 그려 묻고, 네트워크를 훈련합니다.

쪽의 파이썬(play/play.js) 자리에는 같은 함수를 여기의 파이썬으로 부르는 것을 둡니다.
"""

import importlib
import json

import markdown
import pytest

from press.play import boxes
from press.proof.pages import parse
from press.proof.program import ProofError
from tests import axe

STUB = """(() => {
  dlbook.play = {
    async call(module, name, list, { status } = {}) {
      status?.("파이썬을 켜는 중입니다.");
      const answer = JSON.parse(await nativePython(module, name, JSON.stringify(list)));
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    },
    stop() {},
  };
})();"""
SHAPES = [(1280, "light"), (1280, "dark"), (375, "light"), (375, "dark")]
# 쪽의 틀에 적힌 스크립트만 봐줍니다. 놀이는 글에서 코드를 만들지 않습니다.
POLICY = ("default-src 'self'; "
          "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; "
          "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
          "connect-src 'self'; worker-src 'self' blob:")


def native(module, name, arguments):
    """꾸러미의 함수를 JSON으로 부릅니다."""
    try:
        function = getattr(importlib.import_module(module), name)
        return json.dumps({"value": function(*json.loads(arguments))})
    except Exception as error:
        return json.dumps({"error": f"{type(error).__name__}: {error}"})


@pytest.fixture
def played(opened, desk):
    """쪽을 엄격한 정책으로 열고, 누르면 파이썬이 대답하게 합니다."""
    if not getattr(desk, "answers_python", False):
        desk.expose_function("nativePython", native)
        desk.answers_python = True

    def under_policy(route):
        response = route.fetch()
        route.fulfill(response=response, headers=response.headers | {
            "Content-Security-Policy": POLICY})

    desk.route("**/play/play.js", lambda route: route.fulfill(
        body=STUB, content_type="text/javascript"))
    desk.route("**/networks/*/", under_policy)
    yield opened
    desk.unroute("**/networks/*/")
    desk.unroute("**/play/play.js")


def stroke(page, *points):
    """종이에 마우스로 한 획을 긋습니다. 점은 종이의 한 변을 1로 놓은 것입니다."""
    page.locator(".play-paper").scroll_into_view_if_needed()
    box = page.locator(".play-paper").bounding_box()
    places = [(box["x"] + x * box["width"], box["y"] + y * box["height"])
              for x, y in points]
    page.mouse.move(*places[0])
    page.mouse.down()
    for place in places[1:]:
        page.mouse.move(*place, steps=8)
    page.mouse.up()


def status(page):
    return page.locator(".play-status").text_content()


def begin(page, name):
    page.locator(f"[data-play={name}] > button").click()
    page.locator(".play-status").wait_for(state="attached")


def press(page, name):
    button = page.get_by_role("button", name=name, exact=True)
    button.evaluate("(each) => each.scrollIntoView({ block: 'center' })")
    button.click()


def asked(page):
    """묻고, 답이 올 때까지 기다립니다."""
    press(page, "알아보기")
    page.locator(".play-status").filter(has_not_text="중입니다").wait_for()
    return status(page)


def told(page, words):
    """상태를 알리는 줄에 그 말이 나올 때까지 기다립니다."""
    page.locator(".play-status", has_text=words).wait_for()


def is_whole(page):
    """넘치지 않고, 오류가 없고, 다른 곳에 묻지 않았고, axe가 할 말이 없습니다."""
    axe.settle(page)
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate("""() => [...document.querySelectorAll(
      ".play :is(button, select, canvas[tabindex])")].filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width < 24 || height < 24; }).length""")
    assert small == 0
    assert page.errors == []
    host = page.evaluate("location.origin")
    assert all(each.startswith((host, "data:", "blob:"))
               for each in page.requests)


def test_a_page_that_is_only_read_asks_for_nothing_more(opened):
    for name in ("networks/draw", "networks/play"):
        page = opened(name)
        page.wait_for_load_state("networkidle")
        assert not [each for each in page.requests if "/play/" in
                    each.replace("/networks/play/", "/")]


@pytest.mark.parametrize("width, scheme", SHAPES)
def test_a_drawn_digit_is_read_in_three_ways(played, width, scheme):
    page = played("networks/draw", width, scheme)
    axe.show(page, scheme, width)
    is_whole(page)
    begin(page, "draw")
    is_whole(page)
    assert "그린 것이 없습니다" in asked(page)
    stroke(page, (0.3, 0.2), (0.7, 0.2), (0.45, 0.85))
    answer = asked(page)
    assert answer.startswith("네트워크 7(확률 ")
    assert "사람의 규칙" in answer and "트리의 규칙" in answer
    cards = page.locator(".play-card")
    assert cards.count() == 3
    assert cards.nth(0).locator("li").count() == 10
    assert "← 규칙" in cards.nth(1).text_content()
    assert "0보다 큽니다" in cards.nth(0).text_content()
    is_whole(page)


def test_strokes_are_undone_and_cleared(played):
    page = played("networks/draw")
    begin(page, "draw")
    stroke(page, (0.5, 0.1), (0.5, 0.9))
    stroke(page, (0.2, 0.5), (0.8, 0.5))
    press(page, "한 획 지우기")
    assert "남은 획은 1개" in status(page)
    assert asked(page).startswith("네트워크 1(")
    press(page, "모두 지우기")
    assert page.locator(".play-card").count() == 0
    assert "그린 것이 없습니다" in asked(page)


def test_a_digit_is_drawn_by_keyboard(played):
    page = played("networks/draw")
    begin(page, "draw")
    assert page.evaluate("document.activeElement.className") == "play-paper"
    page.keyboard.press("Space")
    assert "펜을 내렸습니다" in status(page)
    for _ in range(15):
        page.keyboard.press("ArrowDown")
    assert "그리는 중, 가로 50, 세로 80" in status(page)
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.locator(".play-card").first.wait_for()
    assert status(page).startswith("네트워크 1(")
    page.keyboard.press("Backspace")
    assert "남은 획은 0개" in status(page)


def test_an_example_can_be_drawn_and_changed(played):
    page = played("networks/draw")
    begin(page, "draw")
    press(page, "보기 그리기")
    told(page, "숫자 0을 그렸습니다")
    assert asked(page).startswith("네트워크 0(")
    press(page, "한 획 지우기")
    assert "남은 획은 0개" in status(page)


def test_drawing_by_touch_does_not_scroll(played):
    page = played("networks/draw")
    begin(page, "draw")
    assert page.locator(".play-paper").evaluate(
        "paper => getComputedStyle(paper).touchAction") == "none"


@pytest.mark.parametrize("width, scheme", SHAPES)
def test_a_network_is_trained_in_the_page(played, width, scheme):
    page = played("networks/play", width, scheme)
    axe.show(page, scheme, width)
    begin(page, "train")
    is_whole(page)
    page.get_by_role("combobox", name="미니배치의 크기").select_option("1")
    press(page, "시작")
    page.locator(".play-train[points]").wait_for(state="attached")
    press(page, "잠깐 멈춤")
    assert "멈췄습니다" in status(page)
    chart = page.locator(".play-chart").first.get_attribute("aria-label")
    assert "훈련 손실" in chart and "검증 손실" in chart
    assert page.locator(".play-wrong figure").count() == 8
    is_whole(page)


def test_a_lesson_goes_on_with_what_was_changed(played):
    page = played("networks/play")
    begin(page, "train")  # 하나씩 배우면 에포크를 알리는 말이 곧 덮지 않습니다
    page.get_by_role("combobox", name="미니배치의 크기").select_option("1")
    press(page, "시작")
    page.locator(".play-train[points]").wait_for(state="attached")
    press(page, "잠깐 멈춤")
    page.get_by_role("combobox", name="학습률").select_option("10")
    press(page, "이어 하기")
    told(page, "학습률 10")
    press(page, "처음부터")
    told(page, "시작했습니다")


def test_a_lesson_that_breaks_says_why(played):
    page = played("networks/play")
    begin(page, "train")
    page.evaluate("""() => { dlbook.play.call = async () => {
      throw new Error("FloatingPointError: 손실이 무너졌습니다."); }; }""")
    press(page, "시작")
    told(page, "손실이 무너졌습니다.")
    assert page.get_by_role("button", name="시작", exact=True).is_visible()


def test_a_script_that_does_not_come_is_told(opened, desk):
    desk.route("**/play/draw.js", lambda route: route.abort())
    page = opened("networks/draw")
    page.locator("[data-play=draw] > button").click()
    page.locator(".play p", has_text="받지 못했습니다").wait_for()
    assert page.locator("[data-play=draw] > button").is_enabled()
    desk.unroute("**/play/draw.js")


def drawn(text):
    return markdown.markdown(text, extensions=[boxes.makeExtension()])


@pytest.mark.parametrize("name, words", boxes.BOXES.items())
def test_a_line_becomes_a_box(name, words):
    html = drawn(f"앞\n\n{{{{ play : {name} }}}}\n\n뒤")
    box = parse(html).select_one(f"div.play[data-play={name}]")
    assert box.select_one("button[type=button]").get_text() == words
    assert "{{" not in html and "<p>뒤</p>" in html


def test_an_unknown_box_is_told():
    with pytest.raises(ProofError, match="chess"):
        drawn("{{ play : chess }}")
