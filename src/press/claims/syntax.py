"""표시를 적는 법입니다. 문장의 마침표 바로 뒤에 적습니다.

    {{ claim : ai/contest/scores : 합성곱 중앙값 }}   프로그램과, 출력의 이름표나 단언
    {{ claim : bib-turing-1950 }}                   참고 문헌
    {{ definition }}                                정의이거나 여기서 보인 셈
    {{ opinion }}                                   글쓴이의 권고
"""

import html
import re

from press.claims import evidence
from press.proof.program import ProofError

MARK = re.compile(
    r"\{\{\s*(?:claim\s*:\s*(?P<name>[^{}]+?)|(?P<word>definition|opinion))"
    r"\s*\}\}")
HEADING = re.compile(r"#{1,6}\s")
FENCE = re.compile(r"\s*(`{3,}|~{3,})")


def name_of(match):
    """data-claim에 적을 이름입니다. 'ai/contest/scores : 합성곱 중앙값'과 같습니다."""
    if match["word"]:
        return match["word"]
    key, colon, label = " ".join(match["name"].split()).partition(":")
    return f"{key.strip()} : {label.strip()}" if colon else key.strip()


def attributes(name):
    """표시의 {속성: 값}입니다. 문장을 받치는 프로그램은 쪽의 검사가 실행합니다."""
    return {"data-claim": name} | (
        {"data-evidence": name} if " : " in name else {})


def span(name):
    told = "".join(f' {key}="{html.escape(value)}"'
                   for key, value in attributes(name).items())
    return f"<span{told}></span>"


def replaced(book, text):
    """글의 표시를 그린 것입니다. 근거가 없으면 ProofError입니다."""
    def put(match):
        evidence.find(book, name_of(match))
        return span(name_of(match))

    return MARK.sub(put, text)


def outside(source):
    """소스의 줄들입니다. 울타리 안의 줄은 비웁니다."""
    found, fence = [], ""
    for line in source.split("\n"):
        mark = FENCE.match(line)
        found.append("" if mark or fence else line)
        if mark and not fence:
            fence = mark[1]
        elif fence and line.strip() == fence:
            fence = ""
    return found


def problems(source, book, spread=lambda line: line):
    """쪽의 소스에서 근거를 찾지 못한 표시를 (1부터 세는 줄, 까닭)으로 냅니다.

    spread(줄)은 그 줄에 펼칠 글입니다. 과제와 고르는 문제의 글에도 표시가 있습니다.
    """
    lines = outside(source)
    text = "\n".join(lines)
    for match in MARK.finditer(text):
        number = text.count("\n", 0, match.start())
        if HEADING.match(lines[number]):
            yield number + 1, in_heading(match[0])
        yield from problem(book, number + 1, match)
    for number, line in enumerate(lines, start=1):
        if (more := spread(line)) != line:
            for match in MARK.finditer(more):
                yield from problem(book, number, match)


def problem(book, number, match):
    try:
        evidence.find(book, name_of(match))
    except ProofError as error:
        yield number, str(error)


def in_heading(mark):
    return (f"'{mark}'이 제목이나 링크나 접는 글의 머리에 있습니다. 제목은 주장하지 "
            "않는 말로 적고, 표시는 본문의 문장 뒤에 적으세요.")
