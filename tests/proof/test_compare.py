"""기록과 다른 것은 반드시 다르다고 하는지 봅니다."""

import re

import pytest

from press.proof.compare import (
    Rules,
    first_difference,
    lines_of,
    numbers,
    steps,
    text_difference,
    widened,
)

LOSS = Rules(ranges={"손실": [[0.1, 0.3, 0.01]]}, runs=8)
TIMED = Rules(timed=("시간",))
FREE = Rules(varies=("지은 글",))
LOOSE = Rules(loose=re.compile(r"\d+/\d+ - \d+\w* - "))


def test_equal_text():
    assert text_difference("값: 1\n", "값: 1\n") == ""


@pytest.mark.parametrize("actual", [
    "값: 2\n", "값: 1", "값: 1 \n", "", "값: 1\n값: 1\n", "\n값: 1\n",
    "값: 1.0\n", "값: 1\r\n", "\r값: 1\n", "값:\t1\n", "값: 1\n\n",
    "값: \x1b[1m1\n", "값: １\n", "\ufeff값: 1\n",
])
def test_any_change_is_a_difference(actual):
    assert text_difference("값: 1\n", actual)
    assert text_difference(actual, "값: 1\n")


def test_difference_shows_both_sides_and_what_cannot_be_seen():
    diff = text_difference("가\n나\n", "가\n다\x1b\r\n")
    assert "-나\n+다\\x1b\\r\n" in diff
    assert "마지막 줄바꿈 없음" in text_difference("가\n", "가")


def test_only_line_feeds_end_a_line():
    assert lines_of("가\r나\x0b다\u2028라\n마") == ["가\r나\x0b다\u2028라\n", "마"]


def test_first_difference():
    assert first_difference("가\n나\n", "가\n다\n") == 2
    assert first_difference("가\n", "가\n나\n") == 2
    assert first_difference("가\r나\n다\n", "가\r나\n라\n") == 2


@pytest.mark.parametrize("actual, same", [
    ("손실: 0.30\n", True), ("손실: 0.74\n", True), ("손실: 0.75\n", False),
    ("손실: -0.34\n", True), ("손실: -0.35\n", False),
    ("손실: inf\n", False), ("손실: 0.2 0.2\n", False), ("손실: 0.2초\n", False),
    ("손실 0.2\n", False), ("손실: nan\n", False), ("손실:\n", False),
])
def test_a_range_is_widened_by_its_width(actual, same):
    assert (text_difference("손실: 0.20\n", actual, LOSS) == "") is same


def test_a_range_without_width_is_widened_by_the_last_digit():
    assert widened(0.2, 0.2, 0.01, 5) == pytest.approx((0.19, 0.21))
    assert widened(0.2, 0.2, 0.01, 99) == pytest.approx((0.19, 0.21))


def test_fewer_runs_widen_more():
    rooms = [widened(0, 1, 0.1, runs)[1] for runs in range(4, 12)]
    assert rooms == sorted(rooms, reverse=True)
    assert rooms[0] == pytest.approx(11.8) and rooms[-1] == rooms[-2]


def test_a_number_out_of_its_range_is_told_with_the_range():
    told = text_difference("손실: 0.2\n", "손실: 0.9\n", LOSS)
    assert "'손실'의 0.9이 잰 범위 0.1–0.3를 넓힌 -0.34–0.74의 밖입니다." in told
    assert "-손실: 0.2\n+손실: 0.9\n" in told


def test_the_recorded_number_is_held_to_the_range_too_when_it_is_run():
    """기록과 글자까지 같아도 잰 범위 밖이면 통과하지 못합니다."""
    assert text_difference("손실: 0.9\n", "손실: 0.9\n", LOSS)


def test_ranges_of_another_length_are_told():
    rules = Rules(ranges={"손실": []})
    assert "수는 1개인데 장부의 범위는 0개" in text_difference(
        "손실: 0.2\n", "손실: 0.2\n", rules)


def test_a_rule_is_for_its_label_alone():
    assert text_difference("값: 0.2\n", "값: 0.3\n", LOSS)
    assert text_difference("손실값: 0.2\n", "손실값: 0.3\n", LOSS)
    two = Rules(ranges={"손실: 마지막": [[5, 5, 1]], "손실": [[1, 1, 1]]})
    assert text_difference("손실: 마지막: 5\n", "손실: 마지막: 5\n", two) == ""


@pytest.mark.parametrize("actual, same", [
    ("시간: 12초\n", True), ("시간: 1,900.5초\n", True), ("시간: 3 ms\n", False),
    ("시간: 12분\n", False), ("시간: 초\n", False), ("시각: 3초\n", False),
])
def test_of_a_timed_line_only_the_text_counts(actual, same):
    assert (text_difference("시간: 3초\n", actual, TIMED) == "") is same


def test_units_of_time_move_with_the_number():
    assert text_difference("시간: 3 ms / 1\n", "시간: 12 us / 1\n", TIMED) == ""
    assert text_difference("값: 3 ms / 1\n", "값: 12 us / 1\n", TIMED)


def test_free_text_keeps_its_label():
    assert text_difference("지은 글: 가\n", "지은 글: 나 1\n", FREE) == ""
    assert text_difference("지은 글: 가\n", "다른 글: 가\n", FREE)
    assert text_difference("지은 글: 가\n", "지은 글: nan\n", FREE)
    assert text_difference("지은 글: 가\n", "지은 글: 가\n지은 글: 나\n", FREE)


def test_progress_lines_are_compared_without_their_numbers():
    old = "2/2 - 0s - 3ms/step - loss: 0.5\n"
    assert text_difference(old, "2/2 - 1s - 14ms/step - loss: 0.7\n",
                           LOOSE) == ""
    assert text_difference(old, "2/2 - 1s - 14ms/step - mae: 0.7\n", LOOSE)
    assert text_difference(old, "값: 1\n", LOOSE)
    assert text_difference(old, "2/2 - 1s - 14ms/step - loss: 0.7\n")


def test_numbers_and_the_size_of_their_last_digit():
    text = "1,900 -0.25 3e-4 1.5E+2 12"
    assert numbers(text) == [1900, -0.25, 3e-4, 150, 12]
    assert steps(text) == pytest.approx([1, 0.01, 1e-4, 10, 1])


@pytest.mark.parametrize("text", ["nan", "손실 nan\n", "[1. nan]", "-nan\n"])
def test_nan_never_passes(text):
    assert "nan" in text_difference(text, text)


@pytest.mark.parametrize("text", ["banana\n", "NaN배\n", "난nan\n"])
def test_words_that_contain_nan_pass(text):
    assert text_difference(text, text) == ""
