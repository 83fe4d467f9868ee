"""mkdocs-jupyter가 그린 노트북을 책의 다른 쪽과 같은 HTML로 고칩니다.

mkdocs-jupyter는 쪽마다 스타일 50만 자와 스크립트를 넣고, 단추와 출력에 잘못된
접근성 속성을 붙입니다. 여기서는 글과 코드와 출력만 남겨 다시 쌉니다.
"""

import json
import posixpath
import re
from importlib.metadata import version
from pathlib import Path

from bs4 import BeautifulSoup
from mkdocs.structure.toc import get_toc

from press import notebooks
from press.markdown import escaped
from press.site import cache

HEADINGS = re.compile(r"h[1-6]$")
PERMALINK = "이 자리의 주소"
SETUP = (
    '<details class="note"><summary>설치하는 셀: dlbook이 없으면 휠을 설치합니다'
    "</summary>\n{}</details>"
)
FIGURE = (
    '<details class="note"><summary>그림을 그린 코드</summary>\n{}</details>')
HEAVY = re.compile(r"<(style|script)\b.*?</\1>", re.S)
CELL = re.compile(r"(?:<div\b[^>]*\bjp-Notebook-cell\b[^>]*>\s*)+")
OUTPUTS = re.compile(r'<div\b[^>]*\bjp-Cell-outputWrapper\b.*', re.S)
DRAWERS = [f"{name} {version(name)}".encode() for name in (
    "mkdocs-jupyter", "nbconvert", "mistune", "pygments", "beautifulsoup4")]
MATHJAX = re.compile(  # 0.27이 쪽마다 붙이는 스크립트
    r"<script data-mkdocs-jupyter-mathjax.*?</script>\s*", re.S)
WHEEL = re.compile(r'^WHEEL = ".*"$', re.M)


def draw_once(page, folder):
    """mkdocs-jupyter가 그린 것을 folder에 두어, 같은 노트북은 다시 그리지 않습니다."""
    draw = page.render

    def render(config, files):
        def drawn():
            draw(config, files)
            return slim(page.content).encode()

        materials = [Path(page.file.abs_src_path).read_bytes(),
                     repr(config.plugins["mkdocs-jupyter"].config).encode(),
                     *DRAWERS, Path(__file__).read_bytes()]
        page.content = cache.kept(folder, materials, drawn).decode()

    page.render = render


def slim(content):
    """쪽마다 든 스타일과 스크립트를 뺍니다."""
    return HEAVY.sub("", content)


def mend(content, page, config, files):
    """쪽의 본문을 다시 싸고, 제목과 차례와 설명을 채웁니다."""
    root = Path(config.config_file_path).parent
    notebook = json.loads(Path(page.file.abs_src_path).read_text("utf-8"))
    program = notebooks.source_of(root, page.file.abs_src_path)
    drawn = cells(content, page, len(notebook["cells"]))
    texts = [element for cell, element in zip(notebook["cells"], drawn)
             if cell["cell_type"] == "markdown"]
    for element in texts:
        lead_elsewhere(element, page, files)
    fill(page, texts, notebook)
    add_toolbar(page, config, texts)
    parts = []
    for cell, element in zip(notebook["cells"], drawn):
        tags = cell["metadata"].get("tags", [])
        if cell["cell_type"] == "markdown":
            part = element.decode_contents().strip()
        else:
            number = cell["metadata"].get("cell")
            part = code_part(element, program, number)
            if notebooks.FIGURE in tags:
                part = FIGURE.format(part)
            part += output_part(cell["outputs"], f"{program}:{number}")
            if number is None:
                part = SETUP.format(part)
        parts.append((notebooks.ANSWER in tags, part))
    return fold(parts)


def cells(content, page, count):
    """그려진 셀마다 글이나 코드의 요소입니다. 출력은 노트북에서 읽습니다."""
    found = [fragment(OUTPUTS.sub("", drawn)).select_one(
        ".jp-RenderedMarkdown, pre") for drawn in CELL.split(slim(content))[1:]]
    if None in found or len(found) != count:
        raise ValueError(
            f"{page.file.src_uri}: 셀 {count}개 가운데 "
            f"{len(found) - found.count(None)}개만 그려졌습니다. "
            "mkdocs-jupyter의 판을 확인하세요."
        )
    for anchor in (anchor for element in found
                   for anchor in element.select(".anchor-link")):
        anchor.decompose()
    return found


def code_part(lines, program, number):
    """코드 셀입니다. 단추는 data-cell이 붙은 앞의 셀까지 함께 복사합니다."""
    for empty in lines.find_all("span", recursive=False):
        if not empty.get_text():
            empty.decompose()
    name = (f'data-program="{notebooks.INSTALL}"' if number is None else
            f'data-program="{program}:{number}" data-cell="{number}"')
    return (
        f'<div class="language-python highlight" {name}><pre><span></span>'
        f"<code>{lines.decode_contents().strip(chr(10))}\n</code></pre></div>"
    )


def output_part(found, name):
    """셀의 출력과 그림입니다. 어느 셀의 것인지 적습니다."""
    output = notebooks.read_output(found)
    text = (
        f'<div class="language-text no-copy highlight" data-output="{name}">'
        '<span class="filename">출력</span><pre><span></span><code>'
        f"{escaped(output.text)}</code></pre></div>" if output.text else ""
    )
    shown = re.sub(r"<svg\b", f'<svg data-picture="{name}"', output.shown)
    return f"{text}\n{shown}"


def fold(parts):
    """이어지는 풀이의 셀을 접어 둡니다."""
    pieces, inside = [], False
    for answer, part in [*parts, (False, "")]:
        if answer and not inside:
            pieces.append('<details class="success"><summary>풀이</summary>')
        elif inside and not answer:
            pieces.append("</details>")
        inside = answer
        pieces.append(part)
    return "\n".join(pieces)


def lead_elsewhere(text, page, files):
    """쪽의 원본을 가리키는 링크를 지은 쪽의 주소로 바꿉니다."""
    here = posixpath.dirname(page.file.src_uri)
    for link in text.select("a[href]"):
        path, mark, anchor = link["href"].partition("#")
        if not path.endswith((".md", ".ipynb")):
            continue
        target = files.get_file_from_path(
            posixpath.normpath(posixpath.join(here, path)))
        if target is None:
            raise ValueError(
                f"{page.file.src_uri}: 링크 '{link['href']}'의 쪽이 없습니다."
            )
        link["href"] = f"{target.url_relative_to(page.file)}{mark}{anchor}"


def fill(page, texts, notebook):
    """제목, 설명, 차례를 쪽에 적고 제목마다 주소를 답니다."""
    tokens = []
    for heading in (heading for text in texts
                    for heading in text.find_all(HEADINGS)):
        level, name = int(heading.name[1]), heading.get_text().strip()
        if level == 1:
            page.title = name
        place = tokens
        while place and place[-1]["level"] < level:
            place = place[-1]["children"]
        place.append({"level": level, "id": heading["id"], "name": name,
                      "children": []})
        heading.append(fragment(
            f'<a class="headerlink" href="#{heading["id"]}" '
            f'title="{PERMALINK}">&para;</a>'))
    page.toc = get_toc(tokens)
    page.meta["description"] = notebook["metadata"]["description"]


def add_toolbar(page, config, texts):
    """첫 문단 뒤에, 노트북을 내려받거나 코랩에서 여는 링크를 놓습니다."""
    title = next(filter(None, (text.find("h1") for text in texts)))
    title.find_next_sibling("p").insert_after(fragment(toolbar(page, config)))


def fragment(content):
    return BeautifulSoup(content, "html.parser")


def toolbar(page, config):
    """저장소가 깃허브이면 코랩의 링크도 있습니다."""
    name = posixpath.basename(page.file.src_uri)
    folder = posixpath.splitext(page.file.src_uri)[0]
    links = [f'<a href="{name}" download>노트북 내려받기</a>']
    owner = re.match(r"https://github\.com/([^/]+/[^/]+?)/?$",
                     config.repo_url or "")
    if owner:
        branch = config.extra["notebooks"]
        links.append(
            "<a href=\"https://colab.research.google.com/github/"
            f'{owner[1]}/blob/{branch}/{folder}/{name}">코랩에서 열기</a>')
    return f'<p class="notebook">{" ".join(links)}</p>'


def download(page, config):
    """독자가 받을 노트북을 쪽 옆에 놓습니다.

    사이트의 주소를 알면 휠과 링크의 주소를 채웁니다.
    """
    source = Path(page.file.abs_src_path)
    notebook = json.loads(source.read_text("utf-8"))
    if config.site_url:
        for cell in notebook["cells"]:
            text = addressed("".join(cell["source"]), cell, page, config)
            cell["source"] = text.splitlines(keepends=True)
    place = Path(page.file.abs_dest_path).parent / source.name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(
        json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", "utf-8")


def addressed(text, cell, page, config):
    site = config.site_url.rstrip("/")
    if cell["cell_type"] == "code":
        (wheel,) = (Path(config.docs_dir) / "assets/wheel").glob("*.whl")
        return WHEEL.sub(f'WHEEL = "{site}/assets/wheel/{wheel.name}"', text)
    here = posixpath.dirname(page.file.src_uri)

    def absolute(match):
        path, mark, anchor = match[1].partition("#")
        inner = posixpath.normpath(posixpath.join(here, path))
        folder = re.sub(r"(?:index)?\.(?:md|ipynb)$", "", inner).rstrip("/")
        return f"]({site}/{folder}/{mark}{anchor})"

    return re.sub(r"\]\(((?!https?:)[^)\s]+\.(?:md|ipynb)(?:#[^)\s]*)?)\)",
                  absolute, text)
