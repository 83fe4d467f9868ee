"""CHANGELOG.md를 Atom 피드로 적습니다.

사이트의 주소를 몰라도 맞는 피드가 되도록 id는 이름에서 만든 UUID이고, 링크는
피드에서 본 자리입니다.
"""

import datetime
import re
import uuid
import xml.etree.ElementTree as ElementTree

import markdown

HEADING = re.compile(r"(?m)^## (?P<version>\S+)(?P<date>.*)$")
ATOM = {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "ko"}


def entries(changelog):
    """바뀐 것을 (판, 날, 글)로 차례차례 냅니다."""
    headings = list(HEADING.finditer(changelog))
    ends = [heading.start() for heading in headings[1:]] + [len(changelog)]
    for heading, end in zip(headings, ends):
        date = re.fullmatch(r" \((\d{4}-\d\d-\d\d)\)", heading["date"])
        if date is None:
            raise ValueError(
                f"CHANGELOG.md의 제목 '{heading[0]}'에 날이 없습니다. "
                "'## 0.1.0 (2026-11-23)'처럼 적으세요."
            )
        datetime.date.fromisoformat(date[1])
        yield heading["version"], date[1], changelog[heading.end():end].strip()


def atom(changelog, title, author):
    found = list(entries(changelog))
    feed = ElementTree.Element("feed", ATOM)
    add(feed, "title", f"{title}: 바뀐 것")
    add(feed, "id", name_id(""))
    add(feed, "updated", noon(max(date for _, date, _ in found)))
    add(ElementTree.SubElement(feed, "author"), "name", author)
    add(feed, "link", rel="self", href="feed.xml")
    add(feed, "link", href="./")
    for version, date, text in found:
        entry = ElementTree.SubElement(feed, "entry")
        add(entry, "title", f"{version}판")
        add(entry, "id", name_id(version))
        add(entry, "updated", noon(date))
        add(entry, "link", href="./")
        add(entry, "content", markdown.markdown(text), type="html")
    ElementTree.indent(feed)
    body = ElementTree.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'


def add(parent, tag, text=None, **attributes):
    ElementTree.SubElement(parent, tag, attributes).text = text


def name_id(version):
    return uuid.uuid5(uuid.NAMESPACE_OID, f"dlbook {version}").urn


def noon(date):
    return f"{date}T12:00:00Z"
