"""쪽이 인용한 글이 파일 그대로이고, 복사한 글이 그대로 실행되는지 봅니다."""

import pytest

from press.proof import cite
from press.proof.program import ProofError
from tests.small_book import page

MARKED = '''\
"""봅니다."""
import numpy as np

# --8<-- [start:run]
if True:
    # --8<-- [start:inner]
    print(np.ones(1))
    # --8<-- [end:inner]
# --8<-- [end:run]
'''
PART = '''\
"""부품입니다."""
import math
import numpy as np
from pathlib import Path

LIMIT = 3


def helper(x):
    return x + LIMIT


@str
class Kind:
    def half(self):
        return 0.5


# --8<-- [start:area]
def area(r):
    """넓이입니다."""
    return math.pi * helper(np.square(r))
# --8<-- [end:area]
'''


@pytest.fixture
def book(small_book):
    small_book.write("snippets/x.py", MARKED)
    small_book.write("snippets/x.out", "[1.]\r\n")
    small_book.write("snippets/s.sh", "# 봅니다.\nls\n")
    small_book.write("src/dlbook/__init__.py", "")
    small_book.write("src/dlbook/part.py", PART)
    return small_book.book


@pytest.mark.parametrize("line, found", [
    ('--8<-- "a/b.py"', cite.Include("a/b.py")),
    ('    --8<-- "a/b.py:run"', cite.Include("a/b.py", "run")),
    ('--8<-- "a/b.py" ', None), ("--8<-- 'a/b.py'", None),
    ('--8<--', None), (';--8<-- "a"', None), ('--8<-- "a:1:2"', None),
    ('-8<- "a"', None), ('글 --8<-- "a"', None), ('--8<-- ""', None),
])
def test_an_include_has_one_form(line, found):
    assert cite.read_include(line) == found
    if found:
        assert cite.parse(str(found)) == found


@pytest.mark.parametrize("name, text", [
    ("snippets/x.out", "[1.]\r\n"),
    ("snippets/x.py", MARKED.replace("# --8<-- [start:run]\n", "")
     .replace("# --8<-- [end:run]\n", "")
     .replace("    # --8<-- [start:inner]\n", "")
     .replace("    # --8<-- [end:inner]\n", "")),
    ("snippets/x.py:run", "if True:\n    print(np.ones(1))\n"),
    ("snippets/x.py:inner", "print(np.ones(1))\n"),
    ("snippets/s.sh", "ls\n"),
    ("src/dlbook/part.py:helper", "def helper(x):\n    return x + LIMIT\n"),
    ("src/dlbook/part.py:Kind",
     "@str\nclass Kind:\n    def half(self):\n        return 0.5\n"),
    ("src/dlbook/part.py:Kind.half", "def half(self):\n    return 0.5\n"),
])
def test_what_is_shown(book, name, text):
    assert cite.shown(book, cite.parse(name)) == text


def test_a_region_is_copied_with_the_whole_program(book):
    whole = cite.shown(book, cite.parse("snippets/x.py"))
    assert cite.copied(book, cite.parse("snippets/x.py:inner")) == whole


def test_a_region_of_a_package_is_copied_with_its_imports(book):
    include = cite.parse("src/dlbook/part.py:area")
    shown, copied = cite.shown(book, include), cite.copied(book, include)
    assert shown.startswith("def area") and shown in copied
    assert copied.removesuffix(shown) == (
        "import math\nimport numpy as np\n"
        "from dlbook.part import helper\n\n\n")


@pytest.mark.parametrize("name, word", [
    ("snippets/z.out", "만든 프로그램이 없습니다"),
    ("snippets/s.svg", "'snippets/s.svg'이 없습니다"),
    ("docs/x.out", "만든 프로그램이 없습니다"),
    ("snippets/z.py", "이런 파일이 없습니다"),
    ("snippets/../conftest.py", "코드로 보일 수 없습니다"),
    ("snippets/./x.py", "코드로 보일 수 없습니다"),
    ("snippets/../snippets/x.out", "만든 프로그램이 없습니다"),
    ("conftest.py", "코드로 보일 수 없습니다"),
    ("mkdocs.yml", "코드로 보일 수 없습니다"),
    ("snippets/x.py:none", "영역 'none'이 없습니다"),
    ("src/dlbook/part.py", "이름 붙은 영역만"),
])
def test_what_cannot_be_cited_is_told(book, name, word):
    with pytest.raises(ProofError, match=word):
        cite.shown(book, cite.parse(name))


def test_a_measured_value_is_one_line(small_book, book):
    small_book.write("snippets/x.out", "값: 1\n값들: 2\n 손실 :  0.5 \n수: 1\n수: 2\n")
    assert cite.measured(book, "x", "값") == "1"
    assert cite.measured(book, "x", "손실") == "0.5"
    for label, count in (("없음", 0), ("수", 2)):
        with pytest.raises(ProofError, match=f"줄이 {count}개입니다"):
            cite.measured(book, "x", label)


def test_an_unmeasured_gpu_says_so(small_book):
    small_book.write("snippets/x.py", MARKED)
    small_book.write("snippets/x.out", "측정 전: GPU에서 잽니다\n")
    small_book.declare('["x"]\ngpu = true\n')
    assert cite.measured(small_book.book, "x", "비율") == "측정 전"


def test_a_region_of_a_package_is_run_as_it_is_copied(small_book, book):
    small_book.write("docs/index.md", page("src/dlbook/part.py:area"))
    assert "No module named 'dlbook.part'" in small_book.problems()[3]
