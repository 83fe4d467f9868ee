"""그린 획을 준비하고 읽는 것을, 꾸러미의 것이 아닌 붓과 글씨로 봅니다."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlbook import datasets, digits, hands, handwriting, judging, symbolic
from press import learned
from press.proof import cite
from tests import shown

SHEET = 200
BARE = {  # 꾸러미의 손에 없는 글씨: 꺾은선 하나씩, 숫자마다 둘
    0: ("5,1 2,3 2,7 5,9 8,7 8,3 5,1", "6,1 3,2 2,6 4,9 7,8 8,4 6,1 4,1"),
    1: ("5,1 5,9", "6,1 5,5 4,9"),
    2: ("2,3 4,1 7,2 7,4 4,7 2,9 8,9", "3,2 6,1 7,3 5,6 2,9 5,8 8,9"),
    3: ("2,2 5,1 7,3 5,5 7,7 5,9 2,8", "3,1 7,1 5,4 7,6 6,9 3,9"),
    4: ("3,1 2,6 8,6 6,6 7,2 6,9", "6,9 6,1 2,6 8,6"),
    5: ("7,1 3,1 3,4 6,4 8,6 6,9 2,8", "8,1 4,1 3,5 6,5 7,7 5,9 2,9"),
    6: ("7,1 4,3 2,6 3,9 6,9 7,7 5,5 3,6", "6,1 3,4 3,8 5,9 7,8 7,6 4,5"),
    7: ("2,1 8,1 5,5 4,9", "2,2 2,1 8,1 4,9"),
    8: ("7,2 4,1 3,3 7,6 7,8 5,9 3,8 3,6 7,3 7,2",
        "5,5 3,3 5,1 7,3 5,5 3,7 5,9 7,7 5,5"),
    9: ("7,3 5,1 3,2 3,4 5,5 7,3 7,9", "7,2 4,1 3,4 6,5 7,2 7,6 5,9"),
}


def bare(count, seed):
    """(획, 굵기, 답)들입니다. 모서리를 두 번 깎아 둥글게 합니다."""
    rng = np.random.default_rng(seed)
    for number in range(count):
        ways = BARE[number % 10]
        text = ways[rng.integers(len(ways))].split()
        points = np.array([each.split(",") for each in text], float) / 10 - 0.5
        points += rng.normal(0, 0.015, points.shape)
        for _ in range(2):
            near, far = points[:-1], points[1:]
            cut = np.stack([0.75 * near + 0.25 * far,
                            0.25 * near + 0.75 * far], axis=1)
            points = np.concatenate(
                [points[:1], cut.reshape(-1, 2), points[-1:]])
        slant = np.tan(np.radians(rng.uniform(-15, 15)))
        points = points @ [[rng.uniform(0.7, 1), 0], [-slant, 1]]
        points *= 0.75 * rng.uniform(0.4, 1.2)
        low, high = 0.06 - points.min(axis=0), 0.94 - points.max(axis=0)
        place = rng.uniform(low, np.maximum(low + 0.001, high))
        yield [points + place], rng.uniform(0.03, 0.09), number % 10


def inked(strokes, pen):
    """펜을 촘촘히 찍은 흑백 그림입니다. 가장자리를 흐리지 않습니다."""
    sheet = np.zeros((SHEET, SHEET), np.uint8)
    half = int(pen * SHEET / 2)
    y, x = np.mgrid[-half:half + 1, -half:half + 1]
    nib = 255 * (np.hypot(x, y) <= pen * SHEET / 2).astype(np.uint8)
    for points in strokes:
        for near, far in zip(points, points[1:]):
            steps = int(np.abs(far - near).max() * SHEET) + 2
            for px, py in np.rint(np.linspace(near, far, steps) * SHEET):
                top, left = max(int(py) - half, 0), max(int(px) - half, 0)
                spot = sheet[top:top + len(nib), left:left + len(nib)]
                np.maximum(spot, nib[:len(spot), :spot.shape[1]], out=spot)
    return sheet


def right(written):
    """네트워크가 맞힌 비율입니다."""
    images, answers = zip(*[
        (handwriting.prepared(inked(strokes, pen)), digit)
        for strokes, pen, digit in written])
    pixels = np.array(images)[..., None].astype("float32") / 255
    guesses = judging.network().predict(pixels).argmax(axis=1)
    return np.mean(guesses == answers)


@pytest.mark.parametrize("hand", hands.HANDS)
def test_the_network_reads_hands_that_mnist_never_saw(hand):
    assert right(hands.written(hand, 200, seed=7)) >= 0.9


def test_the_network_reads_a_hand_that_the_package_never_saw():
    assert right(bare(200, seed=0)) >= 0.9


def test_mnist_is_prepared_already():
    _, (images, _) = datasets.mnist()
    same = [(handwriting.prepared(image) == image).all()
            for image in images[:300]]
    assert all(same)


points = st.tuples(st.floats(0, 1), st.floats(0, 1))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(points, min_size=1, max_size=4), min_size=1,
                max_size=2))
def test_what_is_prepared_fills_the_box_and_stands_in_the_middle(strokes):
    image = handwriting.prepared(handwriting.drawn(strokes))
    rows, columns = image.any(axis=1), image.any(axis=0)
    assert image.shape == (28, 28) and image.dtype == np.uint8
    assert max(np.ptp(np.flatnonzero(rows)),
               np.ptp(np.flatnonzero(columns))) + 1 in (19, 20)
    for axis, used in ((1, rows), (0, columns)):
        center = image.sum(axis=axis) @ (np.arange(28) + 0.5) / image.sum()
        touches = used[0] or used[-1]  # 한쪽에 몰려 더 옮길 수 없는 그림
        assert touches or abs(center - 14) <= 1.1


def test_where_it_is_drawn_does_not_matter():
    seven = np.array([(0.1, 0.1), (0.3, 0.1), (0.2, 0.5)])
    moved = seven + (20 / handwriting.SHEET, 30 / handwriting.SHEET)
    here, there = (handwriting.prepared(handwriting.drawn([points]))
                   for points in (seven, moved))
    assert (here == there).all()


@pytest.mark.parametrize("scale", [0.5, 1, 1.5])
def test_how_large_it_is_drawn_does_not_matter(scale):
    seven = np.array([(0.1, 0.1), (0.4, 0.1), (0.2, 0.6)])
    assert judging.judge([scale * seven])["network"]["digit"] == 7


@pytest.mark.parametrize("strokes", [[], [[]]])
def test_an_empty_sheet_is_told(strokes):
    with pytest.raises(ValueError, match="그린 것이 없습니다|점마다"):
        judging.judge(strokes)


@pytest.mark.parametrize("strokes, word", [
    ([[(0.1, 0.2, 0.3)]], "수 두 개"), ([[(float("nan"), 0)]], "유한한"),
])
def test_wrong_strokes_are_told(strokes, word):
    with pytest.raises(ValueError, match=word):
        handwriting.drawn(strokes)


def test_a_picture_in_colour_is_told():
    with pytest.raises(ValueError, match="흑백"):
        handwriting.prepared(np.ones((9, 9, 3)))


def test_an_unknown_hand_is_told():
    with pytest.raises(ValueError, match="둥근 손"):
        next(hands.written("왼손", 1))


def test_varied_images_differ_and_are_prepared():
    (images, _), _ = datasets.mnist()
    varied = handwriting.varied(images[:40], np.random.default_rng(0))
    assert varied.shape == (40, 28, 28) and varied.dtype == np.uint8
    assert (varied != images[:40]).any(axis=(1, 2)).all()
    again = handwriting.prepared(varied[0])
    assert np.abs(again.astype(int) - varied[0]).max() <= 1


def test_the_judges_answer_in_json_and_say_why():
    found = json.loads(json.dumps(judging.judge(
        [[(0.5, 0.15), (0.5, 0.85)]])))
    assert found["network"]["digit"] == found["people"]["digit"] == 1
    assert np.shape(found["image"]) == (28, 28)
    shapes = [np.shape(each) for each in found["network"]["layers"]]
    assert shapes == [(8, 12, 12), (16, 5, 5), (64,), (10,)]
    assert abs(sum(found["network"]["layers"][-1]) - 1) < 0.01
    for name in ("people", "tree"):
        assert f"숫자(그림, {found[name]['digit']}) ← 규칙" in (
            found[name]["why"])


def test_no_rule_no_answer():
    rules = symbolic.read("두 구멍: 구멍(?x, 2) -> 숫자(?x, 8)").rules
    assert judging.by_rules(rules, {"구멍": np.array([0])}) == {
        "digit": None, "why": ""}


def test_examples_are_digits_to_draw():
    for number in range(10):
        found = json.loads(json.dumps(judging.example(number)))
        assert found["digit"] == number
        assert handwriting.drawn(found["strokes"]).any()


def test_the_rules_of_the_judges_are_the_rules_of_the_book():
    """상자로 판 규칙의 답은 이미지를 하나씩 물은 답과 같습니다."""
    _, (images, _) = datasets.mnist()
    measured = digits.features(images[:30])
    known = symbolic.forward_chain(symbolic.KnowledgeBase(
        digits.to_facts(measured), judging.people()))
    one_by_one = [judging.by_rules(judging.people(), {
        name: values[[n]] for name, values in measured.items()})["digit"]
        for n in range(30)]
    assert [-1 if one is None else one for one in one_by_one] == (
        digits.answers(known, 30).tolist())


def test_the_tree_file_holds_the_rules_that_the_book_shows():
    rules = judging.tree()
    output = shown.BOOK.program("networks/draw/tree").output()
    assert len(rules) == int(cite.labelled(output, "찾은 규칙")[0])


def test_the_weights_file_is_as_good_as_its_program_says():
    _, (images, labels) = datasets.mnist()
    pixels = images[..., None].astype("float32") / 255
    accuracy = np.mean(
        judging.network().predict(pixels).argmax(axis=1) == labels)
    output = shown.BOOK.program("networks/draw/train").output()
    assert f"{accuracy:.2f}" == cite.labelled(output, "테스트 정확도")[0]
    assert judging.WEIGHTS.stat().st_size < 300_000


def test_the_part_is_the_beginning_of_mnist(tmp_path):
    learned.part(tmp_path / "part.npz")
    whole = datasets.mnist()
    for path in (tmp_path / "part.npz", datasets.DATA / learned.PART):
        assert path.stat().st_size < 1_100_000
        with np.load(path) as arrays:
            for (name, size), (images, labels) in zip(
                    learned.SIZES.items(), whole):
                assert (arrays[f"{name}_images"] == images[:size]).all()
                assert (arrays[f"{name}_labels"] == labels[:size]).all()


def test_unknown_files_are_not_made(capsys):
    with pytest.raises(SystemExit):
        learned.main(["nothing.npz"])
    assert "handwriting.npz" in capsys.readouterr().err
