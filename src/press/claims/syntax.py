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


def written(source):
    """울타리 밖에 적힌 표시를 (1부터 세는 줄, 그 줄의 글, 찾은 것)으로 냅니다."""
    outside, fence = [], ""
    for line in source.split("\n"):
        mark = FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
            outside.append("")
        elif fence:
            outside.append("")
            if line.strip() == fence:
                fence = ""
        else:
            outside.append(line)
    text = "\n".join(outside)
    for match in MARK.finditer(text):
        number = text.count("\n", 0, match.start())
        yield number + 1, outside[number], match


def problems(source, book):
    """쪽의 소스에서 근거를 찾지 못한 표시를 (줄, 까닭)으로 냅니다."""
    for number, line, match in written(source):
        try:
            if HEADING.match(line):
                raise ProofError(in_heading(match[0]))
            evidence.find(book, name_of(match))
        except ProofError as error:
            yield number, str(error)


def in_heading(mark):
    return (f"'{mark}'이 제목이나 링크나 접는 글의 머리에 있습니다. 제목은 주장하지 "
            "않는 말로 적고, 표시는 본문의 문장 뒤에 적으세요.")
