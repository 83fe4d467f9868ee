"""쓰는 클래스는 먼저 보입니다."""

import pytest

from press import introduced
from tests import shown

DENSE = '```python title="a"\n--8<-- "src/dlbook/layers/dense.py:Dense"\n```\n'
LAYER = '```python title="a"\n--8<-- "src/dlbook/layers/base.py:Layer"\n```\n'


@pytest.fixture
def uses():
    """Dense만 쓰는 프로그램을 인용한 글입니다."""
    classes = introduced.library(shown.BOOK)
    for program in shown.BOOK.find("networks/"):
        if program.name.endswith(".py") and introduced.named(
                introduced.syntax(program.source), classes) == {"Dense"}:
            return f'```python title="a"\n--8<-- "{program.name}"\n```\n'
    raise AssertionError("Dense만 쓰는 프로그램이 없습니다.")


@pytest.mark.parametrize("pages, expected", [
    (["uses"], {"networks/0.md": ["Dense", "Layer"]}),
    ([DENSE + "uses"], {"networks/0.md": ["Layer"]}),
    (["uses", DENSE + LAYER], {"networks/0.md": ["Dense", "Layer"]}),
    ([DENSE + LAYER, "uses"], {}),
    ([DENSE + LAYER + "uses"], {}),
])
def test_a_class_and_its_bases_are_shown_before_use(pages, expected, uses):
    told = [(f"networks/{number}.md", page.replace("uses", uses))
            for number, page in enumerate(pages)]
    assert introduced.problems(shown.BOOK, told) == expected


def test_keras_classes_of_the_same_name_are_not_ours():
    classes = introduced.library(shown.BOOK)
    ours = "from dlbook import layers as own\nown.Dense(3)\n"
    theirs = "from keras import layers\nlayers.Dense(3)\n"
    assert introduced.named(introduced.syntax(ours), classes) == {"Dense"}
    assert introduced.named(introduced.syntax(theirs), classes) == set()
