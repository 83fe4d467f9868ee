"""글꼴이 책의 글자를 다 담았는지, 쪽이 가볍고 흔들리지 않는지 봅니다."""

import gzip
import io
import re
from urllib.parse import urlparse

import pytest
from bs4 import NavigableString
from fontTools.ttLib import TTFont

from press.site import bundle, cache, fonts
from tests.conftest import ROOT, new_context, place_of, watched
from tests.html import soup
from tests.test_site import NAMES, address

FONT_LIMIT = 200 * 1024
PAGE_LIMIT = 100 * 1024
REQUESTS = 7
# 원본 글꼴에도 없어 독자의 글꼴로 보이는 것: 한자, 옛 자모, 글 속의 선 문자.
ELSEWHERE = re.compile("[\u1100-\u11ff\u2500-\u257f\u4e00-\u9fff\\s]")
LIGHT = ["index", "tensors/tensor", "networks/convolution", "keras/backends",
         "training/first", "appendix/glossary"]


@pytest.fixture(scope="module")
def faces(site):
    """쓰임마다 글꼴이 담은 글자입니다."""
    return {path.name.split(".")[0]: set(map(chr, face(path).getBestCmap()))
            for path in (site / "assets/fonts").glob("*.woff2")}


def face(path):
    return TTFont(io.BytesIO(path.read_bytes()))


def test_each_face_holds_the_letters_of_the_book(site, faces):
    needed = fonts.letters(site)
    for kind in ("text", "bold", "code", "math"):
        missing = needed[kind] - faces[kind]
        assert {letter for letter in missing
                if not ELSEWHERE.match(letter)} == set()
    assert {"가", "─"} <= faces["code"]


@pytest.fixture(scope="module")
def found(site):
    return fonts.letters(site)


@pytest.mark.parametrize("name", LIGHT)
def test_no_letter_shown_is_missed(name, site, found):
    """정규식으로 모은 글자를, 나무로 읽은 쪽과 견줍니다."""
    for text in soup(site / address(name)).find_all(string=True):
        above = {parent.name for parent in text.parents}
        if type(text) is not NavigableString or "style" in above:
            continue
        kind = ("math" if "math" in above else
                "code" if above & {"pre", "code", "kbd"} else "text")
        assert set(text) <= found[kind] | {"\n"}
        if kind == "text" and above & {"h1", "h2", "h3", "strong", "th"}:
            assert set(text) <= found["bold"] | {"\n"}


def test_faces_are_small_and_renamed(site):
    paths = list((site / "assets/fonts").glob("*.woff2"))
    assert len(paths) == 4
    assert sum(path.stat().st_size for path in paths) <= FONT_LIMIT
    for path in paths:
        names = {str(record) for record in face(path)["name"].names}
        assert not any(re.match("Pretendard|D2Coding|STIX", name)
                       for name in names)


def test_a_late_face_waits_for_the_next_page(site):
    """늦게 온 글꼴로 바꾸어 그리면 줄이 흔들립니다."""
    (style,) = (site / "assets").glob("book.*.css")
    faces = re.findall(r"@font-face\s*{[^}]*}", style.read_text("utf-8"))
    assert len(faces) == 4
    assert all(re.search(r"font-display:\s*optional", face) for face in faces)


def test_fonts_are_reduced_the_same_way_twice(site):
    (source,) = (site / "assets/fonts").glob("code.*.woff2")
    once, twice = (fonts.reduced(source, "가나다 abc", "a") for _ in "12")
    assert once == twice


def test_the_bar_of_code_is_one_stroke():
    source = ROOT / "docs/assets/fonts/D2Coding.woff2"
    whole = TTFont(source)["glyf"]["bar"]
    made = TTFont(io.BytesIO(fonts.reduced(source, "|", "a")))["glyf"]["bar"]
    assert whole.numberOfContours == 2
    assert made.numberOfContours == 1
    assert (made.yMin, made.yMax) == (whole.yMin, whole.yMax)


def test_what_is_dear_is_made_once(tmp_path):
    made = []

    def make():
        made.append(1)
        return b"made"

    for materials in ([b"a", b"b"], [b"a", b"b"], [b"ab", b""]):
        assert cache.kept(tmp_path / "new", materials, make) == b"made"
    assert len(made) == len(list((tmp_path / "new").iterdir())) == 2


def test_letters_are_sorted_by_their_face(tmp_path):
    (tmp_path / "a.html").write_text(
        "<math><mi>x</mi></math><h1>굵</h1><p title='말'>글<code>코<b>드</b></code></p>"
        '<script>{"x": "\\ub3cc"}</script><style>안</style>', "utf-8")
    found = fonts.letters(tmp_path)
    assert "굵" in found["bold"] and "글" not in found["bold"]
    assert {"코", "드"} <= found["code"] and "글" not in found["code"]
    assert {"굵", "글", "말", "돌"} <= found["text"]
    assert not {"코", "안", "𝑥"} & found["text"]
    assert {"x", "𝑥"} <= found["math"]


def test_letters_written_later_are_kept(tmp_path):
    """스크립트와 채점은 쪽에 없던 글자를 적습니다."""
    assert "귀" not in fonts.letters(tmp_path)["text"]
    (tmp_path / "assets/play").mkdir(parents=True)
    (tmp_path / "assets/play/a.js").write_text("say('뷁');", "utf-8")
    found = fonts.letters(tmp_path)
    assert {"뷁", "귀", "띔"} <= found["text"] & found["bold"]
    assert "뷁" not in found["code"]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_asks_for_one_style_and_one_script(name, site):
    text = (site / address(name)).read_text(encoding="utf-8")
    assert len(re.findall(r'rel="stylesheet"', text)) == 1
    assert len(re.findall(r"<script src=", text)) == 1
    assert len(re.findall(r'rel="preload"[^>]*as="font"', text)) == (
        4 if "<math" in text else 3)


@pytest.fixture
def first_visit(browser, origin):
    """아무것도 간직하지 않은 브라우저로 쪽을 엽니다. 글꼴은 끝내 오지 않습니다."""
    context = new_context(browser, viewport={"width": 1280, "height": 900})
    context.route("**/*.woff2", lambda route: route.abort())

    def visit(name):
        page = watched(context.new_page())
        page.goto(f"{origin}/{place_of(name)}", wait_until="networkidle")
        return page

    yield visit
    context.close()


@pytest.mark.parametrize("name", LIGHT)
def test_the_first_visit_is_light_and_does_not_shift(name, first_visit, site):
    page = first_visit(name)
    page.mouse.wheel(0, 4000)
    page.wait_for_timeout(200)
    assert page.evaluate(SHIFT) == 0
    paths = {urlparse(url).path.lstrip("/") for url in page.requests
             if url.startswith("http")}
    read = {path: (site / path / "index.html" if (site / path).is_dir()
                   else site / path).read_bytes() for path in paths}
    size = sum(len(gzip.compress(content)) for path, content in read.items()
               if not path.endswith(".woff2"))
    formulas = any(path.startswith("assets/fonts/math.") for path in paths)
    assert len(paths) <= REQUESTS + formulas, sorted(paths)
    assert size <= PAGE_LIMIT, size


SHIFT = """() => new Promise((resolve) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(shift), 100);
})"""


def test_letters_of_code_stand_in_columns(opened):
    """한글은 로마자 두 칸입니다. 상자를 그리는 선도 한 칸입니다."""
    page = opened("tensors/tensor")
    page.reload()
    page.evaluate("document.fonts.ready")
    half, hangul, line = page.evaluate("""() => ["a", "가", "─"].map((letter) => {
      const probe = document.createElement("code");
      probe.style.cssText = "position: absolute; font-size: 100px; padding: 0";
      probe.textContent = letter.repeat(10);
      document.querySelector("article pre").append(probe);
      return probe.getBoundingClientRect().width;
    })""")
    assert hangul == pytest.approx(2 * half) and line == pytest.approx(half)


def test_a_site_of_another_material_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"main\.\*\.min\.css이 0개입니다"):
        bundle.build(tmp_path, {})
