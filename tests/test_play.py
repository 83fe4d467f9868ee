"""쪽 안에서 실행합니다: 프로그램, 고치기, 멈추기, 오류, 그림, 다른 쪽, 파일."""

import base64
import hashlib
import json
import os

import pytest

from press import hooks
from press.play import inside, place, policy, runtime
from press.play.runnable import needs
from press.proof import compare, judge
from tests import axe, built, shown
from tests.conftest import ROOT, new_context, served, watched
from tests.html import soup
from tests.test_site import NAMES, NOTEBOOKS, address, path_of, source

ELSEWHERE = "https://example.com/"
PICK = "snippets/tensors/shape/pick.py"
CREATE = "snippets/tensors/tensor/create.py"
# 웹어셈블리의 NumPy는 행렬곱이 느립니다. 5초 넘게 돌았던 프로그램입니다.
# DLBOOK_SLOWEST=1이면 이것도 봅니다.
SLOWEST = {
    "ai/contest/simple", "ai/deep/random_search", "ai/engine/growth",
    "ai/machine-learning/deeper", "ai/machine-learning/digits_tree",
    "ai/needs/choose", "ai/needs/leak", "ai/needs/sampling",
    "ai/needs/targets", "ai/symbolic/all_rules", "ai/symbolic/fires",
    "networks/batches/batch_speed", "networks/batches/noise",
    "networks/batches/one_pass", "networks/batches/progress",
    "networks/batches/sizes", "networks/batches/spread",
    "networks/branches/shared", "networks/branches/train",
    "networks/inception/train", "networks/inception/wide_view",
    "networks/optimizers/narrow", "networks/optimizers/race",
    "networks/outputs/apart", "networks/outputs/train",
    "networks/outputs/weights", "networks/residual/contest",
    "networks/residual/gradient", "networks/training/curve",
    "networks/training/fit", "networks/training/loop",
    "tensors/series-data/leak",
}
EXECUTE = """async ([source, needs]) => {
  await dlbook.load("play/play.js");
  let printed = "", pictures = 0, noise = "";
  const { problem } = await dlbook.play.execute(source, needs, {
    heard: (parts) => parts.forEach(({ kind, text }) => {
      if (kind === "out") printed += text;
      else if (kind === "picture") pictures += 1;
      else noise += text;
    }) });
  return { printed, problem, pictures, noise };
}"""


def runnable(name):
    """쪽에 보이는, 쪽 안에서 실행할 수 있는 프로그램들입니다."""
    found = {include.path for include in shown.codes(source(name))
             if include.path.startswith("snippets/")}
    programs = map(shown.BOOK.at, sorted(found))
    return [each for each in programs if needs(each) is not None]


PAGES = [name for name in NAMES if path_of(name) not in NOTEBOOKS
         and runnable(name)]


@pytest.fixture(scope="module")
def kitchen(browser, origin):
    """파이썬을 한 번 깨워 두고 모든 프로그램을 실행하는 탭입니다."""
    if not runtime.is_here(ROOT):
        message = "쪽 안에서 도는 파이썬이 없습니다: 'python -m press play'"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    context = new_context(browser)
    page = context.new_page()
    page.asked, page.errors = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.errors.append(message.text)
            if message.type == "error" else None)
    page.goto(f"{origin}/tensors/shape/")
    yield page
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_programs_print_in_the_page_what_is_recorded(name, kitchen, origin):
    problems, left = [], []
    for program in runnable(name):
        if program.key in SLOWEST and not os.environ.get("DLBOOK_SLOWEST"):
            left.append(program.key)
            continue
        made = kitchen.evaluate(
            EXECUTE, [program.copied, " ".join(needs(program))])
        if told := difference(program, made):
            problems.append(told)
    assert not problems, "\n\n".join(problems)
    others = {url for url in kitchen.asked
              if not url.startswith((origin, "blob:", "data:"))}
    assert not others
    if left and len(left) == len(runnable(name)):
        pytest.skip(f"오래 걸립니다: {', '.join(left)}")


def difference(program, made):
    """쪽 안에서 찍은 것과 기록의 다른 점입니다."""
    output, problem = made["printed"], made["problem"]
    if bool(problem) != bool(program.settings.raises):
        return f"{program.name}: {problem or '오류 없이 끝남'}\n{made['noise']}"
    if problem:
        output += f"{problem}\n"
    told = compare.text_difference(
        program.output(), output, judge.rules(program),
        names=("기록", "쪽 안에서"))
    if not told and bool(made["pictures"]) != program.beside(".svg").exists():
        told = f"그림이 {made['pictures']}개입니다."
    return f"{program.name}: {told}" if told else ""


def test_each_runnable_program_has_its_button(site):
    for name in PAGES:
        page = soup(site / address(name))
        marked = {block["data-program"]: block["data-run"]
                  for block in page.select("[data-run]")}
        wanted = {each.name: " ".join(needs(each)) for each in runnable(name)}
        assert {key.partition(":")[0]: value for key, value in marked.items()
                } == wanted


def test_what_a_page_cannot_run_has_no_button():
    assert needs(shown.BOOK.at("snippets/tensors/shape/pick.py")) == []
    for name in ("keras/callbacks/best", "networks/training/speed",
                 "keras/devices/look"):
        assert needs(shown.BOOK.program(name)) is None, name


# 독자처럼 누르고 고칩니다.


@pytest.fixture
def desk_page(kitchen):
    """프로그램 하나를 이미 실행해 본 쪽입니다. 글은 처음으로 되돌립니다."""
    kitchen.set_viewport_size({"width": 1280, "height": 900})
    if not kitchen.locator(".play-editor").count():
        button(kitchen, PICK).click()
        finish(kitchen)
    area = kitchen.locator(".play-editor textarea").first
    area.fill(shown.BOOK.at(PICK).copied)
    return kitchen


def block(page, name):
    return page.locator(f'[data-run][data-program^="{name}"]')


def button(page, name):
    return block(page, name).locator(".run")


def finish(page):
    page.wait_for_function(
        """() => /났습니다|멈췄습니다|받지 못했습니다/.test(
          document.querySelector(".run-status")?.textContent)""")
    return page.locator(".run-status").first.text_content()


def written(page, code):
    """편집기에 적어 Ctrl+Enter로 실행한 (상태, 출력)입니다."""
    area = page.locator(".play-editor textarea").first
    area.fill(code)
    area.press("Control+Enter")
    page.wait_for_function(
        "() => document.querySelector('.run[aria-label^=실행]')")
    return (finish(page), page.locator(".run-output").first.text_content())


def test_the_reader_runs_changes_and_restores(desk_page):
    page = desk_page
    area = page.locator(".play-editor textarea").first
    original = area.input_value()
    assert original == shown.BOOK.at(PICK).copied
    assert "기록한 출력과 같습니다" in written(page, original)[0]
    state, output = written(page, "print('고친 글', 1 + 1)\n")
    assert "기록한" not in state and output == "고친 글 2\n"
    page.locator(".run-back").click()
    assert area.input_value() == original
    assert not page.locator(".run-back").is_visible()
    copied = block(page, PICK).get_attribute("data-copy")
    assert copied == original


@pytest.mark.parametrize("code, told", [
    ("x = [1, 2]\nprint(x[2])\n",
     ['line 2', "print(x[2])", "IndexError: list index out of range"]),
    ("def f():\n    return 1 / 0\n\nf()\n",
     ["line 4", "line 2", "ZeroDivisionError: division by zero"]),
    ("print('가'\n", ["line 1", "SyntaxError"]),
    ("try:\n    int('가')\nexcept ValueError as e:\n    raise KeyError(1) from e\n",
     ["line 2", "line 4", "ValueError", "KeyError: 1"]),
    ("import tensorflow\n", ["ModuleNotFoundError", "tensorflow"]),
    ("import numpy as np\nnp.ones(2) + np.ones(3)\n", ["could not be broadcast"]),
])
def test_an_error_names_the_readers_lines(code, told, desk_page):
    state, output = written(desk_page, code)
    assert state.startswith("오류로 끝났습니다")
    for each in told:
        assert each in output
    assert "inside.py" not in output


def test_an_endless_loop_stops_at_once(desk_page):
    page = desk_page
    area = page.locator(".play-editor textarea").first
    area.fill("while True:\n    pass\n")
    area.press("Control+Enter")
    stop = button(page, PICK)
    page.wait_for_function("""() => document.querySelector(
      ".run-status").textContent === "실행합니다." """)
    assert stop.text_content() == "중지"
    stop.click()
    assert page.evaluate("""() => new Promise((done) => setTimeout(() => done(
      document.querySelector(".run-status").textContent), 200))"""
                         ) == "멈췄습니다."
    assert stop.text_content() == "실행"
    assert written(page, "print('다시')\n")[1] == "다시\n"


def test_an_endless_print_does_not_flood_the_page(desk_page):
    code = "for n in range(100_000):\n    print('가나다라마바사', n)\n"
    state, output = written(desk_page, code)
    assert state.startswith("끝났습니다")
    assert 200_000 <= len(output) < 200_200
    assert output.endswith("글자가 200,000개를 넘어 그만 보입니다.")


def test_one_program_leaves_nothing_to_the_next(desk_page):
    page = desk_page
    written(page, "import numpy as np\nfrom dlbook import datasets\n"
                  "np.set_printoptions(precision=1)\nnp.seterr(all='raise')\n"
                  "datasets.DATA = 1\nopen('left.txt', 'w').write('a')\nx = 1\n")
    code = ("import os\nimport numpy as np\nfrom dlbook import datasets\n"
            "print(np.array([1 / 3]), os.listdir(), 'x' in globals(), "
            "datasets.DATA.name)\nprint(np.geterr()['divide'])\n")
    assert written(page, code)[1] == "[0.33333333] [] False data\nwarn\n"


def test_figures_come_under_the_block(desk_page):
    page = desk_page
    code = ("import matplotlib.pyplot as plt\nplt.plot([1, 2, 3])\n"
            "plt.title('손실')\nplt.show()\nprint('그린 다음')\n")
    state, output = written(page, code)
    assert state.startswith("끝났습니다"), output
    assert page.evaluate("""() => [...document.querySelector(
      ".run-output").children].map(({ localName }) => localName)"""
                         ) == ["img", "span"]
    picture = page.locator(".run-output img")
    assert picture.evaluate("(each) => each.decode().then(() => each.naturalWidth)")
    code = ("from dlbook import figures\n"
            "figure = figures.tensor([[1, 2], [3, 4]])\n"
            "figures.save(figure, 'a.svg', '2행 2열입니다.')\n")
    assert written(page, code)[0].startswith("끝났습니다")
    drawn = page.locator(".run-output svg")
    assert drawn.locator("title").text_content() == "2행 2열입니다."


def test_a_drawing_brings_no_script(desk_page):
    page = desk_page
    code = ("from pathlib import Path\nPath('a.svg').write_text('''<svg xmlns=\"http://www.w3.org/2000/svg\""
            " onload=\"bad()\"><script>bad()</script><a href=\"https://x.y\">"
            "<text id=\"t\">가</text></a><use href=\"#t\"/></svg>''')\n")
    written(page, code)
    html = page.locator(".run-output svg").inner_html()
    assert "script" not in html and "onload" not in html and "x.y" not in html


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_every_state_can_be_read_and_reached(width, scheme, desk_page):
    page = desk_page
    page.set_viewport_size({"width": width, "height": 900})
    axe.show(page, scheme, width)
    written(page, "print('가' * 300)\n1 / 0\n")
    found = axe.broken(page) + axe.faint(page)
    assert not found, "\n".join(found)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_tab_indents_and_escape_leaves(desk_page):
    page = desk_page
    area = page.locator(".play-editor textarea").first
    area.fill("")
    area.press_sequentially("if 1:")
    area.press("Enter")
    area.press_sequentially("x = 1")
    area.press("Enter")
    area.press("Tab")
    assert area.input_value() == "if 1:\n    x = 1\n        "
    area.press("Escape")
    area.press("Tab")
    assert not area.evaluate("(each) => each === document.activeElement")


def test_a_page_that_is_only_read_asks_nothing_of_this(opened):
    page = opened("tensors/shape")
    page.wait_for_load_state("networkidle")
    assert not [url for url in page.requests
                if "/play/" in url or "sitemap" in url]


def test_the_policy_stops_other_hosts(desk_page):
    page = desk_page
    code = ("import js\nfrom pyodide.ffi import run_sync\n"
            "request = js.XMLHttpRequest.new()\n"
            "request.open('GET', 'https://example.com/', False)\n"
            "request.send()\n")
    page.errors.clear()
    state, output = written(page, code)
    assert state.startswith("오류로 끝났습니다")
    assert "NetworkError" in output or "Failed to execute" in output
    page.errors.clear()


# 다른 쪽


@pytest.fixture(scope="module")
def addressed(shared):
    """주소를 아는 사이트입니다. 이웃한 두 쪽을 온전히 짓습니다."""
    os.environ["SITE_URL"] = ELSEWHERE
    try:
        return built.part(ROOT, shared, ["tensors/shape", "tensors/tensor"])
    finally:
        del os.environ["SITE_URL"]


def test_python_lives_on_when_the_page_changes(addressed, browser, kitchen):
    with served(addressed) as origin:
        context = new_context(browser)
        page = watched(context.new_page())
        sitemap = (addressed / "sitemap.xml").read_text("utf-8")
        page.route("**/sitemap.xml", lambda route: route.fulfill(
            body=sitemap.replace(ELSEWHERE, f"{origin}/"),
            content_type="application/xml"))
        page.goto(f"{origin}/tensors/tensor/")
        button(page, CREATE).click()
        finish(page)
        asked = len(page.requests)
        page.locator(".md-footer__link--next").click()
        page.wait_for_url("**/tensors/shape/")
        page.locator("h1").wait_for()
        button(page, PICK).click()
        assert "책에 기록한 출력과 같습니다" in finish(page)
        assert page.locator(".play-editor").evaluate(
            "(each) => getComputedStyle(each).display") == "grid"
        later = page.requests[asked:]
        assert not [url for url in later if "/play/python" in url], later
        assert not page.errors
        context.close()


# 파이썬 쪽의 일


DATA = ["handwriting.npz", "mnist.npz", "mnist-part.npz", "penguins.csv"]


@pytest.mark.parametrize("code, packages, data", [
    ("print(1)", [], []),
    ("import numpy as np", ["numpy"], []),
    ("from dlbook import datasets\ndatasets.penguins()", ["numpy"],
     ["penguins.csv"]),
    ("from dlbook.datasets import mnist\nmnist()", ["numpy"], ["mnist.npz"]),
    ("from dlbook import figures", ["numpy", "matplotlib"], []),
    ("import matplotlib.pyplot as plt", ["numpy", "matplotlib"], []),
    ("from PIL import Image", ["numpy", "matplotlib"], []),
    ("from dlbook import practice", ["numpy"], ["mnist-part.npz"]),
    ("from dlbook.symbolic import rules", [], []),
    ("import (", [], []),
])
def test_only_what_a_program_uses_is_fetched(
        code, packages, data, monkeypatch):
    monkeypatch.setattr(inside, "SITE", ROOT / "src")
    assert json.loads(inside.needs(code, DATA)) == {
        "packages": packages, "data": data}


# 짓기


def test_the_wheel_is_checked_package_by_package(tmp_path):
    lock = {"packages": {
        name: {"file_name": f"{name}.whl", "sha256": "0" * 64, "depends": []}
        for name in runtime.PACKAGES}}
    (tmp_path / "pyodide-lock.json").write_text(json.dumps(lock))
    for name in runtime.PACKAGES:
        (tmp_path / f"{name}.whl").write_bytes(b"other")
    with pytest.raises(ValueError, match="SHA-256이"):
        runtime.check(tmp_path)


def test_a_site_without_python_has_no_button():
    assert hooks.RUN.sub("", '<div class="a" data-run="x y">') == (
        '<div class="a">')


def test_the_package_is_the_same_each_time():
    made = place.package(ROOT)
    assert made == place.package(ROOT)
    assert len(made) < 2**20


def test_the_policy_allows_only_the_scripts_of_the_page():
    page = ('<head><meta charset="utf-8"><script>a()</script>'
            '<script src="x.js"></script></head>')
    made = policy.guarded(page)
    told = made.partition('content="')[2].partition('"')[0]
    scripts = [part for part in told.split("; ")
               if part.startswith("script-src")]
    digest = hashlib.sha256(b"a()").digest()
    assert scripts == ["script-src 'self' 'wasm-unsafe-eval' 'sha256-"
                       f"{base64.b64encode(digest).decode()}'"]
    assert made.replace(made[made.index("<meta http"):made.index("<script")],
                        "") == page


@pytest.mark.parametrize("name", [*NAMES, "404"])
def test_every_page_has_the_policy_first(name, site):
    text = (site / address(name) if name != "404" else site / "404.html"
            ).read_text("utf-8")
    head = text.partition("<head>")[2]
    told = head.index("Content-Security-Policy")
    assert head[:told].count("<") == 2  # 글자의 부호화와 정책
