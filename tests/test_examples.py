"""예제의 머리글을 읽고, 약속을 어긴 예제를 거절하는지 봅니다."""

import pytest

from press.examples import (
    Declarations,
    Example,
    ExampleError,
    Tolerance,
    find,
    imported_modules,
)

DOC = '"""숫자를 봅니다."""\n'


@pytest.fixture
def example(tmp_path):
    def make(source, name="snippets/x/y.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        return Example(tmp_path, name)

    return make


def test_declarations(example):
    declared = example(
        DOC
        + "# dlbook: fresh\n# dlbook: loopback\n# dlbook: limit=90\n"
        + "# dlbook: raises=ValueError\n# dlbook: tolerance=걸린 비율 90%\n"
        + "# dlbook: tolerance=오차 5%\nimport numpy\n"
    ).declarations
    assert declared == Declarations(
        fresh=True, loopback=True, raises="ValueError", limit=90,
        tolerances=(Tolerance("걸린 비율", 0.9), Tolerance("오차", 0.05)),
    )


def test_nothing_declared(example):
    declared = example(DOC + "print(1)\n").declarations
    assert declared == Declarations()
    assert declared.limit == 60


def test_bench_declaration(example):
    declared = example(DOC + "# dlbook: bench\nprint(1)\n").declarations
    assert declared == Declarations(bench=True, fresh=True, limit=600)
    declared = example(
        DOC + "# dlbook: bench\n# dlbook: limit=90\nprint(1)\n").declarations
    assert declared.limit == 90


def test_gpu_spread_and_free_text_declarations(example):
    declared = example(
        DOC + "# dlbook: gpu\n# dlbook: spread=정확도\n"
        "# dlbook: spread=손실\n# dlbook: tolerance=지은 글 any\n"
        "SEED = 0\nprint(SEED)\n").declarations
    assert declared.gpu and declared.spread == ("정확도", "손실")
    assert declared.tolerances == (Tolerance("지은 글", float("inf")),)


@pytest.mark.parametrize("line", ["raises=ValueError", "source=매뉴얼"])
def test_bench_is_measured_to_the_end(example, line):
    with pytest.raises(ExampleError, match="y.py:1: bench는 raises나 source"):
        example(DOC + f"# dlbook: {line}\n# dlbook: bench\n").check()


def test_shell_declaration(example):
    shell = example("# 꾸러미를 봅니다.\n# dlbook: source=매뉴얼\nls\n",
                    "snippets/x/y.sh")
    assert shell.declarations.source == "매뉴얼"
    assert shell.is_shell


@pytest.mark.parametrize("line", [
    "# dlbook: frsh", "# dlbook: fresh=1", "# dlbook: bench=5",
    "# dlbook: limit=열", "# dlbook: limit", "# dlbook: raises",
    "# dlbook: tolerance=90%", "# dlbook: tolerance=비율 100%",
    "# dlbook: tolerance=비율 90", "# dlbook:fresh", "# dlbook: ",
])
def test_unreadable_declarations_name_the_line(example, line):
    with pytest.raises(ExampleError, match=r"snippets/x/y\.py:2: "):
        example(DOC + line + "\nprint(1)\n").check()


def test_declaration_below_the_code_is_refused(example):
    with pytest.raises(ExampleError, match="y.py:3: .*맨 위"):
        example(DOC + "print(1)\n# dlbook: fresh\n").check()


@pytest.mark.parametrize("source", [
    "print(1)\n", '"""English."""\nprint(1)\n', "# 주석\nprint(1)\n",
    "'''작은따옴표'''\n",
])
def test_docstring_is_required(example, source):
    with pytest.raises(ExampleError, match="한국어 설명"):
        example(source).check()


def test_long_lines_are_refused(example):
    example(DOC + f"x = '{'가' * 73}'\n").check()
    with pytest.raises(ExampleError, match="y.py:2: 한 줄이 80칸"):
        example(DOC + f"x = '{'가' * 74}'\n").check()


@pytest.mark.parametrize("source", [
    "import os\nos.environ['KERAS_BACKEND'] = 'jax'\n",
    "import os\nos.environ.setdefault('A', 'b')\n",
    "import os\nos.putenv('A', 'b')\n",
    "from os import environ\n",
    "import sys\nprint('tensorflow' in sys.modules)\n",
    "from sys import modules\n",
])
def test_environment_needs_a_fresh_process(example, source):
    with pytest.raises(ExampleError, match="# dlbook: fresh"):
        example(DOC + source).check()
    example(DOC + "# dlbook: fresh\n" + source).check()


def test_region_marks_are_not_copied(example):
    marked = example(
        DOC + "# --8<-- [start:run]\nprint(1)\n# --8<-- [end:run]\n"
    )
    assert marked.program == DOC + "print(1)\n"


def test_the_head_of_a_shell_program_is_not_copied(example):
    shell = example(
        "# 파일을 봅니다.\n# dlbook: source=여기\nls  # 모두\n# 끝\n",
        "snippets/x/y.sh")
    assert shell.program == "ls  # 모두\n# 끝\n"


def test_imports_follow_dlbook_to_the_end():
    assert imported_modules("from dlbook import batches\n") >= {
        "dlbook", "dlbook.batches", "numpy"}
    assert "numpy" in imported_modules("import numpy.linalg as la\n")
    assert "keras" in imported_modules("from keras import layers\n")
    assert "matplotlib" in imported_modules("from dlbook import figures\n")


def test_keras_is_needed_only_where_it_is_imported(example):
    assert example(DOC + "from keras import layers\n").needs_keras
    assert not example(DOC + "import numpy\n").needs_keras


def test_fingerprint_follows_the_package(example, monkeypatch, tmp_path):
    from press import examples

    package = tmp_path / "dlbook"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "thing.py").write_text("A = 1\n")
    monkeypatch.setattr(examples, "PACKAGE", package)

    def fingerprint():
        examples.package_imports.cache_clear()
        return example(DOC + "from dlbook import thing\n").fingerprint

    before = fingerprint()
    assert fingerprint() == before
    (package / "thing.py").write_text("A = 2\n")
    assert fingerprint() != before
    examples.package_imports.cache_clear()


def test_find_is_sorted_and_chooses_by_prefix(example):
    root = example(DOC, "snippets/b/y.py").root
    example(DOC, "snippets/a/x.py")
    example("", "snippets/a/x.out")
    assert [found.name for found in find(root)] == [
        "snippets/a/x.py", "snippets/b/y.py"]
    assert [found.name for found in find(root, "b")] == ["snippets/b/y.py"]
