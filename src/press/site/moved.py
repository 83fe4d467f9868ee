"""옮긴 쪽과 제목의 옛 주소가 새 자리로 이끌게 합니다.

mkdocs.yml의 extra.moved에 '옛/쪽/: 새/쪽/'이나 '쪽/#옛-제목: 새/쪽/#제목'을 적습니다.
"""

import html
import posixpath
import re
from pathlib import Path

PAGE = """<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<title>옮긴 쪽</title>
<link rel="canonical" href="{target}">
<meta http-equiv="refresh" content="0; url={target}">
<p>이 쪽은 <a href="{target}">새 자리</a>로 옮겼습니다.</p>
</html>
"""
# 옛 주소로 온 독자에게만 보입니다(book.css의 :target).
HEADING = ('<p class="moved" id="{anchor}">여기 있던 글은 '
           '<a href="{target}">{title}</a>(으)로 옮겼습니다.</p>')
LINK = re.compile(r'<a\b.*?</a>', re.S)
TITLE = r'<h[1-6]\b[^>]*\bid="{anchor}"[^>]*>(?P<inside>.*?)</h[1-6]>'


def read(config):
    """{옛 주소: 새 주소}입니다."""
    return config.extra.get("moved") or {}


def headings(content, page, config, nav):
    """이 쪽에서 옮겨 간 제목마다 새 자리의 링크를 더합니다."""
    told, pages = [], {address_of(each.file): each for each in nav.pages}
    for old, new in read(config).items():
        address, _, anchor = old.partition("#")
        if anchor and address == address_of(page.file):
            place, hash_, heading = new.partition("#")
            if place not in pages:
                raise ValueError(missing(new))
            target = pages[place]
            told.append(HEADING.format(
                anchor=html.escape(anchor), title=title(target, heading),
                target=html.escape(target.file.url_relative_to(page.file)
                                   + hash_ + heading)))
    return "\n".join([content, *told])


def title(page, anchor):
    """그 자리의 제목입니다. 자리가 없으면 쪽의 제목입니다."""
    found = re.search(TITLE.format(anchor=re.escape(anchor)),
                      page.content or "", re.S)
    if anchor and found is None:
        raise ValueError(f"extra.moved의 새 주소 '{page.url}#{anchor}'에 제목이 "
                         "없습니다. 있는 제목의 id를 적으세요.")
    return LINK.sub("", found["inside"]) if found else page.title


def address_of(file):
    """쪽의 주소입니다. 파일로 읽는 책에서도 'tensors/shape/'와 같습니다."""
    folder, name = posixpath.split(posixpath.splitext(file.src_uri)[0])
    return posixpath.join(folder, "" if name == "index" else name, "")


def write(config):
    """사라진 쪽마다 새 주소로 보내는 쪽을 놓습니다."""
    if not config.use_directory_urls:
        return  # 파일로 읽는 책에는 옛 주소가 없습니다
    for old, new in read(config).items():
        if "#" not in old:
            put(Path(config.site_dir), old, new)


def put(site, old, new):
    path = site / old / "index.html"
    if path.exists():
        raise ValueError(
            f"extra.moved의 옛 주소 '{old}'에 아직 쪽이 있습니다. 그 쪽을 "
            "지우거나 목록에서 빼세요.")
    page, hash_, anchor = new.partition("#")
    if not (site / page / "index.html").exists():
        raise ValueError(missing(new))
    path.parent.mkdir(parents=True, exist_ok=True)
    target = posixpath.relpath(page, old) + "/" + hash_ + anchor
    path.write_text(PAGE.format(target=target), encoding="utf-8")


def missing(new):
    return (f"extra.moved의 새 주소 '{new}'에 쪽이 없습니다. "
            "'tensors/tensor/'처럼 있는 쪽의 주소를 적으세요.")
