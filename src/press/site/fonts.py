"""글꼴에서 책에 나오는 글자만 남깁니다.

원본은 docs/assets/fonts/에 있고, 훅이 없으면 원본이 그대로 쓰입니다. 지은 HTML을
읽어 글, 굵은 글, 코드의 글자를 모으고, 내용의 해시를 이름에 넣어 씁니다. 원본의
이름은 OFL의 지정 이름(Reserved Font Name)이므로 바꿉니다.
"""

import hashlib
import html
import io
import json
import re
import string
from functools import partial
from pathlib import Path

import fontTools
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.woff2 import WOFF2FlavorData

from dlbook import tasks
from press.site import cache, plain

KOREAN = re.compile(r"[가-힣]")
CODE = [plain.element("pre"), plain.element("code", "kbd")]
BOLD = plain.element(
    "h[1-4]", "strong", "b", "th", "dt", "summary", "label")
MATH, STYLE = plain.element("math"), plain.element("style")
SCRIPT = plain.element("script")
SPOKEN = re.compile(
    r"""\s(?:title|aria-label|alt|placeholder|content|data-[\w-]+)="""
    r"""(?:"([^"]*)"|'([^']*)')""")
KEPT = {"Pretendard-Regular": ("text", "dlbook text"),
        "Pretendard-Bold": ("bold", "dlbook text"),
        "D2Coding": ("code", "dlbook code"),
        "STIXTwoMath": ("math", "dlbook math")}
FEATURES = ["kern", "tnum", "ssty"]  # ssty는 첨자의 작은 글자입니다
COPYRIGHT, FAMILY, FULL, POSTSCRIPT = 0, 1, 4, 6
PACKED = {"glyf", "loca"}
MAKER = Path(__file__).read_bytes() + fontTools.version.encode()


def letters(site):
    """쪽의 글자를 쓰이는 글꼴마다 모읍니다."""
    found = {kind: set(string.printable[:95])
             for kind in ("text", "bold", "code", "math")}
    found["math"].add("√")  # <msqrt>는 글자가 아니라 요소입니다
    for kind in ("text", "bold"):
        found[kind] |= later(site)
    for path in Path(site).rglob("*.html"):
        for kind, text in texts(path.read_text(encoding="utf-8")):
            found[kind].update(text)
    for path in Path(site).glob("assets/touch/**/*.js"):
        for kind in ("text", "bold", "code"):  # 어디에 보일지는 스크립트가 정합니다
            found[kind].update(path.read_text(encoding="utf-8"))
    return found


def later(site):
    """쪽을 연 다음에 스크립트와 채점이 적을 한글입니다."""
    scripts = list(Path(site, "assets/play").glob("*.js"))
    words = Path(tasks.__file__).parent.rglob("*.py") if scripts else ()
    return {letter for path in (*scripts, *words)
            for letter in KOREAN.findall(path.read_text("utf-8"))}


def texts(page):
    """쪽의 글을 (쓰임, 글)로 나눕니다."""
    page = plain.take(STYLE, page)[1]
    for script in SCRIPT.finditer(page):
        yield "text", spoken(script["inside"])
    page = SCRIPT.sub("", page)
    yield "text", html.unescape("".join(map("".join, SPOKEN.findall(page))))
    formulas, page = plain.take(MATH, page)
    formulas = plain.text(formulas)
    yield "math", formulas + "".join(map(italic, set(formulas)))
    for pattern in CODE:
        code, page = plain.take(pattern, page)
        yield "code", plain.text(code)
    yield "bold", plain.text(plain.take(BOLD, page)[0])
    yield "text", plain.text(page)


def italic(letter):
    """브라우저는 변수 하나를 수식의 기울인 글자로 바꾸어 그립니다."""
    if letter == "h":
        return "ℎ"  # 유니코드에는 먼저 있던 플랑크 상수가 이 자리를 대신합니다
    for first, last, slanted in (("a", "z", 0x1D44E), ("A", "Z", 0x1D434),
                                 ("α", "ω", 0x1D6FC)):
        if first <= letter <= last:
            return chr(slanted + ord(letter) - ord(first))
    return ""


def spoken(script):
    """Material이 쓸 번역문은 \\uXXXX로 적혀 있습니다."""
    try:
        return json.dumps(json.loads(script), ensure_ascii=False)
    except ValueError:
        return ""


def build(site, folder):
    """원본을 줄인 것으로 바꾸고 {옛 파일 이름: 새 파일 이름}을 돌려줍니다.

    글자가 그대로이면 folder에 둔 것을 씁니다.
    """
    place, names = Path(site, "assets/fonts"), {}
    found = letters(site)
    for name, (kind, family) in KEPT.items():
        path, kinds = place / f"{name}.woff2", found[kind]
        content = cache.kept(
            folder, [path.read_bytes(), "".join(sorted(kinds)).encode(), MAKER],
            partial(reduced, path, kinds, family))
        digest = hashlib.sha256(content).hexdigest()[:8]
        names[path.name] = f"{kind}.{digest}.woff2"
        (place / names[path.name]).write_bytes(content)
        path.unlink()
    return names


def solid(font, name):
    """가운데가 끊긴 `|`를 한 줄로 잇습니다. 코드에서는 `¦`로 읽힙니다."""
    glyph = font.get("glyf", {}).get(name)
    if glyph is None or glyph.numberOfContours < 2:
        return
    pen = TTGlyphPen(None)
    corners = [(glyph.xMin, glyph.yMin), (glyph.xMin, glyph.yMax),
               (glyph.xMax, glyph.yMax), (glyph.xMax, glyph.yMin)]
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    pen.closePath()
    font["glyf"][name] = pen.glyph()
    font["glyf"][name].recalcBounds(font["glyf"])


def reduced(path, letters, family):
    """글꼴 path에 letters만 남긴 WOFF2입니다."""
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = FEATURES
    options.drop_tables += ["FFTM"]
    options.name_IDs = [COPYRIGHT, FAMILY, FULL, POSTSCRIPT]
    font = subset.load_font(io.BytesIO(path.read_bytes()), options)
    reducer = subset.Subsetter(options)
    reducer.populate(text="".join(sorted(letters)))
    reducer.subset(font)
    solid(font, "bar")
    for record in font["name"].names:
        if record.nameID in (FAMILY, FULL):
            record.string = family
        elif record.nameID == POSTSCRIPT:
            record.string = family.replace(" ", "-")
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavorData = WOFF2FlavorData(
        data=font.flavorData, transformedTables=PACKED)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    return buffer.getvalue()
