"""글을 고쳐서는 아무것도 낡지 않고, 코드를 고치면 쓰는 것이 모두 낡는지 봅니다."""

import ast
import gc
import io
import sys
import tokenize
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from press.book import open_book
from press.proof.book import Book
from press.proof.code import (
    WITH_DOCSTRING,
    Packages,
    bare,
    is_text,
    is_version,
    syntax,
)
from tests.small_book import ROOT

PACKAGE = ROOT / "src/dlbook"
MODULES = sorted(path.relative_to(PACKAGE).as_posix()
                 for path in PACKAGE.rglob("*.py"))
USER = "import numpy as np\nfrom pack import part\nprint(part)\n"


def name_of(module):
    inner = module.removesuffix(".py").removesuffix("__init__").strip("/")
    return ".".join(["dlbook", *filter(None, inner.split("/"))])


def reworded(source):
    """설명글과 주석과 판을 모두 바꾼 소스입니다."""
    lines = source.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column] + "# 다른 말\n"
    for node in ast.walk(syntax(source)):
        first = node.body[0] if getattr(node, "body", None) and isinstance(
            node, WITH_DOCSTRING) else None
        if first is not None and is_text(first):
            indent = " " * first.col_offset
            lines[first.lineno - 1] = f'{indent}"""다른 설명입니다."""\n'
            for row in range(first.lineno, first.end_lineno):
                lines[row] = ""
        if is_version(node):
            lines[node.lineno - 1] = '__version__ = "9.9"\n'
    return "# 다른 주석\n\n\n" + "".join(lines)


def changed(source):
    """수나 글 하나를 바꾼 소스입니다. 바꿀 것이 없으면 빈 글입니다."""
    tree = syntax(bare_source(source))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(
                node.value, (int, float, str)):
            node.value = (not node.value if isinstance(node.value, bool)
                          else node.value + type(node.value)(1))
            return ast.unparse(tree)
    return ""


def bare_source(source):
    tree = syntax(source)
    for node in ast.walk(tree):
        if isinstance(node, WITH_DOCSTRING):
            node.body = [each for each in node.body if not is_text(each)
                         and not is_version(each)] or [ast.Pass()]
    return ast.unparse(tree)


@pytest.fixture(scope="module")
def users():
    """{모듈: 그 모듈을 쓰는 프로그램 하나}입니다."""
    found = {}
    for program in open_book(ROOT).find():
        for module in program.imports:
            found.setdefault(module, program)
    return found


@pytest.mark.parametrize("module", MODULES)
def test_words_of_a_module_make_nothing_stale_and_code_does(
        module, users, monkeypatch):
    source = (PACKAGE / module).read_text("utf-8")
    name, other = name_of(module), changed(source)
    before = bare(source)
    assert reworded(source) != source and bare(reworded(source)) == before
    if other:
        assert bare(other) != before
    else:
        assert before == bare("")  # 글뿐인 모듈입니다
    if name not in users:
        return
    program = users[name]  # 그 모듈의 코드가 프로그램의 코드에 듭니다
    packages = program.book.packages
    code = packages.code(program.source)
    rest = packages.code_of
    monkeypatch.setattr(packages, "code_of", lambda each: (
        bare(other or "x = 1") if each == name else rest(each)))
    assert packages.code(program.source) != code


def test_words_of_a_program_make_nothing_stale(small_book):
    small_book.write("snippets/x.py", '"""봅니다."""\nx = 1  # 하나\nprint(x)\n')
    before = small_book.book.program("x").code
    for old, new in [("봅니다", "다시 봅니다"), ("# 하나", "# 둘"),
                     ("\nprint", "\n\n\nprint"), ("x = 1", "x  =  1"),
                     ("x = 1", "# --8<-- [start:x]\nx = 1")]:
        kept = small_book.read("snippets/x.py")
        small_book.edit("snippets/x.py", old, new)
        assert small_book.book.program("x").code == before
        small_book.write("snippets/x.py", kept)
    small_book.edit("snippets/x.py", "x = 1", "x = 1.0")
    assert small_book.book.program("x").code != before


@pytest.mark.parametrize("old, new", [
    ('"""설명"""', '"""다른 설명"""'), ("# 주석", "# 다른 주석"),
    ('__version__ = "1"', '__version__ = "2"'), ('    """안쪽"""\n', ""),
])
def test_what_is_not_code(old, new):
    source = ('"""설명"""\n__version__ = "1"\n\n\ndef f():  # 주석\n'
              '    """안쪽"""\n    return "글"\n')
    assert old in source
    assert bare(source.replace(old, new)) == bare(source)


@pytest.mark.parametrize("old, new", [
    ('"글"', '"말"'), ("def f", "def g"), ("return", "yield"),
    ('    return "글"\n', '    "글"\n    return "글"\n'),
])
def test_what_is_code(old, new):
    source = '"""설명"""\n\n\ndef f():\n    """안쪽"""\n    return "글"\n'
    assert old in source
    assert bare(source.replace(old, new)) != bare(source)


@pytest.fixture
def packages(tmp_path):
    def write(name, text):
        path = tmp_path / "pack" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return Packages({"pack": tmp_path / "pack"})

    write("__init__.py", "A = 1\n")
    write("other.py", "import scipy.stats\nB = 1\n")
    write("deep/__init__.py", "")
    write("deep/inner.py", "from .. import other\nfrom ..other import B\n")
    return write


def test_imports_are_followed_to_the_end(packages):
    found = packages("part.py", "from pack.deep import inner\n").closure(USER)
    assert found == {"numpy", "scipy", "pack", "pack.part", "pack.deep",
                     "pack.deep.inner", "pack.other"}


@pytest.mark.parametrize("name, text, moves", [
    ("part.py", "A = 2\n", True), ("__init__.py", "A = 2\n", True),
    ("deep/inner.py", "from ..other import B\nC = 1\n", True),
    ("other.py", "import scipy.stats\nB = 2\n", True),
    ("other.py", '"""글"""\nimport scipy.stats\nB = 1  # 하나\n', False),
    ("unused.py", "A = 1\n", False),
])
def test_code_follows_the_package(packages, name, text, moves):
    before = packages("part.py", "from pack.deep import inner\n").code(USER)
    assert (packages(name, text).code(USER) != before) is moves


def test_code_follows_the_producers(small_book):
    small_book.write("snippets/a.py", "open('kept.txt', 'w').write('1')\n")
    small_book.write("snippets/b.py", "print(open('kept.txt').read())\n")
    small_book.declare('["b"]\nafter = ["a"]\n')
    before = small_book.book.program("b").code
    small_book.edit("snippets/a.py", "'1'", "'2'")
    assert small_book.book.program("b").code != before


def test_a_book_follows_its_own_packages_alone(tmp_path):
    book = Book(tmp_path, programs="examples")
    assert book.packages.closure("import numpy.linalg, pack.part\n") == {
        "numpy", "pack"}
    assert replace(book, folders={"pack": "lib"}).packages.owns("pack.part")


def test_threads_read_sources_side_by_side():
    """쓰레기를 치우다 실이 바뀌어도 읽습니다. 3.11.7의 ast.parse는 못 합니다."""
    class Cycle:
        def __init__(self):
            self.itself = self

        def __del__(self):
            sum(range(2000))

    def read(source):
        for _ in range(30):
            Cycle()
            assert syntax(source).body

    source = Path(__file__).read_text("utf-8")
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-6)
    gc.set_threshold(50)
    try:
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(read, [source] * 4))
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*threshold)
    assert gc.isenabled()
