"""씨앗과 기계를 바꾸어 범위를 재는지 봅니다."""

import pytest

from press.proof import measure, ranges
from press.proof.program import ProofError
from press.proof.runner import Run

DECLARED = '["x"]\nmoves = ["손실"]\nseeds = ["손실"]\n'
SOURCE = '''\
"""손실을 봅니다."""
import os
import numpy as np

print("손실:", round(np.random.default_rng(0).random(), 2),
      os.environ.get("DNNL_MAX_CPU_ISA", "") == "SSE41" and 7 or 1)
'''


@pytest.fixture
def program(small_book):
    small_book.write("snippets/x.py", SOURCE)
    small_book.declare(DECLARED.replace("moves", "fresh = true\nmoves"))
    return small_book.book.program("x")


def reading(program, output):
    return ranges.read(program, Run(0, output, "", 1.0))


def test_numbers_of_a_label_are_read_with_their_last_digit(program):
    found = reading(program, "손실: 0.25 12\n값: 3\n손실: 0.5 9\n")
    assert found == {"손실": [[(0.25, pytest.approx(0.01)), (12, 1)],
                             [(0.5, pytest.approx(0.1)), (9, 1)]]}


def test_the_range_is_the_least_and_the_most(program):
    joined = ranges.join(program, [
        reading(program, "손실: 0.25 12\n"), reading(program, "손실: 0.1 15\n"),
        reading(program, "손실: 0.31 9\n")])
    assert joined == {"손실": [[0.1, 0.31, pytest.approx(0.1)], [9, 15, 1]]}


@pytest.mark.parametrize("output", ["손실: 0.1\n", "값: 1\n"])
def test_another_count_of_numbers_has_no_range(program, output):
    word = "몇 개인지" if "손실" in output else "출력하지 않았습니다"
    with pytest.raises(ProofError, match=f"x.py:1: .*{word}"):
        ranges.join(program, [reading(program, "손실: 0.2 1\n"),
                              reading(program, output)])


def test_values_of_the_seeds_stand_in_order(program):
    assert ranges.seed_values(program, ["손실: 3\n", "손실: 1\n"]) == {
        "손실": ["3", "1"]}
    with pytest.raises(ProofError, match="'손실:' 줄이 한 줄이 아닙니다"):
        ranges.seed_values(program, ["손실: 3\n손실: 2\n"])


def test_a_sweep_turns_seeds_and_machines(small_book, program, monkeypatch):
    monkeypatch.setattr(ranges, "MACHINES", ranges.MACHINES[:1])
    monkeypatch.setattr(ranges, "SEEDS", (1, 2))
    small_book.write("snippets/x.out", small_book.run("snippets/x.py").output)
    told = []
    found = measure.sweep(program.book, [program], {}, 2, told.append)["x"]
    [(low, high, step), (least, most, _)] = found["ranges"]["손실"]
    assert 0 <= low < high <= 1 and step == pytest.approx(0.01)
    assert (least, most) == (1, 7)  # 기계를 바꾼 수도 들었습니다
    assert len(set(found["seeds"]["손실"])) == found["runs"] == 4
    assert len(told) == 2


def test_a_row_with_ranges_is_enough_until_the_labels_change(
        small_book, program):
    small_book.write("snippets/x.out", "손실: 0.5 1\n")
    assert measure.needs_row(program)
    measure.put_row(program, 1.0, found={
        "ranges": {"손실": [[0.1, 0.9, 0.01], [1, 7, 1]]}, "runs": 8,
        "seeds": {"손실": ["0.5"]}})
    assert not measure.needs_row(program)
    small_book.declare(DECLARED.replace("seeds", "# seeds"))
    assert measure.needs_row(small_book.book.program("x"))
