"""진짜 브라우저로 사이트를 열어, 독자가 하듯 보고 복사합니다."""

import os
import random
import re
import subprocess
import sys
from contextlib import contextmanager

import pytest

from tests import axe, shown
from tests.test_site import (
    NAMES,
    NOTEBOOKS,
    address,
    path_of,
    python_shown,
    source,
)

WIDTHS = NARROW, WIDE = (375, 1280)
SCHEMES = ("light", "dark")
SAMPLE = 8
# 차례와 머리와 발은 이 쪽들에서 넓은 화면으로도 모두 봅니다.
FRAMES = ("index", "tensors/shape", "training/first", "404")
WIDTH_RULES = ("scrollable-region-focusable",)


OPEN_ANSWERS = """() => {
  for (const answer of document.querySelectorAll("details"))
    answer.open = true;
}"""
# 브라우저는 사람이 누른 뒤 5초만 복사를 허락하므로, 단추마다 따로 부릅니다.
COPY = """async (button) => {
  const block = button.closest(".tabbed-block");
  if (block) block.closest(".tabbed-set").querySelectorAll(":scope > input")[
    [...block.parentElement.children].indexOf(block)].click();
  await navigator.clipboard.writeText("비어 있음");
  button.scrollIntoView({ block: "center", inline: "center" });
  const { x, y, width, height } = button.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  if (button.contains(hit)) button.click();
  return navigator.clipboard.readText();
}"""


def copied(name):
    """쪽의 복사 단추가 차례로 복사해야 하는 프로그램들입니다."""
    if path_of(name) in NOTEBOOKS:
        install, *cells = [code for _, code in python_shown(name)]
        return [f"{install}\n"] + [
            "\n\n".join(cells[:number]) + "\n"
            for number in range(1, len(cells) + 1)]
    return [shown.program(include) for include in shown.codes(source(name))]


def alone():
    """NumPy만으로 혼자 도는 프로그램입니다. 붙여 넣어 실행해 봅니다."""
    found = {include for name in NAMES if path_of(name) not in NOTEBOOKS
             for include in shown.codes(source(name))
             if include.path.startswith("snippets/")
             and include.path.endswith(".py") and not include.region}
    programs = map(shown.BOOK.at, sorted(include.path for include in found))
    return [program for program in programs
            if not ({"keras", "tensorflow"} & program.imports
                    or program.settings.raises or program.settings.after
                    or program.settings.is_measured)]


def test_a_sample_of_programs_runs_when_pasted(tmp_path):
    for program in random.Random(0).sample(alone(), SAMPLE):
        done = subprocess.run(
            [sys.executable, "-"], cwd=tmp_path, capture_output=True,
            input=program.copied, text=True,
            env=os.environ | {"PYTHONUTF8": "1"},
        )
        assert done.returncode == 0, (program.name, done.stderr)
        assert done.stdout == program.output()


@pytest.mark.parametrize("name", [*NAMES, "404"])
def test_page_copies_fits_reads_and_asks_no_other_host(name, opened, origin):
    page = opened(name, WIDE, "dark")
    found = faults(page, name, origin, [] if name == "404" else copied(name))
    assert not found, "\n".join(found)


def faults(page, name, origin, programs):
    """넓고 어두운 화면으로 연 쪽의 흠을, 색과 너비를 바꾸어 가며 모두 찾습니다."""
    problems = seen(page, WIDE, "dark")
    axe.show(page, "light", NARROW)
    problems += seen(page, NARROW, "light") + axe.broken(page)
    axe.show(page, "light", WIDE)
    problems += seen(page, WIDE, "light") + axe.broken(
        page, () if name in FRAMES else WIDTH_RULES)
    problems += uncopied(page, programs)
    problems += [f"다른 곳을 부릅니다: {url}" for url in page.requests
                 if not url.startswith((origin, "data:", "blob:"))]
    return problems + page.errors


def seen(page, width, scheme):
    """지금의 너비와 색에서 눈에 보이는 흠입니다."""
    found = page.evaluate(LOOK, {"width": width, "dark": scheme == "dark"})
    return [f"{width}px {scheme}: {problem}"
            for problem in found + axe.faint(page)]


def uncopied(page, programs):
    """복사 단추가 차례로 그 프로그램 전체를 클립보드에 놓지 않으면 까닭을 냅니다."""
    page.evaluate(OPEN_ANSWERS)
    buttons = page.locator("[data-clipboard-target]")
    if programs:
        buttons.nth(len(programs) - 1).wait_for(state="attached")
    if buttons.count() != len(programs):
        return [f"복사 단추가 {buttons.count()}개입니다. 프로그램은 "
                f"{len(programs)}개입니다."]
    copied = [button.evaluate(COPY) for button in buttons.element_handles()]
    return [f"{number}째 단추가 {got!r}를 복사합니다. 프로그램은 {program!r}입니다."
            for number, (got, program) in enumerate(zip(copied, programs), 1)
            if got != program]


LOOK = """
({ width, dark }) => {
  const problems = [];
  const article = document.querySelector("article");
  if (document.documentElement.scrollWidth > width)
    problems.push(`쪽이 ${document.documentElement.scrollWidth}px로 넘칩니다`);
  if (getComputedStyle(article).wordBreak !== "keep-all")
    problems.push("낱말 가운데에서 줄이 바뀝니다");
  for (const code of article.querySelectorAll("pre, table, figure")) {
    const frame = code.closest(".md-typeset__scrollwrap") ?? code;
    const box = frame.getBoundingClientRect();
    if (box.width && (box.right > width + 0.5 || box.left < -0.5))
      problems.push(`${code.tagName}이 화면을 벗어납니다`);
  }
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map((v) => {
      const c = v / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = luminance(getComputedStyle(document.body).backgroundColor);
  if (dark !== paper < 0.2) problems.push("색 방식을 따르지 않습니다");
  for (const svg of article.querySelectorAll("figure svg")) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize) *
        frame.width / svg.viewBox.baseVal.width;
      const leading = size * 0.4;
      if (box.left < frame.left - leading ||
          box.right > frame.right + leading ||
          box.top < frame.top - leading ||
          box.bottom > frame.bottom + leading)
        problems.push(`그림의 글 '${text.textContent}'이 잘립니다`);
      if (size < 9) problems.push(`그림의 글이 ${size.toFixed(1)}px입니다`);
    }
  }
  for (const text of article.querySelectorAll("p, li, figcaption")) {
    const ink = luminance(getComputedStyle(text).color);
    const contrast = (Math.max(ink, paper) + 0.05) /
      (Math.min(ink, paper) + 0.05);
    if (contrast < 4.5) problems.push(`글이 ${contrast.toFixed(1)}로 흐립니다`);
  }
  for (const drawn of article.querySelectorAll("math"))
    if (getComputedStyle(drawn).color !==
        getComputedStyle(drawn.closest("p, li, td, th, div, figcaption")).color)
      problems.push(`식 '${drawn.getAttribute("alttext")}'의 색이 글과 다릅니다`);
  for (const block of article.querySelectorAll(".formula"))
    if (block.scrollWidth > block.clientWidth)
      problems.push(`식 '${block.textContent.trim()}'이 넘칩니다`);
  return [...new Set(problems)];
}
"""


SEEDED = """
<style>
  @media (max-width: 400px) {
    .tiny { display: inline-block; width: 9px; height: 9px; padding: 0 }
    .wide { width: 600px }
  }
  @media (min-width: 1000px) { .roll { height: 20px; overflow: auto } }
</style>
<div><span style="color: #5f5f5f">밝을 때만 읽힙니다.</span></div>
<img src="../../assets/mark.svg">
<button id="nameless"></button>
<input>
<div><button class="tiny" aria-label="가"></button><button
  class="tiny" aria-label="나"></button></div>
<div class="wide">좁은 화면을 넘칩니다.</div>
<h6 id="skipped">갑자기 작은 제목</h6>
<div class="roll">하나<br>둘<br>셋</div>
<script>console.error("콘솔의 오류")</script>
<img alt="" src="http://127.0.0.1:9/picture.png">
</article>"""
MISSED = ["1280px dark: color-contrast", "image-alt", "#nameless", "label (",
          "target-size", "375px light: 쪽이 6", "heading-order",
          "scrollable-region-focusable", "콘솔의 오류",
          "다른 곳을 부릅니다: http://127.0.0.1:9/picture.png",
          "1째 단추가"]


def test_the_visit_misses_no_fault(opened, desk, site, origin):
    """흠을 심은 쪽을 열어, 위의 검사가 그 흠을 모두 찾는지 봅니다."""
    text = (site / address("tensors/shape")).read_text("utf-8")
    text = text.replace("</article>", SEEDED)
    text = re.sub("<meta http-equiv=[^>]*>", "", text)  # 심은 것을 막지 않게
    with routed(desk, f"{origin}/tensors/shape/", text):
        page = opened("tensors/shape", WIDE, "dark")
        programs = copied("tensors/shape")
        found = faults(page, "tensors/tensor", origin,
                       ["다른 글", *programs[1:]])
    assert [sign for sign in MISSED
            if not any(sign in fault for fault in found)] == [], found
    assert not any("375px light: color-contrast" in fault for fault in found)


@contextmanager
def routed(page, url, text):
    """그 주소에서 text를 받게 합니다."""
    page.route(url, lambda route: route.fulfill(
        body=text, content_type="text/html; charset=utf-8"))
    yield
    page.unroute(url)


def test_figures_follow_the_colour_scheme(opened):
    ink = "getComputedStyle(document.querySelector('figure svg text')).fill"
    light = opened("tensors/tensor", scheme="light").evaluate(ink)
    dark = opened("tensors/tensor", scheme="dark").evaluate(ink)
    assert light != dark


@pytest.mark.parametrize("scheme", SCHEMES)
def test_paper_of_the_figures_is_the_ground_of_the_page(scheme, opened):
    page = opened("tensors/tensor", scheme=scheme)
    paper, ground = page.evaluate("""() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "var(--dl-paper)";
      return [getComputedStyle(probe).color,
              getComputedStyle(document.body).backgroundColor];
    }""")
    assert paper == ground


def test_the_reader_can_switch_the_scheme(opened):
    page = opened("tensors/tensor", scheme="light")
    scheme = "document.body.dataset.mdColorScheme"
    assert page.evaluate(scheme) == "default"
    page.locator("label[title='어둡게 보기']").click()
    assert page.evaluate(scheme) == "slate"


def test_search_finds_a_page(opened):
    page = opened("index")
    page.locator("[data-md-component='search-query']").fill("브로드캐스팅")
    first = page.locator(".md-search-result__item a").first
    first.wait_for()
    assert "tensors/" in first.get_attribute("href")


def test_missing_page(opened):
    page = opened("404")
    assert page.locator("h1").inner_text() == "찾는 쪽이 없습니다"
