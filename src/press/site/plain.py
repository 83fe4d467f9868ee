"""HTML에서 글만 꺼냅니다. 지은 쪽은 크므로 나무를 짓지 않고 정규식으로 읽습니다."""

import html
import re

TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.S)


def element(*names):
    """그 이름의 요소를 찾는 정규식입니다. 요소의 안은 match["inside"]입니다."""
    return re.compile(
        rf"<(?P<name>{'|'.join(names)})\b[^>]*>(?P<inside>.*?)</(?P=name)>",
        re.S)


def text(content):
    """꼬리표를 뗀 글입니다."""
    return html.unescape(TAG.sub("", content))


def take(pattern, content):
    """(찾은 요소의 안을 모은 것, 그 요소를 뺀 나머지)입니다."""
    inside = [match["inside"] for match in pattern.finditer(content)]
    return "".join(inside), pattern.sub(" ", content)
