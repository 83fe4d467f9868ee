"""TeX로 적은 식이 MathML이 되고, 코드는 그대로인지 봅니다."""

import markdown
import pytest

from tests.html import soup
from tests.test_site import NAMES, address


def draw(text):
    return markdown.markdown(text, extensions=[
        "pymdownx.superfences", "press.site.formulas"])


def test_a_block_lines_its_formulas_up():
    drawn = draw("앞\n\n$$\nL &= y^2 \\\\\na &< b\n$$\n\n뒤")
    assert drawn.count("<math ") == 1 and 'display="block"' in drawn
    assert drawn.count("<mtr") == 2 and drawn.count("<mtd") == 4
    assert 'alttext="L &amp;= y^2' in drawn
    assert "<msup>" in drawn and "$$" not in drawn
    assert "<p><div" not in drawn


def test_a_block_keeps_the_text_around_it():
    drawn = draw("앞\n$$\nx\n$$\n뒤\n\n- 항목\n\n    $$\n    y\n    $$\n")
    assert drawn.count('<div class="formula"') == 2
    assert "<p>앞" in drawn and "<p>뒤</p>" in drawn and "$$" not in drawn


def test_a_formula_in_a_sentence_keeps_its_particle():
    drawn = draw(r"가중치 \(w_1\)은 수입니다.")
    assert 'display="inline"' in drawn and "<msub>" in drawn
    assert "</math>은</span> 수입니다." in drawn


@pytest.mark.parametrize("text", [
    r"`\(x\)`", "```\n$$\nx\n$$\n```", r"```" + "\n\\(x\\)\n```"])
def test_code_is_left_alone(text):
    assert "<math" not in draw(text)


@pytest.mark.parametrize("text, why", [
    (r"\({x\)", "중괄호의 수가 다릅니다"),
    (r"\(\foo{x}\)", "을\\(를\\) 알 수 없습니다"),
    (r"\(\frac{1}\)", "1개 모자랍니다"),
    (r"\(x_1_2\)", "DoubleSubscriptsError로 멈췄습니다"),
    ("$$\nx = 1\n\n글", "짝이 맞지 않습니다"),
])
def test_a_formula_that_cannot_be_read_is_refused(text, why):
    with pytest.raises(ValueError, match=why):
        draw(text)


def test_the_search_reads_letters_and_skips_blocks(site):
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    assert "같은 수 m을 빼도" in index
    assert "∂L" not in index and "frac{" not in index


def formulas(site, name):
    return soup(site / address(name)).select("article math")


def test_every_formula_has_its_text(site):
    found = {name: formulas(site, name) for name in NAMES}
    assert sum(map(len, found.values())) > 30
    assert len(list(filter(None, found.values()))) > 8
    for drawn in found.values():
        assert all(each["alttext"] for each in drawn)
