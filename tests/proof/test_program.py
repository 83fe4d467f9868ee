"""프로그램과 책을 읽고, 약속을 어긴 프로그램을 거절하는지 봅니다."""

import pytest

from press.book import check, open_book
from press.proof.program import ProofError
from press.proof.settings import SettingsError
from tests.small_book import ROOT

DOC = '"""숫자를 봅니다."""\n'


@pytest.fixture
def program(small_book):
    def make(source, name="x/y.py", declared=""):
        small_book.write(f"snippets/{name}", source)
        if declared:
            key = name.rpartition(".")[0]
            small_book.declare(f'["{key}"]\n{declared}\n')
        return small_book.book.at(f"snippets/{name}")

    return make


def test_names(program):
    found = program(DOC)
    assert (found.key, found.name) == ("x/y", "snippets/x/y.py")
    assert found.beside(".out").name == "y.out"
    assert found == found.book.program("x/y")


def test_find_is_sorted_and_chooses_by_prefix(program, small_book):
    book = program(DOC, "b/y.py").book
    program("ls\n", "a/x.sh")
    program("", "a/x.out")
    assert [found.name for found in book.find()] == [
        "snippets/a/x.sh", "snippets/b/y.py"]
    assert [found.name for found in book.find("b")] == ["snippets/b/y.py"]


def test_unknown_programs_are_told(program):
    with pytest.raises(ProofError, match="'없음'이라는 프로그램이 없습니다"):
        program(DOC).book.program("없음")


def test_region_marks_are_not_copied(program):
    marked = program(
        DOC + "# --8<-- [start:run]\nprint(1)\n# --8<-- [end:run]\n")
    assert marked.copied == DOC + "print(1)\n"


def test_the_head_of_a_shell_program_is_not_copied(program):
    shell = program("# 파일을 봅니다.\n#\nls  # 모두\n# 끝\n", "x/y.sh")
    assert shell.copied == "ls  # 모두\n# 끝\n"
    assert shell.is_shell and not shell.is_notebook


def test_imports(program):
    assert open_book(ROOT).packages.closure(
        "from dlbook import batches\n") >= {"dlbook", "dlbook.batches", "numpy"}
    assert program(DOC + "import numpy.linalg as la\n").imports == {"numpy"}
    assert program(DOC + "from keras import layers\n").imports == {"keras"}
    assert program("ls\n", "x/z.sh").imports == frozenset()


@pytest.mark.parametrize("source", [
    "print(1)\n", '"""English."""\nprint(1)\n', "# 주석\nprint(1)\n",
    "'''작은따옴표'''\n", "\n" + DOC,
])
def test_docstring_is_required(program, source):
    with pytest.raises(ProofError, match="y.py:1: .*한국어 설명"):
        check(program(source))


def test_long_lines_are_refused(program):
    check(program(DOC + f"x = '{'가' * 73}'\n"))
    with pytest.raises(ProofError, match="y.py:2: 한 줄이 80칸"):
        check(program(DOC + f"x = '{'가' * 74}'\n"))


def test_broken_python_is_told_with_its_line(program):
    with pytest.raises(ProofError, match="y.py:2: 파이썬으로 읽을 수 없습니다"):
        check(program(DOC + "print(\n"))


@pytest.mark.parametrize("name", ["y.py", "y.sh"])
def test_declarations_are_not_written_where_readers_see_them(program, name):
    with pytest.raises(ProofError, match=f"{name}:2: .*programs.toml에"):
        check(program(DOC + "# dlbook: fresh\n", name))


def test_a_command_of_powershell_names_its_source(program):
    with pytest.raises(ProofError, match="y.ps1:1: .*source로 출처를"):
        check(program("# 봅니다.\nls\n", "y.ps1"))
    shell = program("# 봅니다.\nls\n", "y.ps1", declared='source = "책"')
    check(shell)
    assert shell.is_shell and shell.copied == "ls\n"


@pytest.mark.parametrize("source", [
    "import os\nos.environ['KERAS_BACKEND'] = 'jax'\n",
    "import os\nos.environ.setdefault('A', 'b')\n",
    "import os\nos.putenv('A', 'b')\n",
    "from os import environ\n",
    "import sys\nprint('tensorflow' in sys.modules)\n",
    "from sys import modules\n",
])
def test_environment_needs_a_fresh_process(program, source):
    with pytest.raises(ProofError, match="fresh = true"):
        check(program(DOC + source))
    check(program(DOC + source, declared="fresh = true"))


def test_an_unknown_environment_is_refused(program, small_book):
    declared = 'environment = "backends"'
    with pytest.raises(ProofError, match="requirements/backends.txt가 없습니다"):
        check(program(DOC, declared=declared))
    small_book.write("requirements/backends.txt", "")
    check(program(DOC, declared=declared))


@pytest.mark.parametrize("first, seeds, word", [
    ("# %%", "", "글 셀로 시작합니다"),
    ("# %% [markdown]", 'moves = ["값"]\nseeds = ["값"]', "'SEED = 0'이라는"),
])
def test_notebooks_start_with_words_and_have_one_seed(
        program, first, seeds, word):
    source = f"{DOC}{first}\n# 글\n\n# %%\nprint(1)\n"
    with pytest.raises(ProofError, match=word):
        check(program(source, declared=seeds))


def test_a_program_is_where_its_environment_is(program, monkeypatch):
    declared = 'environment = "backends"'
    assert not program(DOC, declared=declared).is_here
    monkeypatch.setenv("DLBOOK_ENVIRONMENT", "backends")
    assert program(DOC, declared=declared).is_here
    assert not program(DOC, "x/z.py").is_here


def test_a_declaration_of_nobody_is_refused(program, small_book):
    found = program(DOC)
    small_book.declare('["x/z"]\nfresh = true\n')
    with pytest.raises(SettingsError, match="'x/z'이라는 프로그램이 없습니다"):
        small_book.book.inspect(found)
    with pytest.raises(SettingsError, match="'x/z'이라는"):
        assert small_book.book.program("x/y").settings
