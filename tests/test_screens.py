"""주요 쪽의 모습이 눈에 띄게 달라지지 않았는지 견줍니다.

화면을 네 배로 줄여 견주므로 글자의 가장자리가 조금 다른 것은 지나칩니다. 바뀐 모습이
맞으면 `make screens`로 다시 찍습니다.
"""

import io
import os

import pytest
from PIL import Image, ImageChops

from tests import axe
from tests.conftest import ROOT
from tests.test_browser import SCHEMES, WIDTHS

PAGES = ["index", "tensors/index", "tensors/elementwise", "networks/losses",
         "training/first", "appendix/glossary"]
SHRINK = 4
FAINT = 24  # 256단계 가운데 이만큼은 같은 것으로 봅니다
SHARE = 0.01
# 다시 기록할 때마다 바뀌는 줄과 깜빡이는 것은 가립니다.
STILL = """
.facts li, .verified, .measured { color: transparent !important }
*, *::before, *::after { transition: none !important;
  caret-color: transparent !important }
"""


def changed(before, after):
    """눈에 띄게 달라진 화소의 비율입니다."""
    if before.size != after.size:
        return 1.0
    difference = ImageChops.difference(before, after).convert("L")
    loud = sum(difference.histogram()[FAINT:])
    return loud / (before.width * before.height)


@pytest.mark.parametrize("name", PAGES)
def test_the_page_looks_as_it_did(name, opened):
    page = opened(name)
    page.reload()  # 글꼴이 캐시에 있습니다
    page.evaluate("document.fonts.ready")
    page.add_style_tag(content=STILL)
    problems = [compare(name, page, width, scheme)
                for width in WIDTHS for scheme in SCHEMES]
    assert not any(problems), "\n".join(filter(None, problems))


def compare(name, page, width, scheme):
    """이 너비와 색의 화면을 찍어 기록과 견주고, 다르면 까닭을 냅니다."""
    axe.show(page, scheme, width)
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shot = shot.reduce(SHRINK)
    place = ROOT / f"tests/screens/{name.replace('/', '-')}-{width}-{scheme}.png"
    if os.environ.get("DLBOOK_SCREENS") == "write":
        shot.save(place, optimize=True)
    with Image.open(place) as recorded:
        share = changed(recorded.convert("RGB"), shot)
    if share <= SHARE:
        return ""
    shot.save(place.with_suffix(".now.png"))
    return (f"{place.name}과 {share:.1%}가 다릅니다. {place.stem}.now.png와 견주어 "
            "보고, 맞으면 'make screens'로 다시 찍으세요.")


def test_every_screen_belongs_to_a_page():
    expected = {f"{name.replace('/', '-')}-{width}-{scheme}.png"
                for name in PAGES for width in WIDTHS for scheme in SCHEMES}
    recorded = {path.name for path in (ROOT / "tests/screens").iterdir()
                if not path.name.endswith(".now.png")}
    assert recorded == expected


def test_a_line_that_moved_is_seen():
    before = Image.new("RGB", (320, 225), "white")
    after = before.copy()
    assert changed(before, after) == 0
    after.paste("black", (40, 40, 200, 48))
    assert changed(before, after) > SHARE
