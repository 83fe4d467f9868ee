"""글꼴에서 책에 나오는 글자만 남깁니다.

원본은 docs/assets/fonts/에 있고, 훅이 없으면 원본이 그대로 쓰입니다. 지은 HTML을
읽어 글, 굵은 글, 코드의 글자를 모으고, 내용의 해시를 이름에 넣어 씁니다. 원본의
이름은 OFL의 지정 이름(Reserved Font Name)이므로 바꿉니다.
"""

import hashlib
import html.parser
import io
import json
import string
from pathlib import Path

from fontTools import subset

CODE = {"pre", "code", "kbd"}
BOLD = {"h1", "h2", "h3", "h4", "strong", "b", "th", "dt", "summary", "label"}
SPOKEN = ("title", "aria-label", "alt", "placeholder", "content")
KEPT = {"Pretendard-Regular": ("text", "dlbook text"),
        "Pretendard-Bold": ("bold", "dlbook text"),
        "D2Coding": ("code", "dlbook code"),
        "STIXTwoMath": ("math", "dlbook math")}
FEATURES = ["kern", "tnum", "ssty"]  # ssty는 첨자의 작은 글자입니다
COPYRIGHT, FAMILY, FULL, POSTSCRIPT = 0, 1, 4, 6


class Letters(html.parser.HTMLParser):
    """쪽의 글자를 쓰이는 글꼴마다 모읍니다."""

    void = {"meta", "link", "br", "hr", "img", "input", "wbr"}

    def __init__(self):
        super().__init__()
        self.open = []
        self.found = {kind: set(string.printable[:95])
                      for kind in ("text", "bold", "code", "math")}
        self.found["math"].add("√")  # <msqrt>는 글자가 아니라 요소입니다

    def handle_starttag(self, tag, attributes):
        if tag not in self.void:
            self.open.append(tag)
        for name, value in attributes:
            if name in SPOKEN or name.startswith("data-"):
                self.found["text"].update(value or "")

    def handle_endtag(self, tag):
        while tag in self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if self.open[-1:] == ["style"]:
            return
        if "math" in self.open:
            self.found["math"].update(data, *map(italic, data))
            return
        if self.open[-1:] == ["script"]:
            data = spoken(data)
        kind = "code" if CODE & set(self.open) else "text"
        self.found[kind].update(data)
        if kind == "text" and BOLD & set(self.open):
            self.found["bold"].update(data)


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


def letters(site):
    reader = Letters()
    for path in sorted(Path(site).rglob("*.html")):
        reader.open = []
        reader.feed(path.read_text(encoding="utf-8"))
    return reader.found


def build(site):
    """원본을 줄인 것으로 바꾸고 {옛 파일 이름: 새 파일 이름}을 돌려줍니다."""
    folder, names = Path(site, "assets/fonts"), {}
    found = letters(site)
    for name, (kind, family) in KEPT.items():
        path = folder / f"{name}.woff2"
        content = reduced(path, found[kind], family)
        digest = hashlib.sha256(content).hexdigest()[:8]
        names[path.name] = f"{kind}.{digest}.woff2"
        (folder / names[path.name]).write_bytes(content)
        path.unlink()
    return names


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
    for record in font["name"].names:
        if record.nameID in (FAMILY, FULL):
            record.string = family
        elif record.nameID == POSTSCRIPT:
            record.string = family.replace(" ", "-")
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    return buffer.getvalue()
