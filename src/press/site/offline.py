"""인터넷 없이 읽는 책을 지어 zip 하나로 묶습니다.

압축을 풀고 dlbook/index.html을 열면 됩니다. 같은 책은 언제 지어도 바이트까지
같습니다.
"""

import os
import re
import tempfile
import zipfile
from functools import partial
from pathlib import Path

from press import outline

CONFIG = "mkdocs-offline.yml"
ARCHIVE = "dist/dlbook-offline.zip"
FOLDER = "dlbook"
ONLINE = {"404.html", "manifest.webmanifest", "sw.js", "card.png",
          "icon-192.png", "icon-512.png", "icon-maskable.png",
          "search_index.json"}
PRELOAD = re.compile(r'<link rel="preload"[^>]*>')
FOLDER_LINK = re.compile(r'href="((?:[\w.-]+/)+)(#[^"]*|)"')
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # zip이 적을 수 있는 가장 이른 때


def pack(site, archive):
    """서버가 있어야 쓰는 파일을 빼고, 이름의 차례대로 묶습니다."""
    paths = [path for path in Path(site).rglob("*")
             if path.is_file() and path.name not in ONLINE]
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(paths):
            name = f"{FOLDER}/{path.relative_to(site).as_posix()}"
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.external_attr = 0o644 << 16
            file.writestr(entry, content(path, site),
                          zipfile.ZIP_DEFLATED, 9)


def content(path, site):
    """파일의 글입니다. 쪽에서는 파일로 읽을 때 듣지 않는 것을 고칩니다.

    브라우저는 파일에서 글꼴을 미리 부르지 않고 오류를 적습니다.
    """
    if path.suffix != ".html":
        return path.read_bytes()
    text = PRELOAD.sub("", path.read_text("utf-8"))
    return FOLDER_LINK.sub(partial(to_file, path, Path(site)), text)


def to_file(path, site, match):
    """HTML로 적은 링크 ../rank/는 폴더의 쪽을 가리킵니다. 파일로 바꿉니다."""
    here = path.with_suffix("") if path.stem != "index" else path.parent
    target = Path(os.path.normpath(here / match[1]))
    page = target.with_suffix(".html")
    if target == site or not page.exists():
        page = target / "index.html"
    address = Path(os.path.relpath(page, path.parent)).as_posix()
    return f'href="{address}{match[2]}"'


def main(argv=()):
    root = Path.cwd()
    archive = Path(root, ARCHIVE)
    with tempfile.TemporaryDirectory() as place:
        outline.build(root, place, CONFIG)
        pack(place, archive)
    size = archive.stat().st_size / 2**20
    print(f"{ARCHIVE}에 묶었습니다({size:.1f}MiB).")
    return 0
