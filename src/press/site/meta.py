"""쪽마다 기계가 읽는 정보를 JSON-LD로 적습니다.

첫 쪽은 책(Book)이고 다른 쪽은 장(Chapter)입니다. 사이트의 주소를 모르면 주소를
쪽에서 본 자리로 적습니다.
"""

import json
from pathlib import Path

import yaml
from markupsafe import Markup
from mkdocs.utils import get_relative_url

from press.site import evidence

LICENSE = "https://spdx.org/licenses/{}.html"


def describe(page, nav, config):
    """쪽의 JSON-LD입니다. 글이 script를 닫지 못하게 `<`를 바꿔 적습니다."""
    data = {"@context": "https://schema.org", "inLanguage": "ko"}
    data |= book(page, nav, config) if page.is_homepage else (
        chapter(page, nav, config))
    data["description"] = page.meta.get("description")
    known = {key: value for key, value in data.items() if value}
    text = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def book(page, nav, config):
    cited = citation(Path(config.config_file_path).parent)
    parts = [item for item in nav.items if item.is_section]
    return {
        "@type": "Book",
        "name": config.site_name,
        "url": page.canonical_url,
        "license": [LICENSE.format(each) for each in cited.get("license", [])],
        "author": [{"@type": "Organization", "name": author["name"]}
                   for author in cited.get("authors", [])],
        "datePublished": str(cited.get("date-released", "")),
        "dateModified": max(map(changed, nav.pages)),
        "hasPart": [
            {"@type": "Chapter", "name": part.title, "position": number,
             "url": address(first_page(part), page)}
            for number, part in enumerate(parts, 1)
        ],
    }


def chapter(page, nav, config):
    return {
        "@type": "Chapter",
        "name": name(page),
        "url": page.canonical_url,
        "position": nav.pages.index(page),
        "dateModified": changed(page),
        "isPartOf": {"@type": "Book", "name": config.site_name,
                     "url": address(nav.homepage, page)},
    }


def name(page):
    """HTML로 적힌 제목의 글입니다."""
    return Markup(page.title).striptags()


def address(target, page):
    """사이트의 주소를 알면 온 주소이고, 모르면 page에서 본 자리입니다."""
    return target.canonical_url or get_relative_url(target.url, page.url)


def first_page(section):
    child = section.children[0]
    return first_page(child) if child.is_section else child


def date(pages, proofs):
    """쪽마다 프로그램을 마지막으로 실행한 날을 적습니다. 사이트맵도 이것을 씁니다."""
    days = [newest(page, proofs) for page in pages]
    for page, day in zip(pages, days):
        page.meta["changed"] = day
        if any(days):
            page.update_date = day


def changed(page):
    return page.meta.get("changed", "")


def newest(page, proofs):
    text = f"{page.markdown or ''}{page.content or ''}"
    return evidence.newest(evidence.shown(proofs, text))


def citation(root):
    path = Path(root, "CITATION.cff")
    return yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
