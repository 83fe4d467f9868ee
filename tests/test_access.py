"""키보드와 화면 읽기 프로그램으로도 책을 읽을 수 있는지, 진짜 브라우저로 봅니다.

쪽을 열기만 한 모습은 test_browser.py가 보고, 여기서는 독자가 연 모습을 봅니다.
"""

import pytest

from tests import axe
from tests.conftest import new_context
from tests.test_browser import NARROW, OPEN_ANSWERS, SCHEMES, WIDE, WIDTHS

QUERY = "[data-md-component='search-query']"
FOUND = ".md-search-result__item a"
MENU = ".md-header [for=__drawer]"
WALK_LIMIT = 400
# 알림은 몇 초 뒤에 스러집니다. 아무도 걷지 않는 사본을 그 자리에 둡니다.
KEEP = "dialog => dialog.replaceWith(dialog.cloneNode(true))"
NTH_TAB = """number => {
  for (const set of document.querySelectorAll(".tabbed-set"))
    set.querySelectorAll(":scope > input")[number]?.click();
}"""


def accessible(page):
    problems = []
    for scheme in SCHEMES:
        axe.show(page, scheme)
        problems += [f"{scheme}: {found}" for found in axe.faint(page)]
    problems += axe.broken(page)
    assert not problems, "\n".join(problems)
    assert not page.errors


def search(page, words=""):
    page.keyboard.press("/")
    page.locator(QUERY).fill(words)
    if words:
        page.locator(FOUND).first.wait_for()


@pytest.mark.parametrize("words", ["", "텐서", "없는낱말이다"])
@pytest.mark.parametrize("width", WIDTHS)
def test_open_search(width, words, opened):
    page = opened("tensors/shape", width)
    page.keyboard.press("/")
    page.locator(QUERY).fill(words)
    if words == "텐서":
        page.locator(FOUND).first.wait_for()
        page.evaluate(OPEN_ANSWERS)
    accessible(page)


@pytest.mark.parametrize("name", ["index", "tensors/index", "training/first"])
def test_open_menu(name, opened):
    page = opened(name, NARROW)
    page.locator(MENU).click()
    accessible(page)


def test_open_menu_at_every_level(opened):
    page = opened("tensors/shape", NARROW)
    page.locator(MENU).click()
    page.locator(".md-nav__link[for='__toc']").click()
    accessible(page)
    for toggle in ("__toc", "__nav_4"):
        page.locator(f".md-nav--primary .md-nav__title[for='{toggle}']").click()
    accessible(page)


@pytest.mark.parametrize("name, width", [
    ("keras/backends", NARROW), ("training/first", WIDE)])
def test_opened_answers_and_tabs(name, width, opened):
    page = opened(name, width)
    page.evaluate(OPEN_ANSWERS)
    count = page.evaluate("Math.max(1, ...[...document.querySelectorAll("
                          "'.tabbed-set')].map(set => "
                          "set.querySelectorAll(':scope > input').length))")
    for number in range(count):
        page.evaluate(NTH_TAB, number)
        accessible(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_copied_and_on_the_way_up(width, opened):
    page = opened("tensors/shape", width)
    page.locator("[data-clipboard-target]:visible").last.click()
    page.locator(".md-dialog--active").evaluate(KEEP)
    page.mouse.wheel(0, -200)
    page.locator(".md-top:not([hidden])").wait_for()
    accessible(page)


STOP = """() => {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  const seen = (element) => element?.getBoundingClientRect().width &&
    element.checkVisibility({ opacityProperty: true,
                              visibilityProperty: true });
  const rings = [focused, focused.closest(".md-search__form"),
    focused.closest(".tabbed-set")?.querySelector(".tabbed-labels"),
    focused.nextElementSibling, ...(focused.labels ?? [])].filter(seen);
  const drawn = rings.find((element) =>
    getComputedStyle(element).outlineStyle !== "none") ?? focused;
  const box = drawn.getBoundingClientRect();
  const style = getComputedStyle(drawn);
  const faults = [];
  if (box.right <= 0 || box.left >= innerWidth || box.bottom <= 0 ||
      box.top >= innerHeight || box.width * box.height < 1)
    faults.push("화면에 없습니다");
  if (!seen(drawn)) faults.push("보이지 않습니다");
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1)
    faults.push("테가 없습니다");
  const name = focused.id || focused.textContent.trim().slice(0, 20) ||
    focused.title || focused.className;
  return { name, faults: faults.join(", ") };
}"""

SETTLED_STOP = f"""async () => {{
  await ({axe.SETTLE})();
  return ({STOP})();
}}"""


@pytest.mark.parametrize("name, width", [
    ("index", WIDE), ("keras/backends", WIDE), ("appendix/glossary", NARROW),
    ("training/first", NARROW), ("404", NARROW)])
def test_tab_reaches_only_what_is_seen(name, width, opened):
    page = opened(name, width)
    assert_seen(page)


def test_tab_reaches_only_what_is_seen_of_the_open_menu(opened):
    page = opened("tensors/shape", NARROW)
    walk_to(page, MENU)
    page.keyboard.press("Enter")
    axe.settle(page)
    assert_seen(page)


def assert_seen(page):
    """Tab이 닿는 자리마다 화면에 있고 테가 둘려 있습니다."""
    faults = []
    for _ in range(WALK_LIMIT):
        page.keyboard.press("Tab")
        stop = page.evaluate(SETTLED_STOP)
        if stop is None:
            break
        if stop["faults"]:
            faults.append(f"{stop['name']}: {stop['faults']}")
    else:
        faults.append(f"Tab을 {WALK_LIMIT}번 눌러도 쪽이 끝나지 않습니다.")
    assert not faults, "\n".join(faults)


def walk_to(page, selector):
    """Tab만 눌러 그 자리까지 갑니다."""
    for _ in range(WALK_LIMIT):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches("
                         "selector)", selector):
            return
    pytest.fail(f"Tab으로 '{selector}'에 닿지 않습니다.")


def test_the_first_tab_leads_to_the_text(opened):
    page = opened("tensors/shape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className").startswith(
        "md-skip")
    page.keyboard.press("Enter")
    page.wait_for_url("**/#shape")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('article')")


def test_search_by_keyboard(opened):
    page = opened("index")
    page.keyboard.press("/")
    page.keyboard.type("브로드캐스팅")
    page.locator(FOUND).first.wait_for()
    page.keyboard.press("ArrowDown")
    first = page.evaluate("document.activeElement.href")
    assert not page.evaluate(STOP)["faults"]
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.href") != first
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url.split("?")[0] == first.split("?")[0])
    assert "/tensors/" in page.url


def test_escape_closes_search(opened):
    page = opened("index")
    page.keyboard.press("/")
    assert page.locator("#__search").is_checked()
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()


def test_an_answer_opens_by_keyboard(opened):
    page = opened("tensors/shape")
    walk_to(page, "summary")
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == 1


def test_copy_by_keyboard(opened):
    page = opened("tensors/shape")
    walk_to(page, "[data-clipboard-target]")
    page.keyboard.press("Enter")
    page.locator(".md-dialog--active").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith('"""')


def test_tabs_turn_by_arrows(opened):
    page = opened("keras/devices")
    walk_to(page, ".tabbed-set > input")
    page.keyboard.press("ArrowRight")
    assert page.evaluate(
        "document.activeElement.matches(':nth-child(2):checked')")


def test_menu_by_keyboard(opened):
    """좁은 화면에서 메뉴를 열어 다른 부의 쪽으로 갑니다."""
    page = opened("tensors/shape", NARROW)
    walk_to(page, MENU)
    page.keyboard.press("Enter")
    for part in ("#__nav_4", "#__nav_5"):
        walk_to(page, part)
        page.keyboard.press("Space")
        axe.settle(page)
    walk_to(page, "a[href$='networks/layer/']")
    assert not page.evaluate(STOP)["faults"]
    page.keyboard.press("Escape")
    assert not page.locator("#__drawer").is_checked()
    walk_to(page, "article a")


def test_code_that_scrolls_is_reached_on_a_touch_screen(browser, origin):
    """마우스가 없는 화면에서 Material은 코드의 tabindex를 뺍니다."""
    context = new_context(
        browser, viewport={"width": NARROW, "height": 812}, is_mobile=True,
        has_touch=True)
    page = context.new_page()
    page.goto(f"{origin}/networks/losses/")
    page.wait_for_timeout(300)
    wide, reached = page.evaluate("""() => {
      const wide = [...document.querySelectorAll("pre > code")].filter(
        (code) => !code.closest("details:not([open])")
          && code.offsetParent && code.scrollWidth > code.clientWidth);
      return [wide.length, wide.filter(({ tabIndex }) => tabIndex === 0).length];
    }""")
    context.close()
    assert wide > 3 and reached == wide
