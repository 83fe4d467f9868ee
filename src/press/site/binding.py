"""지어진 사이트의 쪽을 차례대로 엮어, 인쇄할 HTML 한 벌을 만듭니다.

차례와 본문을 지어진 HTML에서 읽으므로 무엇으로 사이트를 지었든 같습니다. 쪽마다
주소를 앞에 붙인 id를 새로 달고, 쪽 사이의 링크를 그 id로 잇습니다.
"""

import html
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup

STYLE = Path(__file__).with_name("pdf.css")
DROPPED = (
    "script, style, template, button, input, form, dialog, iframe, "
    ".headerlink, .notebook, .report, [popover]"
)
HEADING = re.compile(r"h[1-6]$")
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "headers")
URL = re.compile(r"url\((['\"]?)#")
CONTENTS = "차례"


@dataclass
class Chapter:
    """쪽 하나입니다."""

    address: str
    part: str = ""
    title: str = ""
    body: str = ""

    @property
    def id(self):
        return name(self.address)


@dataclass
class Book:
    """site에서 읽은 책 한 권입니다. 쪽은 메뉴의 차례대로 있습니다."""

    site: Path
    title: str
    description: str
    licence: str
    styles: list
    chapters: list = field(default_factory=list)

    @property
    def parts(self):
        """(부의 이름, 그 부의 장들)입니다. 부에 들지 않은 장은 이름이 비었습니다."""
        grouped = []
        for chapter in self.chapters:
            if not grouped or grouped[-1][0] != chapter.part:
                grouped.append((chapter.part, []))
            grouped[-1][1].append(chapter)
        return grouped


def read(site):
    """사이트의 첫 쪽에서 차례를, 쪽마다 본문을 읽습니다."""
    home = soup(site / "index.html")
    about = home.find("meta", attrs={"name": "description"})
    licence = home.select_one(".md-copyright__highlight")
    book = Book(
        site, home.title.get_text().strip(), about["content"] if about else "",
        licence.get_text().strip() if licence else "",
        [link["href"] for link in home.select('link[rel="stylesheet"]')],
        list(listed(home)),
    )
    addresses = {chapter.address for chapter in book.chapters}
    for chapter in book.chapters:
        bind(chapter, site, addresses)
    return book


def listed(home):
    """메뉴의 쪽을 차례로 냅니다. 쪽 안의 목차는 뺍니다."""
    menu = home.select_one("nav.md-nav--primary")
    for item in menu.select(":scope > ul > li"):
        inner = item.select_one(":scope > nav:not(.md-nav--secondary)")
        part = text(inner.select_one(".md-nav__title")) if inner else ""
        for link in item.select("a.md-nav__link[href]"):
            if not link.find_parent(class_="md-nav--secondary"):
                yield Chapter(urljoin("/", link["href"]), part)


def bind(chapter, site, addresses):
    """장의 본문을 종이에 맞게 고칩니다."""
    page = soup(site / chapter.address.lstrip("/") / "index.html")
    body = page.select_one("article.md-content__inner")
    for element in body.select(DROPPED):
        element.decompose()
    for hint in body.select("abbr[title]"):
        hint.unwrap()
    chapter.title = text(body.find("h1"))
    open_answers(body)
    show_tabs(body, page)
    lead(body, chapter, addresses)
    rename(body, chapter)
    level(body, shift=bool(chapter.part))
    chapter.body = body.decode_contents()


def open_answers(body):
    """접어 둔 글을 폅니다."""
    for box in body.find_all("details"):
        box.name = "div"
        box["class"] = ["admonition", *box.get("class", [])]
        if title := box.find("summary"):
            title.name = "p"
            title["class"] = "admonition-title"


def show_tabs(body, page):
    """탭을 모두 펴고, 탭의 이름을 그 위에 적습니다."""
    for tabs in body.select(".tabbed-set"):
        labels = tabs.select(":scope > .tabbed-labels > label")
        blocks = tabs.select(":scope > .tabbed-content > .tabbed-block")
        for label, block in zip(labels, blocks, strict=True):
            title = page.new_tag("p", attrs={"class": "tab-title"})
            title.string = text(label)
            block.insert(0, title)
            block["class"] = "tab"
        tabs["class"] = "tabs"
        tabs.select_one(".tabbed-labels").decompose()


def lead(body, chapter, addresses):
    """쪽으로 가는 링크를 책 안으로 돌립니다. 책에 없는 파일의 링크는 글만 남깁니다."""
    for link in body.select("a[href]"):
        target = urlsplit(urljoin(chapter.address, link["href"]))
        if target.scheme:
            continue
        if target.path in addresses:
            link["href"] = "#" + name(target.path, unquote(target.fragment))
        else:
            link.unwrap()
    for image in body.select("img[src]"):
        image["src"] = urljoin(chapter.address, image["src"]).lstrip("/")
        del image["loading"]


def rename(body, chapter):
    """id와 그것을 가리키는 속성에 장의 이름을 붙입니다. 링크는 lead가 고쳤습니다."""
    for element in body.find_all(True):
        for key, value in list(element.attrs.items()):
            if key == "id":
                element[key] = name(chapter.address, value)
            elif key in REFERENCES:
                element[key] = " ".join(
                    name(chapter.address, word) for word in
                    (value if isinstance(value, list) else value.split()))
            elif key in ("href", "xlink:href") and element.name != "a":
                if value.startswith("#"):
                    element[key] = "#" + name(chapter.address, value[1:])
            elif isinstance(value, str) and "url(" in value:
                element[key] = URL.sub(
                    rf"url(\1#{name(chapter.address)}--", value)


def level(body, shift):
    """제목의 본디 깊이를 class에 적고, 부에 든 장의 제목은 한 단계 내립니다."""
    for heading in body.find_all(HEADING):
        depth = int(heading.name[1])
        heading["class"] = [*heading.get("class", []), f"level-{depth}"]
        heading.name = f"h{min(depth + shift, 6)}"


def whole(book, facts):
    """책 전체의 HTML입니다. 쪽의 번호는 나중에 채웁니다."""
    styles = "".join(
        f'<link rel="stylesheet" href="{html.escape(style)}">\n'
        for style in book.styles)
    return (
        '<!doctype html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{html.escape(book.title)}</title>\n{styles}"
        f"<style>\n{STYLE.read_text('utf-8')}{feet(book)}</style>\n</head>\n"
        '<body data-md-color-scheme="default">\n<main class="md-typeset">\n'
        f"{cover(book, facts)}{contents(book)}"
        f"{''.join(part(*group) for group in book.parts)}"
        "</main>\n</body>\n</html>\n"
    )


def feet(book):
    """쪽의 발치에 부와 장의 이름을 적습니다. 장마다 이름 붙인 쪽입니다."""
    rules = []
    for number, chapter in enumerate(book.chapters):
        words = " · ".join(filter(None, [chapter.part, chapter.title]))
        quoted = words.replace("\\", r"\\").replace('"', r"\"")
        rules.append(
            f"#{chapter.id} {{ page: chapter-{number}; }}\n"
            f"@page chapter-{number} {{ @bottom-left "
            f'{{ content: "{quoted}"; }} }}\n')
    return "".join(rules)


def cover(book, facts):
    lines = "".join(f"<p>{html.escape(fact)}</p>" for fact in facts)
    return (
        f'<section class="cover"><p class="cover-title">'
        f"{html.escape(book.title)}</p>"
        f'<p class="cover-about">{html.escape(book.description)}</p>'
        f'<div class="cover-facts">{lines}<p>{html.escape(book.licence)}</p>'
        "</div></section>\n"
    )


def contents(book):
    groups = "".join(
        (f'<p class="contents-part">{entry(part_id(chapters), title)}</p>'
         if title else "") + entries(chapters)
        for title, chapters in book.parts)
    return f'<nav class="contents"><h1>{CONTENTS}</h1>\n{groups}</nav>\n'


def entries(chapters):
    lines = "".join(f"<li>{entry(chapter.id, chapter.title)}</li>"
                    for chapter in chapters)
    return f"<ul>{lines}</ul>\n"


def entry(place, title):
    return (f'<a href="#{place}"><span>{html.escape(title)}</span>'
            f'<span class="number" data-place="{place}"></span></a>')


def part(title, chapters):
    articles = "".join(
        f'<article class="chapter" id="{chapter.id}">\n{chapter.body}\n'
        "</article>\n" for chapter in chapters)
    if not title:
        return articles
    return (
        f'<section class="part" id="{part_id(chapters)}">'
        f"<h1>{html.escape(title)}</h1>{entries(chapters)}</section>\n"
        f"{articles}"
    )


def part_id(chapters):
    return f"part-{chapters[0].id}"


def name(address, fragment=""):
    """쪽의 주소와 그 안의 id로, 책에서 하나뿐인 id를 짓습니다."""
    page = address.strip("/").replace("/", "-") or "home"
    return f"{page}--{fragment}" if fragment else page


def soup(path):
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def text(element):
    return " ".join(element.get_text().split())
