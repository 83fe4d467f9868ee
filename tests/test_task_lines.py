"""쪽의 과제의 줄이 인용한 프로그램으로 펼쳐지고, 틀린 줄은 막히는지 봅니다."""

import pytest

from press.play import choices, tasks
from press.proof import cite
from tests import shown
from tests.conftest import ROOT
from tests.small_book import page
from tests.test_checking import SOURCE

NAME = "part/page/double"
PATH = f"src/dlbook/tasks/{NAME}.py"
LINE = f"{{{{ task : {NAME} }}}}"
CHOICES = """
["part/page/pick"]
question = "무엇일까요?"

[["part/page/pick".choices]]
text = "하나"
reason = "까닭 하나입니다."
right = true

[["part/page/pick".choices]]
text = "둘"
reason = "까닭 둘입니다."

[["part/page/pick".choices]]
text = "셋"
reason = "까닭 셋입니다."
"""


@pytest.fixture
def book(small_book):
    small_book.write(PATH, SOURCE)
    small_book.write("docs/choices.toml", CHOICES)
    return small_book


def test_a_task_shows_cited_programs(book):
    book.write("docs/index.md", f"# 쪽\n\n{LINE}\n")
    assert book.gate() == []
    text = tasks.expanded(LINE, book.root)
    assert [str(include) for include in shown.includes(text)] == [
        f"{PATH}:start", f"{PATH}:answer"]
    assert cite.shown(book.book, cite.parse(f"{PATH}:start")) == (
        "def double(x):\n    return x\n")
    assert cite.copied(book.book, cite.parse(f"{PATH}:answer")) == (
        "def double(x):\n    return 2 * x\n")


def test_the_doc_tests_run_the_start_and_the_answer(book):
    book.write("docs/index.md", f"# 쪽\n\n{LINE}\n")
    assert set(book.problems().values()) == {""}
    book.write(PATH, SOURCE.replace("return 2 * x\n", "return 2 * x\n\n\n1 / 0\n"))
    (problem,) = filter(None, book.problems().values())
    assert "ZeroDivisionError" in problem


@pytest.mark.parametrize("line, words", [
    ("{{ task : part/page/absent }}", "'part/page/absent'이라는 과제가 없습니다"),
    ("{{ task : ../../page/double }}", "프로그램이 없습니다"),
    ("{{ task : double }}", "'double'이라는 과제가 없습니다"),
    ("{{ task }}", "''이라는 과제가 없습니다"),
    ("{{ choice : part/page/absent }}", "'part/page/absent'이라는 문제가"),
    ("{{ progress : absent }}", "'absent'에는 과제가 없습니다"),
    ("글 {{ task : part/page/double }}", "'task'이라는 프로그램이 없습니다"),
    ("{{ tasks : part/page/double }}", "'tasks'이라는 프로그램이 없습니다"),
])
def test_an_unknown_name_fails_at_its_line(line, words, book):
    book.write("docs/index.md", f"---\ntitle: 쪽\n---\n# 쪽\n\n글\n\n{line}\n")
    found = {number: why for number, why in book.problems().items() if why}
    assert words in found.get(8, "")


def test_the_build_names_the_file_and_the_line(book):
    config = book.read("mkdocs.yml")
    hooks = ROOT / "src/press/hooks.py"
    book.write("mkdocs.yml", f"{config}\nhooks: [{hooks}]\n")
    book.write("docs/index.md", "# 쪽\n\n글\n\n{{ task : part/page/absent }}\n")
    with pytest.raises(RuntimeError, match=(
            "docs/index.md:5: 'part/page/absent'이라는 과제가 없습니다")):
        book.build()


def test_lines_after_a_task_keep_their_numbers(book):
    book.write("docs/index.md", f"# 쪽\n\n{LINE}\n\n글\n\n" + page(
        "snippets/absent.py").partition("\n\n")[2])
    found = {number: why for number, why in book.problems().items() if why}
    assert list(found) == [7] and "absent.py" in found[7]


def test_a_task_stands_in_a_list_and_not_in_a_fence(book):
    book.write("snippets/show.py", f'"""글을 찍습니다."""\nprint("""\n{LINE}\n""")\n')
    book.record()
    book.write("docs/index.md", page("snippets/show.py", "snippets/show.out"))
    assert book.gate() == []
    book.write("docs/index.md", f"# 쪽\n\n??? info \"더\"\n\n    {LINE}\n")
    assert book.gate() == []


def test_a_choice_has_a_reason_for_everything(book):
    text = choices.draw("part/page/pick", book.root)
    assert text.count('type="radio"') == 3
    assert text.count("맞습니다. 까닭 하나입니다.") == 1
    assert text.count("아닙니다. ") == 2
    book.write("docs/index.md", "# 쪽\n\n{{ choice : part/page/pick }}\n")
    assert book.gate() == []


@pytest.mark.parametrize("old, new, words", [
    ("right = true", "", "choices.toml:2: 문제 'part/page/pick'. 'right = true'가 0개"),
    ("right = true", "right = false", "'right = true'가 0개"),
    ('reason = "까닭 둘입니다."', 'reason = "까닭"\nright = true', "가 2개"),
    ('reason = "까닭 둘입니다."', 'reason = " "', "text와 reason을"),
    ('reason = "까닭 둘입니다."', "", "text와 reason을"),
    ('text = "둘"', 'text = "하나"', "서로 같습니다"),
    ('question = "무엇일까요?"', "", "question 하나와"),
    ("part/page/pick", "pick", "이름을 'tensors/shape/pick'처럼"),
    ('text = "둘"', "text = 둘", "TOML로 읽을 수 없습니다"),
    ('question = "무엇일까요?"', 'question = "?"\nmore = 1', "question 하나와"),
])
def test_bad_choices_are_refused(old, new, words, book):
    book.write("docs/choices.toml", CHOICES.replace(old, new))
    with pytest.raises(ValueError) as caught:
        choices.read(book.root)
    assert words in str(caught.value)


def test_too_few_choices_are_refused(book):
    book.write("docs/choices.toml", CHOICES[:CHOICES.rindex("\n[[")])
    with pytest.raises(ValueError, match="고를 것이 2개입니다. 3–5개를"):
        choices.read(book.root)


def test_every_choice_stands_on_its_page():
    for name in choices.read(ROOT):
        place = name.rpartition("/")[0]
        text = (ROOT / f"docs/{place}.md").read_text("utf-8")
        assert text.count(f"{{{{ choice : {name} }}}}") == 1


def test_the_map_counts_what_the_page_offers():
    """케라스가 있어야 하는 과제는 쪽에서 풀 수 없으므로 세지 않습니다."""
    for part in ("tensors", "networks"):
        line = tasks.draw_progress(part, ROOT)
        names = line.partition('data-tasks="')[2].partition('"')[0].split()
        assert len(names) == len(set(names)) > 8
        for name in names:
            text = (ROOT / f"docs/{name.rpartition('/')[0]}.md").read_text("utf-8")
            assert f": {name} }}}}" in text
    with pytest.raises(ValueError, match="'keras'에는 과제가 없습니다"):
        tasks.draw_progress("keras", ROOT)
