"""한 개념에 한 낱말을 쓰는지 봅니다. 코드, 인용, 표시한 예외는 보지 않습니다."""

import copy
import csv
import re

import pytest

from tests.conftest import ROOT
from tests.html import soup
from tests.test_site import NAMES, address

LEFT_ALONE = "pre, code, blockquote, q, .other-name"


def terms():
    with open(ROOT / "docs/terms.tsv", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


AVOIDED = {
    variant.strip(): term["ko"]
    for term in terms()
    for variant in (term["avoid"] or "").split(",")
    if variant.strip()
}


def avoided(text):
    """글에 든 피할 말과, 대신 쓸 말입니다."""
    return {
        variant: term
        for variant, term in AVOIDED.items()
        if re.search(rf"(?<![가-힣]){re.escape(variant)}", text)
    }


def prose(page):
    """고쳐도 되게 복사한 다음, 그대로 둘 것을 뺀 글입니다."""
    body = copy.copy(page)
    for element in body.select(LEFT_ALONE):
        element.replace_with(" ")
    return body.get_text()


@pytest.mark.parametrize("name", NAMES)
def test_one_term_a_concept(name, site):
    body = soup(site / address(name)).select_one("article")
    assert avoided(prose(body)) == {}


def test_the_lint_finds_and_leaves_alone():
    from bs4 import BeautifulSoup

    page = BeautifulSoup(
        "<p>레이어를 쌓습니다.</p><code>컨볼루션</code>"
        "<blockquote>피처</blockquote>"
        '<em class="other-name">기계 학습</em>', "html.parser")
    assert avoided(prose(page)) == {"레이어": "층"}


def test_terms_are_one_row_a_concept():
    names = [term["ko"] for term in terms()]
    assert len(names) == len(set(names))
    own = {term["ko"] for term in terms() if not term["see"]}
    assert not own & AVOIDED.keys()
    assert all(term["en"] for term in terms())
    assert all(term["see"] in own for term in terms() if term["see"])


@pytest.mark.parametrize("name", NAMES)
def test_the_voice_of_the_book(name, site):
    body = soup(site / address(name)).select_one("article")
    text = prose(body)
    for unwanted in ("당신", "되어지", "에 의해", "!"):
        assert unwanted not in text
    assert not re.search(r"\*\*[가-힣A-Za-z]|[가-힣.]\*\*", text)


PARTICLE = re.compile(
    r"\s+(?:이?라고도?|이?라는|입니다|합니다|인|[은는이가을를의에]|으?로|에는)"
    r"(?![가-힣])")


@pytest.mark.parametrize("name", NAMES)
def test_particles_touch_the_word_before_them(name, site):
    """'밀집 층(dense layer) 은'처럼 굵은 낱말에서 조사를 떼지 않습니다."""
    body = soup(site / address(name)).select_one("article")
    apart = [
        strong.get_text() + str(strong.next_sibling)[:6]
        for strong in body.find_all("strong")
        if strong.get_text().endswith(")")
        and PARTICLE.match(str(strong.next_sibling))
    ]
    assert apart == []
