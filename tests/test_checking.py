"""채점이 별난 프로그램에도 까닭을 말하고, 귀띔으로 그르치지 않는지 봅니다."""

import sys

import numpy as np
import pytest

from dlbook.tasks import comparing, files, running, words
from dlbook.tasks.checking import grade
from dlbook.tasks.comparing import Rules

SOURCE = '''"""두 배

`double(x)`를 적으세요.
"""

# %% start
def double(x):
    return x

# %% check
import numpy as np


def observe(work):
    yield "벡터", work.double, np.array([1.0, -2.0, 3.5])
    yield "행렬", work.double, np.array([[1.0, 2.0, 0.0], [3.0, 4.0, -1.0]])
    yield "정수", work.double, np.array([1, 2])

# %% answer
def double(x):
    return 2 * x

# %% wrong: 제곱했습니다.
def double(x):
    return x ** 2

# %% wrong: 세 배입니다.
# 두 배로 고치세요.
def double(x):
    return 3 * x
'''
TASK = files.parse("part/page/double", SOURCE)


def double(body, head="x"):
    return f"import numpy as np\n\n\ndef double({head}):\n    {body}\n"


def said(source):
    """처음 틀린 경우의 말이거나, 채점하지 못한 까닭입니다."""
    report = grade(TASK, source)
    assert not report.passed
    return report.problem or next(
        case.said for case in report.cases if not case.ok)


def test_right_answers_pass_however_written():
    for body in ("return x + x", "return x * 2.0", "return np.add(x, x)",
                 "return np.multiply(x, 2, dtype=float)",
                 "print(x); return 2 * x",
                 "return (2 * x).astype('float32')"):
        report = grade(TASK, double(body))
        assert report.passed, (body, report)
        assert report.said == "맞았습니다. 경우 3개가 모두 풀이와 같습니다."


@pytest.mark.parametrize("body, words", [
    ("pass", "None이 나왔습니다. return이 없는지 보세요"),
    ("return list(2 * x)", "3개가 든 리스트가 나왔습니다. 크기가 (3,)인 배열이어야"),
    ("return (2 * x)[:, None]", "크기가 (3, 1)입니다. (3,)이어야 합니다."),
    ("return 2.0", "수 하나(2)가 나왔습니다"),
    ("return (2 * x, 1)", "2개가 든 튜플이 나왔습니다"),
    ("yield 2 * x", "제너레이터(yield)가 나왔습니다"),
    ("return double", "함수(double)가 나왔습니다"),
    ("return 'abc'", "str 'abc'이(가) 나왔습니다"),
    ("return 2 * x.astype(int)", "int64이라 소수점 아래를 담지 못합니다"),
    ("return (2 * x).astype(object)", "데이터 타입이 object입니다. float64이어야"),
    ("return (2 * x).astype(str)", "데이터 타입이 <U32입니다"),
    ("return (2 * x).astype(complex)", "데이터 타입이 complex128입니다"),
    ("return x > 0", "데이터 타입이 bool입니다"),
    ("return 2 * x + np.nan", "나온 값 nan, 기대한 값 2"),
    ("return np.sqrt(-x ** 2 - 1)", "nan은 0/0, inf - inf, 음수의 제곱근이나"),
    ("return x / 0", "나온 값 inf, 기대한 값 2"),
    ("return np.where(x < 0, 0, 2 * x)",
     "값 3개 가운데 1개가 다릅니다. 처음 다른 자리는 [1]: 나온 값 0, 기대한 값 -4."),
    ("x *= 2; return x", "1째 인자로 받은 것이 그 자리에서 바뀌었습니다"),
    ("return y", "5째 줄 'return y'에서 NameError: name 'y' is not defined"),
    ("return double(x)", "RecursionError"),
    ("raise SystemExit", "SystemExit 프로그램이 스스로 끝났습니다"),
    ("return input()", "input()에 넣을 것이 없습니다"),
    ("raise NotImplementedError", "아직 적지 않은 곳입니다"),
    ("raise BaseException('x')", "5째 줄"),
    ("raise GeneratorExit", "GeneratorExit"),
])
def test_awkward_functions_are_told(body, words):
    assert words in said(double(body))
    assert grade(TASK, double(body)).hint == ""


@pytest.mark.parametrize("source, words", [
    ("", "'double'이라는 이름이 없습니다"),
    ("def doubel(x):\n    return 2 * x\n", "지금은 'doubel'이(가) 있습니다"),
    ("def double(x)\n    return x", "1째 줄 'def double(x)'에서 SyntaxError"),
    ("x = '\0'", "null bytes"),
    ("import keras_of_nowhere", "1째 줄 'import keras_of_nowhere'에서"),
    ("1 / 0", "ZeroDivisionError"),
    ("exit()", "SystemExit"),
    ("raise SystemExit(0)", "exit()를 지우세요"),
    ("input('?')", "input()에 넣을 것이 없습니다"),
    ("f = lambda: f()\nf()", "함수가 자기를 끝없이 부릅니다"),
    ("(" * 300, "Error"),
    ("class Odd(Exception):\n    def __str__(self):\n        1 / 0\nraise Odd",
     "4째 줄 'raise Odd'에서 Odd"),
])
def test_awkward_programs_are_told(source, words):
    assert words in said(source)
    assert grade(TASK, source).said == "아직 채점하지 못했습니다."


def test_other_parameters_are_told():
    assert "함수를 인자 1개로 부를 수 없습니다" in said(
        double("return x", "x, y"))
    assert "인자 1개로" in said(double("return 2", ""))
    assert "TypeError: 'int' object is not callable" in said("double = 3")


def test_a_hint_needs_the_same_behaviour_everywhere():
    assert grade(TASK, double("return x * x")).hint == "제곱했습니다."
    assert grade(TASK, double("return x + x + x")).hint == (
        "세 배입니다. 두 배로 고치세요.")
    mixed = double("return x ** 2 if x.ndim == 1 else 3 * x")
    assert grade(TASK, mixed).hint == ""
    once = double("return x ** 2 if x.ndim == 1 else 2 * x")
    assert grade(TASK, once).hint == ""
    in_place = double("x **= 2; return x")
    assert grade(TASK, in_place).hint == ""


def test_what_is_printed_is_kept_and_cut():
    report = grade(TASK, "print('가나')\n" + double(
        "print('다' * 10**6); return 2 * x"))
    assert report.passed and report.printed.startswith("가나\n다다")
    assert len(report.printed) < 2100
    assert report.printed.endswith("자는 줄였습니다.\n")


def test_the_run_leaves_the_world_as_it_was():
    stdin, stdout, errors = sys.stdin, sys.stdout, np.geterr()
    grade(TASK, "import numpy as np, sys\nnp.seterr(all='raise')\n"
                "sys.stdin = sys.stdout = None\n" + double("return 2 * x"))
    assert (sys.stdin, sys.stdout, np.geterr()) == (stdin, stdout, errors)


def test_the_stop_key_stops():
    with pytest.raises(KeyboardInterrupt):
        grade(TASK, double("raise KeyboardInterrupt"))
    with pytest.raises(KeyboardInterrupt):
        grade(TASK, "raise KeyboardInterrupt")


def test_long_errors_are_cut():
    assert len(said(double("raise ValueError('가' * 9999)"))) < 400


def test_warnings_do_not_become_errors():
    assert grade(TASK, double(
        "np.log(np.zeros(1)); return 2 * x")).passed


@pytest.mark.parametrize("expected, got, rules, words", [
    (np.float32(0.1) * np.ones(3, "float32"), 0.1 * np.ones(3), Rules(), ""),
    (np.ones(3, "float32"), np.ones(3), Rules(dtype=True),
     "데이터 타입이 float64입니다. float32이어야"),
    (np.ones(3), np.ones(3) + 1e-4, Rules(), "3개가 다릅니다"),
    (np.ones(3), np.ones(3) + 1e-4, Rules(tolerance=1e-3), ""),
    (np.ones(3), np.ones(3) + 1e-5, Rules(), "나온 값 1.00001, 기대"),
    (1.0, 1.0 + 1e-5, Rules(), "나온 값 1.00001, 기대한 값 1"),
    (np.array([0.0, 1e6]), np.array([1e-9, 1e6]), Rules(), ""),
    (np.float64(2), 2, Rules(), ""),
    (2, np.array(2.0), Rules(), ""),
    (2.0, np.array([2.0]), Rules(), "크기가 (1,)인 배열이 나왔습니다. 수 하나여야"),
    (True, np.bool_(True), Rules(), ""),
    ([1, 2], (1, 2), Rules(), ""),
    ([1, 2], (1, 3, 4), Rules(), "나온 값 (1, 3, 4), 기대한 값 (1, 2)"),
    ((2, 3), (2,), Rules(), "나온 값 (2,), 기대한 값 (2, 3)"),
    ([np.ones(2)], [], Rules(), "0개가 나왔습니다. 1개여야"),
    ((np.ones(2), np.ones(3)), (np.ones(2), np.ones(1)), Rules(),
     "2째로 돌려준 것: 크기가 (1,)입니다"),
    ((np.ones(2), np.ones(3)), np.ones(5), Rules(), "2개가 든 튜플이어야"),
    ({"a": 1}, {"b": 1}, Rules(), "기대한 이름 ['a']"),
    ({"a": 1}, {"a": 2}, Rules(), "a: 나온 값 2"),
    ("가", "나", Rules(), "나온 값 '나', 기대한 값 '가'"),
    (None, 3, Rules(), "나온 값 3, 기대한 값 None"),
    (np.zeros((0, 2)), np.zeros((0, 2)), Rules(), ""),
    (np.array([True]), np.array([1]), Rules(), "데이터 타입이 int64입니다"),
    (np.array([np.inf, 1]), np.array([np.inf, 1]), Rules(), ""),
    (np.array([np.nan, 1]), np.array([np.nan, 1]), Rules(), ""),
    (np.array([1, 2]), np.array([1, 3]), Rules(), "나온 값 3, 기대한 값 2"),
])
def test_differences(expected, got, rules, words):
    found = comparing.difference(expected, got, rules)
    assert (words in found) if words else (found == "")


def test_odd_values_are_written():
    class Loud:
        def __repr__(self):
            raise ValueError

        def __eq__(self, other):
            raise ValueError

        __hash__ = None

    assert words.brief(Loud()) == "<Loud>"
    assert comparing.difference(Loud(), Loud(), Rules())
    assert words.brief("가" * 200).endswith("…")
    assert words.brief((1,)) == "(1,)"


def test_a_check_may_use_a_function_as_an_argument():
    task = files.parse("a/b/c", SOURCE.replace(
        "def observe(work):",
        "def one(x):\n    return x\n\n\ndef observe(work):\n"
        "    yield '함수', lambda x, f: work.double(f(x)), np.ones(2), one"))
    assert grade(task, task.answer).passed


def test_each_case_gets_its_own_copy():
    task = files.parse("a/b/c", SOURCE.replace(
        "def observe(work):", "def observe(work):\n    x = np.ones(2)\n"
        "    yield '하나', work.double, x\n    yield '둘', work.double, x"))
    report = grade(task, double("x *= 2; return x"))
    assert all("그 자리에서" in case.said for case in report.cases)


@pytest.mark.parametrize("old, new, words", [
    ("# %% answer", "# %% start", "셀이 start, check, start, wrong, wrong"),
    ("# %% wrong: 제곱했습니다.", "# %% wrong", "'# %% wrong'을(를) 읽을 수 없"),
    ("# %% check", "# %% check: 귀띔", "c.py:10: 셀의 표시"),
    ("두 배\n\n`double(x)`를 적으세요.", "두 배", "설명이 모자랍니다"),
])
def test_bad_files_are_refused(old, new, words):
    with pytest.raises(ValueError) as caught:
        files.parse("a/b/c", SOURCE.replace(old, new))
    assert words in str(caught.value)


def test_a_broken_cell_is_the_fault_of_the_task():
    task = files.parse("a/b/c", SOURCE.replace(
        "    return 2 * x", "    return 2 * x\n\n\n1 / 0"))
    with pytest.raises(ValueError, match="과제 a/b/c의 셀이 끝까지"):
        grade(task, "")


def test_a_missing_package_is_named():
    task = files.parse("a/b/c", SOURCE.replace(
        "# %% answer", "# %% answer\nimport nowhere"))
    assert task.needs == ["nowhere"]
    with pytest.raises(ValueError, match="패키지가 더 있어야.*nowhere"):
        grade(task, "")


def test_a_report_is_plain_json():
    report = grade(TASK, double("return 3 * x")).as_dict()
    assert report["passed"] is False and report["hint"]
    assert report["cases"][0] == {
        "name": "벡터", "ok": False, "said": report["cases"][0]["said"]}


def test_the_bounded_text_counts_what_it_drops():
    text = running.Bounded()
    assert text.write("가" * 3000) == 3000
    assert text.dropped == 1000
