"""과제마다 풀이는 맞고, 시작은 틀리고, 오답은 저마다의 귀띔을 듣는지 봅니다."""

import ast
import re
import subprocess
import sys

import pytest

from dlbook.tasks import check, files
from dlbook.tasks.files import names, read
from press.proof.code import syntax
from tests.conftest import ROOT

NAMES = names()
LONGEST = 400  # 과제의 글자 수
SENTENCES = 3  # 귀띔의 문장 수
HELP = re.compile(r"나온 값|크기가|타입이|개가 나왔|나왔습니다")
POLITE = re.compile(r"(니다|세요|까요)[.?]")


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_passes(name):
    report = check(name, read(name).answer)
    assert report.passed and not report.hint and not report.problem, report
    assert len(report.cases) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_the_start_runs_and_fails_with_words(name):
    task = read(name)
    report = check(name, task.start)
    assert not report.passed and not report.problem, report
    assert not report.hint, "시작은 아직 아무 오답도 아닙니다."
    failed = [case for case in report.cases if not case.ok]
    assert len(failed) * 2 > len(report.cases)
    assert all(HELP.search(case.said) for case in failed)
    assert "Error" not in "".join(case.said for case in failed)


@pytest.mark.parametrize("name", NAMES)
def test_each_wrong_answer_hears_its_own_hint(name):
    """두 오답이 똑같이 답하면 뒤의 것이 앞의 귀띔을 듣고, 여기서 드러납니다."""
    for wrong in read(name).wrongs:
        report = check(name, wrong.source)
        assert not report.problem and not report.passed, wrong
        assert report.hint == wrong.hint


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_answer_is_not_known_by_an_error_alone(name):
    """오류의 말은 다른 실수와 같을 수 있습니다. 값이나 크기로도 달라야 합니다."""
    for wrong in read(name).wrongs:
        report = check(name, wrong.source)
        assert any(HELP.search(case.said) for case in report.cases), wrong


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_a_task(name):
    task = read(name)
    assert len(task.title) <= 20 and len(task.text) <= LONGEST
    assert POLITE.search(task.text) and "적으세요" in task.text
    assert f"`{signature(task)}`" in task.text
    for wrong in task.wrongs:
        assert POLITE.search(wrong.hint) and wrong.hint.endswith(".")
        assert len(re.findall(r"[.?](?= |$)", wrong.hint)) <= SENTENCES
        assert "!" not in wrong.hint


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_keeps_the_form_of_the_start(name):
    """시작과 풀이는 같은 함수이고, 풀이는 시작을 조금 고친 것입니다."""
    task = read(name)
    assert signature(task) == signature(task, "answer")
    start, answer = task.start.splitlines(), task.answer.splitlines()
    assert start[0] == answer[0] and start[-1] == answer[-1]
    assert max(map(len, start + answer)) <= 79
    assert len(answer) <= 25


@pytest.mark.parametrize("name", NAMES)
def test_the_page_of_a_task_shows_it(name):
    page, _, _ = name.rpartition("/")
    text = (ROOT / f"docs/{page}.md").read_text("utf-8")
    assert text.count(f"{{{{ task : {name} }}}}") == 1


def signature(task, cell="start"):
    """셀이 정의하는 함수나 클래스의 머리입니다: last_axis(x)"""
    tree = syntax(getattr(task, cell))
    functions, classes = ([node for node in tree.body if isinstance(node, kind)]
                          for kind in (ast.FunctionDef, ast.ClassDef))
    (made,) = functions or classes
    arguments = (made if made in functions else next(
        node for node in made.body if node.name == "__init__")).args
    names = ast.unparse(arguments).removeprefix("self, ")
    return f"{made.name}({names.removesuffix(', **kwargs')})"


def test_most_tasks_need_numpy_alone():
    needs = {name: read(name).needs for name in NAMES}
    assert {name for name in NAMES if needs[name]} == {
        name for name in NAMES if name.startswith("keras/")}
    assert needs["keras/keras/skip"] == ["keras"]
    assert len(NAMES) >= 14
    assert set(files.nearest("tensor/rank/last_axes")) == {
        "tensors/shape/last_axis"}
    assert files.nearest("last_axis") == ["tensors/shape/last_axis"]


def run(*words, folder):
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "dlbook", "check", *words],
        cwd=folder, capture_output=True, text=True)


def test_the_command_says_the_same_words(tmp_path):
    name = "tensors/shape/last_axis"
    task = read(name)
    path = tmp_path / "my.py"
    path.write_text(f"\ufeff{task.wrongs[0].source}", "utf-8")
    done = run(name, "my.py", folder=tmp_path)
    report = check(name, task.wrongs[0].source)
    assert done.returncode == 1 and not done.stderr
    for words in (report.title, report.said, report.hint,
                  *(case.said for case in report.cases)):
        assert words in done.stdout
    path.write_text(task.answer, "utf-8")
    done = run(name, "my.py", folder=tmp_path)
    assert done.returncode == 0 and "귀띔" not in done.stdout
    assert "(28, 28, 1)" in done.stdout


@pytest.mark.parametrize("words, said", [
    (["tensors/shape/last_axes", "my.py"], "혹시 tensors/shape/last_axis"),
    (["last_axis", "my.py"], "혹시 tensors/shape/last_axis"),
    (["zzz", "my.py"], "'zzz'이라는 과제가 없습니다"),
    (["../secret", "my.py"], "과제가 없습니다"),
    (["tensors/shape/last_axis", "absent.py"], "absent.py'이라는 파일이"),
    (["tensors/shape/last_axis", "latin.py"], "UTF-8로 읽을 수 없습니다"),
    (["tensors/shape/last_axis"], "쓰는 법"),
])
def test_the_command_refuses(words, said, tmp_path):
    (tmp_path / "my.py").write_text("", "utf-8")
    (tmp_path / "latin.py").write_bytes("한글".encode("cp949"))
    done = run(*words, folder=tmp_path)
    assert done.returncode == 2 and said in done.stderr and not done.stdout


def test_the_command_lists_the_tasks(tmp_path):
    done = run(folder=tmp_path)
    assert done.returncode == 0
    for name in NAMES:
        assert f"  {name}  {read(name).title}\n" in done.stdout + "\n"
