"""지어진 사이트에서 독자가 보는 것의 뼈대를 글로 적습니다.

제목의 주소와 주제, 코드와 출력, 그림과 그 설명, 잰 값, 링크가 들어갑니다.
`make outputs`가 tests/outline.txt에 적고, 테스트가 다시 지어 견줍니다. 그래서
산문이 아닌 것이 바뀌면 git diff에 드러납니다.
"""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from bs4 import BeautifulSoup

OUTLINE = "tests/outline.txt"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


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


def pages(site):
    """사이트의 쪽을 (주소, 본문 요소)로 차례차례 냅니다."""
    for path in sorted(Path(site).rglob("index.html")):
        soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        content = soup.select_one("article.md-content__inner")
        if content is not None:
            yield path.parent.relative_to(site).as_posix() + "/", content


def outline(site):
    """사이트 전체의 뼈대입니다."""
    return "\n".join(
        line
        for address, content in pages(site)
        for line in (address, *page_outline(content), "")
    )


def page_outline(content):
    for element in content.find_all(True):
        if line := element_outline(element):
            yield f"    {line}"


def element_outline(element):
    classes = element.get("class") or []
    if element.name in HEADINGS:
        topics = element.get("data-topic", "-")
        return f"제목 #{element.get('id')} [{topics}] {heading(element)}"
    if "highlight" in classes and element.name == "div":
        name = element.get("data-program") or text(
            element.select_one(".filename"))
        copied = element.get("data-copy")
        code = element.select_one("pre").get_text()
        extra = f" 복사 {digest(copied)}" if copied else ""
        return f"코드 {name} {digest(code)}{extra}"
    if element.name == "svg" and element.find_parent("figure"):
        return f"그림 {digest(str(element))} {text(element.find('title'))}"
    if element.name == "figcaption":
        return f"그림말 {text(element)}"
    if element.name == "img":
        return f"사진 {element.get('src')} {element.get('alt')}"
    if "measured" in classes:
        return f"잰 값 {element.get('data-example')} = {text(element)}"
    if element.name == "a" and element.get("href") and (
        "headerlink" not in classes
    ):
        return f"링크 {element['href']} {text(element)}"
    return ""


def heading(element):
    return "".join(
        part if isinstance(part, str) else part.get_text()
        for part in element.children
        if getattr(part, "get", lambda *_: None)("class") != ["headerlink"]
    ).strip()


def text(element):
    return " ".join(element.get_text().split()) if element else "-"


def digest(content):
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def write(root):
    """사이트를 짓고 뼈대를 적습니다."""
    with tempfile.TemporaryDirectory() as place:
        build(root, place)
        new = outline(place)
    path = Path(root, OUTLINE)
    if not path.exists() or path.read_text(encoding="utf-8") != new:
        path.write_text(new, encoding="utf-8")
        print(f"{OUTLINE}을 고쳐 적었습니다. git diff로 확인하세요.")
    return 0
