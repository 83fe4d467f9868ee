"""오류 쪽의 표가 프로그램이 실행한 것인지 봅니다."""

import ast

from press.proof.code import syntax
from tests.conftest import ROOT
from tests.html import soup

OLD = ("old_imports", "old_methods", "old_arguments", "old_files")
PLACE = ROOT / "snippets/start/errors"


def lines(name):
    """프로그램이 실행하는 (옛 줄, 지금의 줄)입니다."""
    tree = syntax((PLACE / f"{name}.py").read_text(encoding="utf-8"))
    return next(ast.literal_eval(node.value) for node in tree.body
                if isinstance(node, ast.Assign)
                and getattr(node.targets[0], "id", "") == "LINES")


def test_the_table_of_old_names_is_what_the_programs_run(site):
    page = soup(site / "start/errors/index.html")
    table = page.find(id="errors-old").find_next("table")
    rows = [tuple(code.get_text() for code in row.select("td code"))
            for row in table.select("tbody tr")]
    assert rows == [pair for name in OLD for pair in lines(name)]


def test_each_old_name_failed_and_its_new_name_worked():
    for name in OLD:
        output = (PLACE / f"{name}.out").read_text(encoding="utf-8")
        shown = output.splitlines()
        assert len(shown) == 3 * len(lines(name))
        for place, (old, new) in enumerate(lines(name)):
            line, error, now = shown[3 * place:3 * place + 3]
            assert line == old and now == f"  지금은 {new}"
            assert "Error: " in error
