"""프로그램을 다시 기록하는 명령(`python -m press outputs`)을 작은 책에서 봅니다."""

import pytest

from press import outputs
from press.proof import ledger

NAME = "snippets/x.py"
SOURCE = '"""수를 봅니다."""\nprint("값: 1")\n'
DICE = '''"""주사위를 던집니다."""
import numpy as np

rolls = np.random.default_rng(0).integers(1, 7, 60)
print(f"평균: {rolls.mean():.2f}")
'''
GPU = '"""장치를 봅니다."""\nprint("장치:", "CPU")\n'


@pytest.fixture
def book(small_book):
    small_book.write("requirements/test.txt", "numpy\n")
    return small_book


def row(book, key="x"):
    return book.book.ledger.row(key)


def test_a_new_program_is_recorded_and_a_docstring_changes_nothing(
        book, capsys):
    book.write(NAME, SOURCE)
    assert outputs.main(["x"]) == 0
    assert "고친 것: x.out" in capsys.readouterr().out
    assert book.read("snippets/x.out") == "값: 1\n" and row(book) is None
    book.edit(NAME, "수를", "숫자를")
    assert outputs.main(["x"]) == 0
    assert capsys.readouterr().out == ""


def test_a_failing_program_leaves_its_record_alone(book, capsys):
    book.write(NAME, SOURCE)
    outputs.main(["x"])
    book.edit(NAME, 'print("값: 1")', 'raise ValueError("왜")')
    assert outputs.main(["x"]) == 1
    assert "ValueError: 왜" in capsys.readouterr().err
    assert book.read("snippets/x.out") == "값: 1\n"


def test_nothing_of_that_name(book, capsys):
    assert outputs.main(["없음"]) == 1
    assert "snippets/없음로 시작하는" in capsys.readouterr().err


def test_ranges_are_measured_and_last_until_the_code_changes(book, capsys):
    book.write(NAME, DICE)
    book.declare('[x]\nmoves = ["평균"]\n')
    assert outputs.main(["x"]) == 0
    first = row(book)
    ((low, high, step),) = first["ranges"]["평균"]
    assert first["runs"] == 8 and low < high and step == 0.01
    book.edit(NAME, "주사위를", "주사위 예순 개를")
    assert outputs.main(["x"]) == 0 and row(book) == first
    book.edit(NAME, "60)", "61)")
    assert ledger.stale(row(book), book.book.at(NAME))
    assert outputs.main(["x"]) == 0
    assert row(book)["code"] != first["code"]
    assert "범위를 잽니다" in capsys.readouterr().out


def test_a_row_that_running_proves_is_dropped(book):
    book.write(NAME, DICE)
    book.declare('[x]\nmoves = ["평균"]\n')
    outputs.main(["x"])
    book.declare("")
    assert row(book)
    outputs.main(["x"])
    assert row(book) is None


def test_what_a_gpu_measured_is_never_overwritten(book):
    book.write(NAME, GPU)
    book.declare("[x]\ngpu = true\n")
    assert outputs.main(["x"]) == 0
    assert book.read("snippets/x.out").startswith("측정 전")
    book.write("snippets/x.out", "장치: 빠른 GPU\n")
    opened = book.book
    kept = dict(opened.ledger.row("x"))
    kept.pop("program")
    kept.pop("seal")
    kept |= {"device": "빠른 GPU", "files": {
        "x.out": outputs.judge.hashes(opened.at(NAME))["x.out"]}}
    opened.ledger.put("x", **kept)
    book.edit(NAME, "장치를", "고른 장치를")
    assert outputs.main(["x"]) == 0
    book.edit(NAME, '"CPU"', '"GPU"')
    assert outputs.main(["x"]) == 0
    assert book.read("snippets/x.out") == "장치: 빠른 GPU\n"
    assert row(book)["device"] == "빠른 GPU"
