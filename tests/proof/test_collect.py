"""쪽에 보이는 것마다 주장이 하나씩, 보이는 줄에 있는지 봅니다."""

import re

import pytest

from press.proof.collect import Collector
from press.proof.pages import Renderer
from tests.small_book import cited, page

FORMS = {
    "plain": "{fence}",
    "tilde": "{tilde}",
    "long": "{long}",
    "braces": "{braces}",
    "admonition": "!!! note\n\n{fence4}",
    "details": '??? success "풀이"\n\n{fence4}',
    "tab": '=== "탭"\n\n{fence4}',
    "deep": '!!! note\n\n    === "탭"\n\n{fence8}',
    "list": "- 항목\n\n{fence4}",
    "numbered": "1. 항목\n\n{fence4}",
    "quote": "{quote}",
    "html": "<div markdown>\n\n{fence}\n\n</div>",
    "spaced": "{spaced}",
}


def indented(text, by):
    return "".join(f"{by}{line}\n" for line in text.splitlines())


def fill(form, name):
    fence = cited(f"snippets/{name}.py")
    head = f'title="snippets/{name}.py"'
    return FORMS[form].format(
        fence=fence, tilde=fence.replace("```", "~~~"),
        long=fence.replace("```", "`````"), fence4=indented(fence, "    "),
        fence8=indented(fence, "        "), quote=indented(fence, "> "),
        braces=fence.replace(f"python {head}", f"{{ .python {head} }}"),
        spaced=fence.replace('py"\n```', 'py"\n\n```'))


@pytest.fixture
def book(small_book):
    for form in FORMS:
        small_book.write(f"snippets/{form}.py",
                         f'"""{form}을 봅니다."""\nprint("{form}")\n')
    small_book.write("docs/index.md", "# 쪽\n\n" + "\n\n".join(
        f"{form} 꼴\n\n{fill(form, form)}" for form in FORMS))
    return small_book


def claims(book, name="docs/index.md"):
    path = book.root / name
    return Collector(book.book).claims(path, path.read_text("utf-8"))


def test_every_form_is_claimed_once_at_its_fence(book):
    found = claims(book)
    lines = book.read("docs/index.md").split("\n")
    told = {line: [claim.program for claim in each]
            for line, each in found.items()}
    assert sorted(told.values()) == sorted(
        [f"snippets/{form}.py"] for form in FORMS)
    for line, [name] in told.items():
        assert any(mark in lines[line - 1] for mark in ("```", "~~~"))
        assert name in "\n".join(lines[line - 1:line + 3])


def test_what_is_shown_is_the_program(book):
    drawn = Renderer(book.root).draw(book.read("docs/index.md"))
    assert {block.program: block.text for block in drawn.blocks} == {
        f"snippets/{form}.py": book.read(f"snippets/{form}.py")
        for form in FORMS}


def test_every_form_fails_with_its_program(book):
    for form in FORMS:
        book.write(f"snippets/{form}.py", f'"""멈춥니다."""\n'
                   f'raise ValueError("{form}의 오류")\n')
    problems = book.problems()
    assert len(problems) == len(FORMS)
    for form in FORMS:
        assert sum(f"ValueError: {form}의 오류" in problem
                   for problem in problems.values()) == 1


def test_values_outputs_and_pictures_are_claims_too(small_book):
    small_book.write("snippets/x.py", '"""봅니다."""\nprint("값: 1")\n')
    small_book.write("snippets/x.out", "값: 1\n")
    small_book.write("snippets/x.svg", "<svg></svg>")
    small_book.write("docs/index.md", page(
        "snippets/x.out", text='\n--8<-- "snippets/x.svg"\n\n'
        "{{ x : 값 }}과\n{{ x : 값 }}입니다.\n"))
    found = claims(small_book)
    assert list(found) == [3, 7, 9, 10]
    assert {claim.program for each in found.values() for claim in each} == {
        "snippets/x.py"}


def test_harmless_pages_claim_nothing(small_book):
    small_book.write("docs/index.md", "# 쪽\n\n`#!python 글 속의 코드`와 "
                     "<kbd>Ctrl</kbd>, 그리고 글.\n\n- 항목\n    - 항목\n\n"
                     "| 가 | 나 |\n|---|---|\n| `a` | b |\n")
    assert claims(small_book) == {}


def test_a_page_is_run_once_however_often_it_shows_a_program(small_book):
    count = small_book.root / "count"
    small_book.write("snippets/x.py", '"""셉니다."""\n'
                     "with open(\n" + "\n".join(
                         f"    {part!r}" for part in
                         re.findall(".{1,60}", str(count)))
                     + ",\n    'a'\n) as file:\n"
                     '    file.write("1")\nprint("값: 1")\n')
    small_book.write("snippets/x.out", "값: 1\n")
    small_book.write("docs/index.md",
                     page(*["snippets/x.py", "snippets/x.out"] * 2))
    assert list(small_book.problems().values()) == [""] * 4
    assert count.read_text() == "1"


NOTEBOOK = '"""봅니다."""\n# %% [markdown]\n# # 제목\n#\n# {}\n\n# %%\nprint(1)\n'


@pytest.mark.parametrize("text, word", [
    ("글", ""), ("<pre>y = 1</pre>", "직접 적었습니다"),
    ("    y = 1", "직접 적었습니다"), ("![그림](a.png)", "<img>"),
])
def test_words_of_a_notebook_pass_the_gate_too(small_book, text, word):
    small_book.write("snippets/start/colab/install.py",
                     '"""설치합니다."""\n# --8<-- [start:install]\nx = 1\n'
                     '# --8<-- [end:install]\nprint(x)\n')
    small_book.write("snippets/n.py", NOTEBOOK.format(text))
    small_book.record()
    found = [problem for _, _, problem in small_book.checks("*.ipynb")]
    assert len(found) == (3 if word else 2)
    assert "".join(found) == "" if not word else word in found[0]
