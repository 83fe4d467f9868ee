"""쪽이 부르는 스타일과 스크립트를 하나씩으로 묶고, 글꼴을 미리 부릅니다.

묶은 파일의 이름에는 내용의 해시가 있어, 브라우저가 오래 간직해도 낡지 않습니다.
"""

import hashlib
import re
from pathlib import Path

LAZY = Path(__file__).with_name("lazy.js")
STYLES = ("assets/stylesheets/main.*.min.css",
          "assets/stylesheets/palette.*.min.css", "assets/book.css")
SCRIPTS = ("assets/javascripts/bundle.*.min.js", "assets/book.js")
SOURCE_MAP = re.compile(r"(?m)^/[/*]# sourceMappingURL=.*$\n?")
COMMENTS = {
    "assets/book.css": re.compile(r"/\*[^!].*?\*/\s*", re.S),
    "assets/book.js": re.compile(r"(?m)^ *//.*\n"),
}


def build(site, fonts):
    """사이트의 HTML이 묶은 파일을 부르게 고칩니다."""
    site = Path(site)
    style = "".join(read(site, name) for name in STYLES)
    for old, new in fonts.items():
        style = style.replace(f"fonts/{old}", f"fonts/{new}")
    script = LAZY.read_text(encoding="utf-8") + "".join(
        f"{read(site, name)};\n" for name in SCRIPTS)
    names = write(site, style, "css"), write(site, script, "js")
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        path.write_text(linked(text, *names, fonts.values()),
                        encoding="utf-8")
    for name in (*STYLES, *SCRIPTS):
        for path in site.glob(name):
            path.unlink()
            Path(f"{path}.map").unlink(missing_ok=True)


def read(site, name):
    """Material의 판마다 이름이 다른 파일을 하나만 찾아 읽습니다."""
    found = list(site.glob(name))
    if len(found) != 1:
        raise ValueError(
            f"사이트에서 {name}이 {len(found)}개입니다. 하나여야 합니다. "
            "mkdocs-material의 판이 바뀌었다면 bundle.py의 이름을 고치세요.")
    text = SOURCE_MAP.sub("", found[0].read_text(encoding="utf-8"))
    return COMMENTS[name].sub("", text) if name in COMMENTS else text


def write(site, text, suffix):
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    name = f"assets/book.{digest}.{suffix}"
    (site / name).write_text(text, encoding="utf-8")
    return name


def linked(text, style, script, fonts):
    """쪽의 <link>와 <script>를 묶은 것으로 바꿉니다. 옮긴 쪽에는 없습니다."""
    link = r'<link rel="stylesheet" href="([^"]*?){}">\s*'
    tag = r'<script src="([^"]*?){}"></script>\s*'
    first = re.search(link.format(pattern(STYLES[0])), text)
    if first is None:
        return text
    prefix = first[1]
    preload = "".join(
        f'<link rel="preload" href="{prefix}assets/fonts/{name}" as="font" '
        'type="font/woff2" crossorigin>' for name in fonts
        if not name.startswith("math.") or "<math" in text)
    text = text.replace(
        first[0], f'{preload}<link rel="stylesheet" href="{prefix}{style}">')
    bundle = re.search(tag.format(pattern(SCRIPTS[0])), text)
    text = text.replace(
        bundle[0], f'<script src="{prefix}{script}"></script>')
    for name in STYLES[1:]:
        text = re.sub(link.format(pattern(name)), "", text)
    return re.sub(tag.format(pattern(SCRIPTS[1])), "", text)


def pattern(name):
    return re.escape(name).replace(r"\*", "[0-9a-f]+")
