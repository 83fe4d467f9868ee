"""쪽에서 과제를 푸는 자리를 진짜 브라우저로 봅니다. 파이썬 대신 채점한 말을 줍니다."""

import json

import pytest

from dlbook.tasks import files, report
from tests import axe, test_browser
from tests.test_access import accessible
from tests.test_browser import WIDTHS

PAGE, NAME = "tensors/shape", "tensors/shape/last_axis"
TASK = files.read(NAME)
PLAY = """
dlbook.play = {
  editor(code, label) {
    const area = document.createElement("textarea");
    const element = document.createElement("div");
    area.setAttribute("aria-label", label);
    area.style.width = "100%";
    area.value = code;
    element.append(area);
    return { element, focus: () => area.focus(),
      get value() { return area.value; }, set value(text) { area.value = text; } };
  },
  call(...asked) {
    window.asked = JSON.stringify(asked.slice(0, 3));
    asked[3].status("파이썬을 받고 있습니다.");
    return new Promise((done, refuse) => Object.assign(window, { done, refuse }));
  },
  stop() { window.refuse(new Error("멈췄습니다.")); },
};"""
KEY = "dlbook tasks 1"
KEPT = f"JSON.parse(localStorage.getItem('{KEY}'))"
HARD = """report => {
  window.long = report;
  window.done(report);
}"""


@pytest.fixture
def reading(opened, desk):
    """파이썬이 있는 척하는 스크립트를 받는 쪽을 엽니다."""
    desk.route("**/play/play.js", lambda route: route.fulfill(
        body=PLAY, content_type="text/javascript"))
    yield opened
    desk.unroute("**/play/play.js")


def task(page, name=NAME):
    return page.locator(f"[data-task='{name}']")


def press(place, text):
    place.get_by_role("button", name=text, exact=True).click()


def opening(page, name=NAME):
    place = task(page, name)
    press(place, "풀기")
    place.get_by_role("textbox").wait_for()
    return place


def graded(place, source):
    """source를 적고 확인을 눌러, 그것을 채점한 말을 받습니다."""
    place.get_by_role("textbox").fill(source)
    press(place, "확인")
    found = report(place.get_attribute("data-task"), source)
    place.page.evaluate(HARD, found)
    place.locator(".task-verdict").wait_for()
    return found


def test_a_page_that_is_only_read_loads_nothing(reading):
    for name in (PAGE, "tensors/index", "start/read"):
        page = reading(name)
        assert not [url for url in page.requests if "/play/" in url]


def test_solving_a_task(reading):
    page = reading(PAGE)
    place = opening(page)
    editor = place.get_by_role("textbox")
    assert editor.input_value() == TASK.start
    assert editor.get_attribute("aria-label") == f"과제: {TASK.title}의 코드"
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    assert not place.locator("[data-program]").first.is_visible()
    found = graded(place, TASK.wrongs[0].source)
    said = place.locator(".task-said")
    for words in (found["said"], found["hint"], found["printed"],
                  *(case["said"] for case in found["cases"])):
        assert words.strip() in said.text_content()
    assert said.get_attribute("role") == "status"
    assert page.evaluate("window.asked") == json.dumps(
        ["dlbook.tasks", "report", [NAME, TASK.wrongs[0].source]],
        ensure_ascii=False, separators=(",", ":"))
    assert place.locator(".task-mark").count() == 0
    assert page.locator(".task-sum").count() == 0
    graded(place, TASK.answer)
    assert place.locator(".task-title .task-mark").text_content() == "풀었습니다"
    assert page.locator(".task-sum").text_content() == (
        "과제 2개 가운데 1개를 풀었습니다.")


def test_what_was_done_and_written_stays(reading):
    page = reading(PAGE)
    graded(opening(page), TASK.answer)
    page.reload()
    page.locator(".task-title .task-mark").wait_for()
    place = opening(page)
    assert place.get_by_role("textbox").input_value() == TASK.answer
    press(place, "처음으로")
    assert place.get_by_role("textbox").input_value() == TASK.start
    assert "되돌렸습니다" in place.locator(".task-said").text_content()
    kept = page.evaluate(KEPT)
    assert list(kept["done"]) == [NAME] and kept["drafts"] == {}


def test_running_can_be_stopped(reading):
    page = reading(PAGE)
    place = opening(page)
    stop = place.get_by_role("button", name="멈추기")
    assert not stop.is_visible()
    page.keyboard.press("Control+Enter")
    assert stop.is_visible()
    assert place.locator(".task-said").text_content() == (
        "파이썬을 받고 있습니다.")
    page.keyboard.press("Control+Enter")  # 채점하는 동안에는 다시 하지 않습니다
    stop.click()
    place.get_by_text("멈췄습니다.").wait_for()
    assert not stop.is_visible()
    focused = "document.activeElement.textContent"
    assert page.evaluate(focused) == "확인"


def test_a_script_that_does_not_come_is_told(opened, desk):
    desk.route("**/play/play.js", lambda route: route.abort())
    page = opened(PAGE)
    press(task(page), "풀기")
    alert = task(page).locator("[role=alert]")
    alert.wait_for()
    assert "play/play.js을 받지 못했습니다." in alert.text_content()
    accessible_but_the_error(page)
    desk.unroute("**/play/play.js")
    desk.route("**/play/play.js", lambda route: route.fulfill(
        body=PLAY, content_type="text/javascript"))
    opening(page)
    desk.unroute("**/play/play.js")


def accessible_but_the_error(page):
    assert not axe.violations(page)


def test_choosing_hears_the_reason_at_once(reading):
    page = reading("tensors/dot")
    place = page.locator("[data-choice='tensors/dot/shapes']")
    said = place.locator(".choice-said")
    assert said.get_attribute("role") == "status" and not said.is_visible()
    place.get_by_role("radio").nth(0).check()
    place.get_by_text("아닙니다. 가운데에서 784와").first.wait_for()
    assert place.locator(".task-mark").count() == 0
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    place.locator(".task-mark").wait_for()
    assert said.text_content().startswith("맞습니다. 가운데에서 10과")
    assert page.locator(".task-sum").text_content() == (
        "과제 3개 가운데 1개를 풀었습니다.")


def test_the_map_of_a_part_shows_what_is_done(reading):
    page = reading("tensors/dot")
    page.locator("[data-choice] input").nth(2).check()
    page.locator(".task-mark").first.wait_for()
    desk_goes(page, "../")
    page.locator(".map .task-mark").first.wait_for()
    marks = page.locator(".map li", has_text="점곱").locator(".task-mark")
    assert marks.all_text_contents() == ["과제 1/3"]
    marks = page.locator(".map li", has_text="시계열과").locator(".task-mark")
    assert marks.all_text_contents() == ["과제 0/2"] * 2  # 벡터 데이터와 시계열
    assert page.locator(".task-sum").text_content().startswith("과제 25개 가운데")
    accessible(page)


def desk_goes(page, address):
    page.goto(page.evaluate("(to) => new URL(to, location).href", address))


def test_what_is_done_can_be_moved_and_cleared(reading, tmp_path):
    page = reading("start/read")
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [
        KEY, json.dumps({"done": {NAME: "2026-01-01"}, "drafts": {NAME: "1"}})])
    with page.expect_download() as caught:
        page.get_by_role("button", name="파일로 내보내기").click()
    path = tmp_path / caught.value.suggested_filename
    caught.value.save_as(path)
    said = page.locator(".task-tools + .task-said")
    assert "푼 것 1개와 적던 코드 1개를 dlbook-tasks.json에" in said.text_content()
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="푼 것 지우기").click()
    assert page.evaluate(KEPT)["done"]
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="푼 것 지우기").click()
    page.get_by_text("모두 지웠습니다.").wait_for()
    assert page.evaluate(KEPT) == {"done": {}, "drafts": {}}
    read(page, path)
    page.get_by_text("푼 것 1개와 적던 코드 1개를 읽어").wait_for()
    assert page.evaluate(KEPT)["done"] == {NAME: "2026-01-01"}
    accessible(page)


@pytest.mark.parametrize("text", [
    "", "[]", "null", '{"done": {}}', '{"dlbook tasks 1": 3}', "<html>"])
def test_a_foreign_file_changes_nothing(text, reading, tmp_path):
    page = reading("start/read")
    path = tmp_path / "foreign.json"
    path.write_text(text, "utf-8")
    read(page, path)
    page.get_by_text("'foreign.json'은 이 책이 내보낸 파일이 아닙니다.").wait_for()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None


def test_odd_entries_of_a_file_are_left_out(reading, tmp_path):
    page = reading("start/read")
    path = tmp_path / "odd.json"
    path.write_text(json.dumps({KEY: {
        "done": {NAME: "2026-01-01", "__proto__": "x", "a/b/c": 3,
                 "<b>": "1", "a/b/d": "x" * 30000},
        "drafts": [1], "more": 1}}), "utf-8")
    read(page, path)
    page.get_by_text("푼 것 1개와 적던 코드 0개를 읽어").wait_for()
    assert page.evaluate(KEPT) == {"done": {NAME: "2026-01-01"}, "drafts": {}}


def read(page, path):
    with page.expect_file_chooser() as caught:
        page.get_by_role("button", name="파일에서 가져오기").click()
    caught.value.set_files(path)


def test_broken_storage_is_only_forgotten(reading):
    page = reading(PAGE)
    page.evaluate(f"localStorage.setItem('{KEY}', '{{broken')")
    page.reload()
    place = opening(page)
    page.evaluate("""() => {
      Storage.prototype.setItem = () => { throw new Error; };
    }""")
    graded(place, TASK.answer)
    assert place.locator(".task-mark").count() == 1
    assert page.locator(".task-sum").count() == 1
    assert not page.errors


def test_a_keras_task_is_for_the_command_alone(reading):
    page = reading("keras/keras")
    place = task(page, "keras/keras/skip")
    assert place.get_by_role("button", name="풀기").count() == 0
    assert "내 컴퓨터에서 채점합니다" in place.text_content()


@pytest.mark.parametrize("width", WIDTHS)
def test_every_state_is_accessible_and_fits(width, reading):
    page = reading("tensors/dot", width)
    name = "tensors/dot/matmul"
    fits(page, width)
    page.locator("[data-choice] input").first.check()
    page.locator(".choice-said:visible").wait_for()
    place = opening(page, name)
    fits(page, width)
    press(place, "확인")
    fits(page, width)
    press(place, "멈추기")
    place.get_by_text("멈췄습니다.").wait_for()
    source = files.read(name).wrongs[0].source
    graded(place, f"print('가' * 500)\n{source}")
    place.locator(".task-said summary").click()
    fits(page, width)
    graded(place, "def matmul(")
    fits(page, width)
    graded(place, files.read(name).answer)
    fits(page, width)


def fits(page, width):
    accessible(page)
    for scheme in ("light", "dark"):
        axe.show(page, scheme)
        found = page.evaluate(test_browser.LOOK, {
            "width": width, "dark": scheme == "dark"})
        assert not found


def test_without_a_script_the_reasons_are_read(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{origin}/tensors/dot/")
    assert not page.get_by_role("button", name="풀기").is_visible()
    assert not page.locator(".choice input").first.is_visible()
    place = page.locator(".choice details")
    place.locator("summary").click()
    assert place.get_by_text("앞뒤를 바꾸면 곱할 수 있습니다.").is_visible()
    context.close()


