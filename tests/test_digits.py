"""손글씨의 특성을 scipy와, 손으로 그린 이미지로 견줍니다."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import ndimage

from dlbook import datasets, digits, symbolic

masks = arrays.arrays(bool, st.tuples(st.integers(1, 3), st.integers(2, 9),
                                      st.integers(2, 9)))


def drawing(*rows):
    """글자로 그린 그림 한 장. #이 잉크입니다."""
    picture = np.zeros((1, 28, 28), np.uint8)
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            picture[0, y + 4, x + 4] = 255 * (mark == "#")
    return picture


@given(masks)
@settings(deadline=None)
def test_enclosed_is_what_filling_holes_adds(inked):
    filled = np.array([ndimage.binary_fill_holes(one) for one in inked])
    assert (digits.enclosed(inked) == (filled & ~inked)).all()


@given(masks)
@settings(deadline=None)
def test_pieces_is_the_euler_number(mask):
    """덩어리의 수에서, 덩어리가 둘러싼 구멍의 수를 뺀 것입니다."""
    for one, found in zip(mask, digits.pieces(mask)):
        _, parts = ndimage.label(one)
        _, outside = ndimage.label(np.pad(~one, 1, constant_values=True),
                                   np.ones((3, 3)))
        assert found == parts - (outside - 1)


def test_holes_of_real_digits_are_what_scipy_counts():
    (images, _), _ = datasets.mnist()
    inside = digits.enclosed(digits.ink(images[:500]))
    counted = [ndimage.label(one)[1] for one in inside]
    islands = [ndimage.label(np.pad(~one, 1, constant_values=True),
                             np.ones((3, 3)))[1] - 1 for one in inside]
    assert (digits.features(images[:500])["구멍"]
            == np.array(counted) - islands).all()


def test_features_of_a_drawing():
    found = {name: int(values[0]) for name, values in digits.features(drawing(
        "########",
        "#......#",
        "#......#",
        "########",
        ".......#",
        ".......#",
        ".......#",
        ".......#",
    )).items()}
    assert found["구멍"] == 1 and found["너비"] == 100
    assert 15 < found["구멍높이"] < 35
    assert found["위획"] == 2 and found["아래획"] == 1
    assert found["세로획"] == 2
    assert found["왼아래빈"] > 80 and found["오른아래빈"] == 0
    assert found["왼아래잉크"] < 20 < found["왼위잉크"]


def test_the_box_fits_the_ink():
    picture = drawing("##", "##")
    assert digits.boxed(digits.ink(picture), digits.ink(picture)).all()


def test_an_empty_image_has_no_features_but_no_error():
    found = digits.features(np.zeros((2, 28, 28), np.uint8))
    assert found["구멍"].tolist() == [0, 0]


def test_facts_name_the_image():
    assert digits.to_facts({"구멍": np.array([0, 2])}) == [
        ("구멍", 0, 0), ("구멍", 1, 2)]


def test_the_rule_with_the_higher_priority_answers():
    base = symbolic.read("""
        점(0)
        점(1)
        낮음: 점(?x) -> 숫자(?x, 1)
        높음 [2]: 점(?x), ?x > 0 -> 숫자(?x, 7)
    """)
    known = symbolic.forward_chain(base)
    assert digits.answers(known, 3).tolist() == [1, 7, -1]


def test_every_rule_answers_some_image():
    (images, _), _ = datasets.mnist()
    facts = digits.to_facts(digits.features(images[:3000]))
    rules = symbolic.read(digits.RULES).rules
    numbered = [symbolic.Rule(rule.name, rule.conditions,
                              (*rule.conclusion, rule.name)) for rule in rules]
    known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, numbered))
    fired = {name for *_, name in known.find(("숫자", "?x", "?d", "?name"))}
    assert fired == {rule.name for rule in rules}


def test_one_image_needs_its_axis():
    with pytest.raises(ValueError, match=r"images\[None\]"):
        digits.features(np.zeros((28, 28), np.uint8))
