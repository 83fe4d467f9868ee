"""지어진 사이트의 주소를 적어, 책으로 들어오는 링크를 지킵니다.

쪽의 주소와 그 안의 제목의 id, 제목이 가르치는 주제(data-topic)가 한 줄씩입니다.
`python -m press outline`이 tests/outline.txt에 적고, 테스트가 지은 사이트와 견줍니다.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from mkdocs.config import load_config

from press.site import moved as site_moved

OUTLINE = "tests/outline.txt"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ARTICLE = re.compile(
    r'<article class="md-content__inner[^>]*>.*?</article>', re.S)
HEADING = re.compile(r"<h[1-6]\b([^>]*)>")
ID = re.compile(r'\bid="([^"]+)"')
TOPIC = re.compile(r'\bdata-topic="([^"]+)"')


def build(root, place, config="mkdocs.yml"):
    """사이트를 place에 엄격하게 짓습니다. 경고도 오류입니다.

    MkDocs는 --quiet를 함께 주면 경고를 세지 않아 --strict가 듣지 않습니다.
    """
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict",
         "--config-file", config, "--site-dir", str(place)],
        cwd=root, capture_output=True, text=True,
    )
    if done.returncode != 0:
        raise RuntimeError(f"사이트를 짓지 못했습니다.\n{done.stderr}")


def outline(site):
    """사이트의 쪽과 제목을 한 줄씩 적은 글입니다."""
    lines = []
    for path in sorted(Path(site).rglob("index.html")):
        article = ARTICLE.search(path.read_text(encoding="utf-8"))
        if article:
            lines.append(path.parent.relative_to(site).as_posix() + "/")
            lines += map(line, HEADING.findall(article[0]))
    return "\n".join(lines) + "\n"


def line(attributes):
    """제목 하나의 줄입니다."""
    found = [f"#{ID.search(attributes)[1]}", *TOPIC.findall(attributes)]
    return f"    {' '.join(found)}"


def addresses(text):
    """적어 둔 글에서 주소를 차례로 읽습니다. 'tensors/shape/#shape'와 같습니다."""
    page = ""
    for row in text.splitlines():
        if row.startswith(" "):
            yield page + row.split()[0]
        else:
            page = row
            yield page


def lost(recorded, site, moved=()):
    """적어 둔 주소 가운데 사라진 것입니다. 옮긴 쪽의 것은 뺍니다."""
    known = set(addresses(outline(site)))
    moved = set(moved)
    return [address for address in addresses(recorded)
            if address not in known and not {
                address, address.partition("#")[0]} & moved]


def advice(missing):
    return (
        f"밖에서 이어 둔 링크가 끊깁니다. 사라진 주소: {', '.join(missing)}. "
        "쪽이나 제목을 옮겼으면 mkdocs.yml의 extra.moved에 옛 주소와 새 주소를 적고, "
        "제목을 고쳤으면 id를 그대로 두세요. 정말로 없앴으면 그 줄을 "
        f"{OUTLINE}에서 지우세요."
    )


def heading(element):
    """제목의 글입니다. 자리의 주소를 알리는 링크는 뺍니다."""
    return "".join(
        part if isinstance(part, str) else part.get_text()
        for part in element.children
        if getattr(part, "get", lambda *_: None)("class") != ["headerlink"]
    ).strip()


def main(argv=()):
    return write(Path.cwd())


def write(root):
    """사이트를 짓고 주소를 적습니다. 사라진 주소가 있으면 적지 않습니다."""
    path = Path(root, OUTLINE)
    recorded = path.read_text(encoding="utf-8") if path.exists() else ""
    with tempfile.TemporaryDirectory() as place:
        build(root, place)
        new = outline(place)
        missing = lost(recorded, place, moved(root))
    if missing:
        print(advice(missing), file=sys.stderr)
        return 1
    if recorded != new:
        path.write_text(new, encoding="utf-8")
        print(f"{OUTLINE}을 고쳐 적었습니다. git diff로 확인하세요.")
    return 0


def moved(root):
    """mkdocs.yml의 extra.moved에 적힌 옛 주소들입니다."""
    config = load_config(str(Path(root, "mkdocs.yml")))
    return {old if "#" in old else f"{old.rstrip('/')}/"
            for old in site_moved.read(config)}
