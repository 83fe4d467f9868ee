"""판정이 다른 것을 말하고, 고쳐 쓸 때는 다른 것만 고쳐 쓰는지 봅니다."""

import json

import pytest

from press.proof import judge, ledger, measure
from press.proof.program import ProofError

SOURCE = '"""수를 봅니다."""\nprint("값: 1")\nprint("비율: 100배")\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M {} 2"/></svg>'
DRAW = '"""그립니다."""\nopen("{}.svg", "w").write(\n    \'{}\')\n'


@pytest.fixture
def book(small_book):
    small_book.write("snippets/x/y.py", SOURCE)
    return small_book


def check(book):
    return book.judge("snippets/x/y.py")


def put(book, source):
    book.write("snippets/x/y.py", source)


def snapshot(book):
    return {path: (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted((book.root / "snippets").rglob("*"))
            if path.is_file()}


def test_what_was_recorded_passes(book):
    book.record()
    assert check(book) == judge.Verdict()
    assert book.read("snippets/x/y.out") == "값: 1\n비율: 100배\n"


def test_what_is_run_needs_no_row(book):
    book.record()
    assert not (book.root / "snippets/ledger.jsonl").exists()


def test_recording_twice_changes_nothing(book):
    book.declare('["x/y"]\ntimed = ["비율"]\n')
    book.record()
    before = snapshot(book)
    book.record()
    assert snapshot(book) == before


def test_checking_and_updating_are_one_path(book):
    book.record()
    book.edit("snippets/x/y.out", "값: 1", "값: 2")
    with pytest.raises(ProofError):
        check(book)
    verdict = book.judge("snippets/x/y.py", update=True)
    assert verdict.changed == ("y.out",)
    assert book.judge("snippets/x/y.py", update=True).changed == ()
    assert check(book) == judge.Verdict()


def test_changed_output_names_the_line_and_the_remedy(book):
    book.record()
    book.edit("snippets/x/y.out", "값: 1", "값: 2")
    with pytest.raises(ProofError) as caught:
        check(book)
    message = str(caught.value)
    assert message.startswith("snippets/x/y.py:2: 출력이 기록과 다릅니다")
    assert "-값: 2\n+값: 1\n" in message
    assert "make outputs ONLY=x/y" in message


def test_missing_output_is_told(book):
    with pytest.raises(ProofError, match="y.py:2: 출력이 기록과 다릅니다"):
        check(book)


def test_result_in_its_range_keeps_the_recorded_one(book):
    book.declare('["x/y"]\nmoves = ["비율"]\n')
    book.record()
    measure.put_row(book.book.program("x/y"), 1.0, found={
        "ranges": {"비율": [[90, 110, 1]]}, "runs": 8})
    put(book, SOURCE.replace("100", "120"))
    assert "코드가 바뀌었습니다" in check(book).stale
    assert book.judge("snippets/x/y.py", update=True).changed == ()
    assert "100배" in book.read("snippets/x/y.out")
    put(book, SOURCE.replace("100", "160"))
    with pytest.raises(ProofError, match="y.py:3: 출력이.*"):
        check(book)


def test_a_line_of_any_text_is_recorded_anew(book):
    book.declare('["x/y"]\nvaries = ["장치"]\n')
    for text in ("cpu:0", "cpu"):
        put(book, f'"""장치를 봅니다."""\nprint("장치: {text}")\n')
        book.record()
        assert book.read("snippets/x/y.out") == f"장치: {text}\n"


def test_the_bold_letters_of_a_terminal_are_letters(book):
    book.declare('["x/y"]\nraises = "ValueError"\n')
    put(book, '"""굵게 적은 오류를 냅니다."""\n'
              'raise ValueError("\\x1b[1m굵게\\x1b[0m 적은 오류")\n')
    book.record()
    check(book)
    assert book.read("snippets/x/y.out") == "ValueError: 굵게 적은 오류\n"


def test_changed_picture_fails(book):
    put(book, DRAW.format("y", SVG.format(1)))
    book.record()
    check(book)
    book.edit("snippets/x/y.svg", "M 1 2", "M 1 3")
    with pytest.raises(ProofError, match="그림 y.svg이 기록과 다릅니다"):
        check(book)
    (book.root / "snippets/x/y.svg").unlink()
    with pytest.raises(ProofError, match=r"기록한 그림은 \[\]"):
        check(book)


def test_a_picture_that_differs_a_little_is_kept(book):
    put(book, DRAW.format("y", SVG.format(1)))
    book.record()
    before = snapshot(book)
    put(book, DRAW.format("y", SVG.format(1.02)))
    book.record()
    after = snapshot(book)
    picture = book.root / "snippets/x/y.svg"
    assert before[picture] == after[picture]


def test_picture_of_another_name_is_refused(book):
    put(book, DRAW.format("z", SVG))
    with pytest.raises(ProofError, match="y.svg로 저장하세요"):
        book.record()


def test_picture_that_is_no_longer_drawn_is_removed(book):
    put(book, DRAW.format("y", SVG))
    book.record()
    put(book, SOURCE)
    book.record()
    assert not (book.root / "snippets/x/y.svg").exists()


FAILING = {
    "멈춥니다": ('print("반")\nraise ValueError("왜")', "line 3, in <module>"),
    "망가집니다": ('print("앞")\nprint("손실:", float("nan"))',
              "y.py:3: nan이 나왔습니다"),
    "조용합니다": ("x = 1", "아무것도 보여 주지 않습니다"),
    "남깁니다": ('import subprocess\nsubprocess.Popen(["sleep", "62"])\nprint(1)',
             "프로세스가 남았습니다: sleep 62"),
    "나갑니다": ("import sys\nprint(1)\nsys.exit(3)", r"종료 코드 3"),
    "경고합니다": ('import warnings\nprint(1)\nwarnings.warn("낡음")',
              "UserWarning: 낡음"),
}


@pytest.mark.parametrize("name", FAILING)
def test_failing_program_leaves_the_record_alone(book, name):
    book.record()
    before = snapshot(book)
    body, word = FAILING[name]
    put(book, f'"""{name}."""\n{body}\n')
    for update in (False, True):
        with pytest.raises(ProofError, match=word):
            book.judge("snippets/x/y.py", update)
    before.pop(book.root / "snippets/x/y.py")
    assert before.items() <= snapshot(book).items()


def test_slow_program_is_refused(book):
    book.declare('["x/y"]\nlimit = 0.2\n')
    put(book, '"""잡니다."""\nimport time\ntime.sleep(30)\n')
    with pytest.raises(ProofError, match="프로세서 시간 0.2초 안에 끝나지 않아"):
        check(book)


@pytest.mark.parametrize("body, name, output", [
    ('print("앞")\nraise ValueError("까닭")', "ValueError",
     "앞\nValueError: 까닭\n"),
    ("import numpy as np\nnp.linalg.inv(np.zeros((2, 2)))", "LinAlgError",
     "LinAlgError: Singular matrix\n"),
    ("assert 1 > 2", "AssertionError", "AssertionError\n"),
])
def test_declared_error_shows_its_last_line(book, body, name, output):
    put(book, f'"""멈춥니다."""\n{body}\n')
    book.declare(f'["x/y"]\nraises = "{name}"\n')
    book.record()
    check(book)
    assert book.read("snippets/x/y.out") == output


@pytest.mark.parametrize("body, word", [
    ("print(1)", "오류 없이 끝남"),
    ('raise TypeError("다른 까닭")', "TypeError: 다른 까닭"),
])
def test_declared_error_must_happen(book, body, word):
    put(book, f'"""멈춥니다."""\n{body}\n')
    book.declare('["x/y"]\nraises = "ValueError"\n')
    with pytest.raises(ProofError, match=word):
        book.record()


@pytest.mark.parametrize("name, word", [
    ("moves", "'없음:'로 시작하는 줄을 출력하지"),
    ("timed", "'없음:'로 시작하는 줄을 출력하지"),
    ("varies", "'없음:'로 시작하는 줄을 출력하지"),
])
def test_a_label_that_is_not_printed_is_told(book, name, word):
    book.declare(f'["x/y"]\n{name} = ["없음"]\n')
    with pytest.raises(ProofError, match=word):
        book.record()
        check(book)


def test_a_label_without_a_number_is_told(book):
    put(book, '"""봅니다."""\nprint("같음: True")\n')
    book.declare('["x/y"]\ntimed = ["같음"]\n')
    with pytest.raises(ProofError, match="'같음:' 줄에 수가 없습니다"):
        book.record()
    measure.put_row(book.book.program("x/y"), 1.0)
    with pytest.raises(ProofError, match="'같음:' 줄에 수가 없습니다"):
        check(book)


def test_a_row_tells_what_was_measured_and_no_paths(book):
    put(book, '"""봅니다."""\nimport numpy as np\nprint("시간:", np.ones(1))\n')
    book.declare('["x/y"]\ntimed = ["시간"]\n')
    book.record()
    text = book.read("snippets/ledger.jsonl")
    row = json.loads(text)
    assert row["versions"].keys() == {"python", "numpy"}
    assert (row["device"], row["program"]) == ("CPU", "x/y")
    assert str(book.root) not in text


def test_bench_program_starts_in_a_process_of_its_own(book):
    put(book, '"""봅니다."""\nimport sys\nprint("numpy" in sys.modules)\n'
        "import numpy\n")
    assert book.run("snippets/x/y.py").output == "True\n"
    for line in ("bench = true", "fresh = true"):
        book.declare(f'["x/y"]\n{line}\n')
        assert book.run("snippets/x/y.py").output == "False\n"


@pytest.mark.parametrize("line, reason", [
    ('source = "매뉴얼"', "source"), ("bench = true", "bench"),
    ('environment = "backends"', "environment"), ("gpu = true", ""),
    ('moves = ["값"]', ""),
])
def test_what_is_not_run_has_a_reason(book, line, reason):
    book.declare(f'["x/y"]\n{line}\n')
    told = judge.waits(book.book.program("x/y"))
    assert bool(told) == bool(reason) and reason in told


def test_unmeasured_gpu_is_run_but_shows_no_labels(book):
    book.declare('["x/y"]\ngpu = true\n')
    book.write("snippets/x/y.out", "측정 전: GPU가 있어야 합니다\n")
    measure.put_row(book.book.program("x/y"), 0, device="")
    check(book)
    put(book, SOURCE + "1 / 0\n")
    with pytest.raises(ProofError, match="ZeroDivisionError"):
        check(book)


def test_a_measured_gpu_is_never_overwritten(book):
    book.declare('["x/y"]\ngpu = true\n')
    book.write("snippets/x/y.out", "값: 7\n비율: 3배\n")
    measure.put_row(book.book.program("x/y"), 5, device="NVIDIA H100")
    put(book, SOURCE.replace('"""수를', '"""수 하나를'))
    assert check(book) == judge.Verdict()
    put(book, SOURCE.replace("100", "101"))
    assert "코드가 바뀌었습니다" in check(book).stale
    assert book.read("snippets/x/y.out") == "값: 7\n비율: 3배\n"


def test_rows_of_a_book_are_sorted_and_mergeable(book):
    for name in ("b", "a"):
        book.write(f"snippets/{name}.py", '"""봅니다."""\nprint("시간: 1")\n')
    book.declare('["b"]\ntimed = ["시간"]\n["a"]\ntimed = ["시간"]\n')
    book.record()
    kept = ledger.Ledger(book.root / "snippets/ledger.jsonl")
    assert list(kept.rows) == ["a", "b"]
