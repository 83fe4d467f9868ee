"""지어진 HTML을 읽습니다. 쪽의 원본은 보지 않습니다."""

import re
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup

PYTHON = re.compile(r"language-(i?python\d*|py\d*|pycon|python-console)$", re.I)


@cache
def soup(path):
    """쪽 하나를 한 번만 읽습니다. 고치려면 먼저 복사하세요."""
    return BeautifulSoup(Path(path).read_text("utf-8"), "html.parser")


def python_blocks(path):
    """쪽에 그려진 파이썬 코드의 글을 차례로 모읍니다."""
    return [
        block.select_one("code").get_text().strip("\n")
        for block in soup(path).select("div.highlight, table.highlighttable")
        if any(PYTHON.match(name) for name in block.get("class"))
        and not block.find_parent(class_="highlighttable")
    ]
