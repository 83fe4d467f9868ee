"""증명한 것을 기억하되, 무엇이든 바뀌었으면 기억이 아닌지 봅니다."""

import shutil
import subprocess

import pytest

from press.proof import measure
from press.proof.collect import Remembered
from press.proof.memory import Memory, tree
from press.proof.plugin import Proof
from tests.small_book import page

RESULT = {"problem": "", "skipped": "", "stale": "", "seconds": 1.0}


@pytest.fixture
def book(small_book):
    small_book.write("src/dlbook/__init__.py", "")
    small_book.write("src/dlbook/part.py", "A = 1\n")
    small_book.write("snippets/x.py", '"""봅니다."""\nfrom dlbook import part\n'
                     'print("값: 1")\n')
    small_book.write("snippets/x.out", "값: 1\n")
    small_book.write("snippets/x.svg", "<svg/>")
    small_book.declare('["x"]\ntimed = ["값"]\n')
    measure.put_row(small_book.book.program("x"), 1.0)
    return small_book


def recall(book, program="x"):
    opened = book.book
    return Memory(opened, book.root / ".cache/proof").recall(
        opened.program(program))


@pytest.fixture
def known(book):
    opened = book.book
    Memory(opened, book.root / ".cache/proof").keep(
        opened.program("x"), RESULT)
    assert recall(book) == RESULT
    return book


@pytest.mark.parametrize("name, old, new", [
    ("snippets/x.py", "값: 1", "값: 2"), ("snippets/x.py", "봅니다", "봅니다 또"),
    ("snippets/x.out", "1", "2"), ("snippets/x.svg", "<svg/>", "<svg></svg>"),
    ("src/dlbook/part.py", "1", "2"),
    ("snippets/programs.toml", "timed", "varies"),
    ("snippets/programs.toml", "timed", "fresh = true\ntimed"),
    ("snippets/ledger.jsonl", '"seconds": 1.0', '"seconds": 2.0'),
])
def test_what_changed_is_forgotten(known, name, old, new):
    known.edit(name, old, new)
    if name.endswith("ledger.jsonl"):
        known.edit(name, '"seconds": 2.0', '"seconds": 1.0')
        measure.put_row(known.book.program("x"), 2.0)
    assert recall(known) is None


@pytest.mark.parametrize("name", ["x.out", "x.svg"])
def test_what_was_deleted_or_added_is_forgotten(known, name):
    (known.root / "snippets" / name).unlink()
    assert recall(known) is None
    known.write("snippets/x.png", b"1")
    assert recall(known) is None


def test_words_of_the_package_are_not_forgotten(known):
    known.edit("src/dlbook/part.py", "A = 1", '"""글"""\nA = 1  # 하나')
    assert recall(known) == RESULT


def test_another_judge_forgets(known, monkeypatch):
    monkeypatch.setattr(Memory, "machine", "다른 컴퓨터")
    assert recall(known) is None


def test_a_broken_memory_is_no_memory(known):
    for path in (known.root / ".cache/proof").glob("*.json"):
        path.write_text("{", "utf-8")
    assert recall(known) is None


def test_ci_remembers_nothing(known, monkeypatch):
    monkeypatch.setenv("CI", "true")
    proof = Proof(known.book)
    assert proof.pool.memory is None
    proof.close()
    monkeypatch.delenv("CI")
    proof = Proof(known.book)
    assert proof.pool.memory.recall(proof.book.program("x")) == RESULT
    proof.close()


def test_a_failure_is_not_remembered(small_book):
    small_book.write("snippets/x.py", '"""봅니다."""\nprint("값: 1")\n')
    small_book.write("snippets/x.out", "값: 2\n")
    small_book.write("docs/index.md", page("snippets/x.out"))
    for _ in range(2):
        assert "출력이 기록과" in small_book.problems()[3]
    small_book.write("snippets/x.out", "값: 1\n")
    assert small_book.problems()[3] == ""
    assert recall(small_book)["problem"] == ""


def test_a_folder_without_git_is_not_remembered(tmp_path):
    (tmp_path / "a.txt").write_text("1")
    assert tree(tmp_path) != tree(tmp_path)


@pytest.mark.skipif(not shutil.which("git"), reason="깃이 없습니다")
def test_pages_are_remembered_until_anything_changes(book):
    subprocess.run(["git", "init", "-q"], cwd=book.root, check=True)
    book.write(".gitignore", ".cache/\n")
    book.write("docs/index.md", page("snippets/x.out"))

    def collected():
        kept = Remembered(book.book)
        path = book.root / "docs/index.md"
        return kept.claims(path, path.read_text("utf-8")), (
            "collector" in vars(kept))

    first, fresh = collected()
    assert fresh and list(first) == [3]
    assert collected() == (first, False)
    for name, text in [("snippets/x.out", "값: 3\n"), ("mkdocs.yml", None),
                       ("snippets/new.py", "1\n"), ("docs/index.md", None)]:
        book.write(name, text or book.read(name) + "\n")
        assert collected()[1], name
        assert not collected()[1], name
