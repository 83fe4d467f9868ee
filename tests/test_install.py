"""설치하는 쪽이 쓰는 컴퓨터의 탭을 열고, 고른 것을 기억하는지 봅니다."""

import pytest

from press.book import open_book
from tests.conftest import ROOT, new_context, watched
from tests.html import soup

PAGE = "start/install/"
SYSTEMS = ["windows", "macos", "linux", "colab"]
PRETEND = """platform => {
  Object.defineProperty(navigator, "userAgentData", { value: undefined });
  Object.defineProperty(navigator, "platform", { value: platform });
}"""


@pytest.fixture
def reading(browser, origin):
    """그 컴퓨터인 척하고 쪽을 엽니다."""
    contexts = []

    def open_page(platform, address=PAGE, **options):
        context = new_context(browser, **options)
        contexts.append(context)
        context.add_init_script(f"({PRETEND})({platform!r})")
        page = watched(context.new_page())
        page.goto(f"{origin}/{address}")
        return page

    yield open_page
    for context in contexts:
        context.close()


def shown(page):
    """보이는 탭의 이름들입니다."""
    return [name for name in SYSTEMS
            if page.locator(f"#install-{name}").is_visible()]


@pytest.mark.parametrize("platform, name", [
    ("Win32", "windows"), ("MacIntel", "macos"), ("Linux x86_64", "linux")])
def test_the_tab_of_the_computer_is_open(platform, name, reading):
    page = reading(platform)
    assert shown(page) == [name] and not page.errors


def test_a_phone_is_led_to_colab(reading):
    page = reading("Linux armv8l", user_agent="Mozilla/5.0 (Linux; Android 15)")
    assert shown(page) == ["colab"]


def test_what_was_chosen_is_kept(reading):
    page = reading("Win32")
    page.locator(".tabbed-labels label").nth(2).click()
    assert shown(page) == ["linux"]
    page.reload()
    assert shown(page) == ["linux"] and not page.errors


def test_an_address_in_a_tab_opens_it(reading):
    page = reading("Win32", f"{PAGE}#install-colab")
    assert shown(page) == ["colab"]
    page.evaluate("location.hash = '#install-macos'")
    page.locator("#install-macos").wait_for()
    assert shown(page) == ["macos"]


def test_an_old_address_leads_to_its_tab(reading):
    page = reading("Win32", "start/macos/")
    page.wait_for_url("**/start/install/#install-macos")
    page.locator("#install-macos").wait_for()
    assert shown(page) == ["macos"]


def test_without_scripts_every_tab_can_be_opened(reading):
    page = reading("Win32", java_script_enabled=False)
    for place, name in enumerate(SYSTEMS):
        page.locator(".tabbed-labels label").nth(place).click()
        assert shown(page) == [name]


def test_windows_comes_first_and_each_command_has_its_source(site):
    body = soup(site / PAGE / "index.html").select_one("article")
    labels = [label.get_text() for label in
              body.select(".tabbed-labels label")]
    assert labels == ["윈도우", "맥", "리눅스", "코랩"]
    programs = {place["data-program"] for place in
                body.select(".tabbed-block [data-program]")}
    book = open_book(ROOT)
    for name in programs:
        program = book.at(name.partition(":")[0])
        assert (program.settings.source or program.output()
                or program.name.endswith(".py"))
