"""Material이 그리는 모든 꼴의 파이썬 울타리를 보는지, 그 검사가 실패할 수
있는지 봅니다."""

import re

import pytest

from press.doctests import page_fences, shown_code
from tests.html import python_blocks

FORMS = {
    "plain": "```python\n{}\n```",
    "space": "``` python\n{}\n```",
    "short": "```py\n{}\n```",
    "three": "```python3\n{}\n```",
    "title": '```python title="{title}"\n{}\n```',
    "highlight": '```python hl_lines="1"\n{}\n```',
    "numbers": '```python linenums="1"\n{}\n```',
    "together": '```py title="이름" linenums="1" hl_lines="1"\n{}\n```',
    "console": "```pycon\n{}\n```",
    "capital": "```Python\n{}\n```",
    "braces": "```{ .python .annotate }\n{}\n```",
    "spaced_braces": '``` { .python title="이름" }\n{}\n```',
    "language_and_braces": '```python {title="이름"}\n{}\n```',
    "dot": "```.python\n{}\n```",
    "identified": "```{ .python #example }\n{}\n```",
    "tilde": "~~~python\n{}\n~~~",
    "tilde_braces": "~~~~ { .py }\n{}\n~~~~",
    "long": "`````python\n{}\n`````",
    "admonition": "!!! note\n\n    ```python\n    {}\n    ```",
    "details": '??? success "풀이"\n\n    ```python\n    {}\n    ```',
    "tab": '=== "탭"\n\n    ```python\n    {}\n    ```',
    "deep": '!!! note\n\n    === "탭"\n\n        ```py\n        {}\n        ```',
    "list": "- 항목\n\n    ```python\n    {}\n    ```",
    "numbered": "1. 항목\n\n    ~~~python\n    {}\n    ~~~",
    "quote": "> ```python\n> {}\n> ```",
}
INCLUDED = '--8<-- "snippets/{}.py"'
HARMLESS = """
```text
print("출력일 뿐입니다")
```

````text
```python
울타리를 설명하는 울타리
```
````

`#!python 글 속의 코드`와 ``` ``` ```, 그리고 바로 쓴 글.
"""


def page(body):
    return "# 쪽\n\n" + "\n\n".join(
        f"{name}\n\n{fill(name, body(name))}" for name in FORMS
    ) + "\n" + HARMLESS


def fill(name, code):
    return FORMS[name].replace("{}", code).replace("{title}", name)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_seen_once_with_its_code(small_book, form):
    found = page_fences(small_book.root, fill(form, "x = 1"))
    assert [fence.is_python for fence in found] == [True]
    assert shown_code(small_book.root, found[0]) == "x = 1"


def test_other_fences_are_not_python(small_book):
    found = page_fences(small_book.root, HARMLESS)
    assert [fence.is_python for fence in found] == [False, False]


def reported(done):
    lines = re.findall(r"FAILED docs/all\.md::line:(\d+)", done.stdout)
    return {int(line) for line in lines}


def fence_lines(text):
    """꼴마다, 그 울타리가 시작하는 줄의 번호입니다."""
    lines = text.split("\n")
    return {
        next(
            number
            for number in range(lines.index(name) + 1, len(lines))
            if "```" in lines[number] or "~~~" in lines[number]
        ) + 1
        for name in FORMS
    }


def test_typed_python_is_reported_in_every_form(small_book):
    text = page(lambda name: "print(1)")
    small_book.write("docs/all.md", text)
    done = small_book.test()
    assert f"{len(FORMS) + 2} failed" in done.stdout
    assert fence_lines(text) <= reported(done)
    assert done.stdout.count("쪽에 코드를 직접 적지 않습니다") >= len(FORMS)


def test_failing_examples_are_reported_in_every_form(small_book):
    for name in FORMS:
        small_book.write(
            f"snippets/{name}.py",
            f'"""멈춥니다."""\nprint("앞")\nraise ValueError("{name}의 오류")\n',
        )
    text = page(INCLUDED.format)
    small_book.write("docs/all.md", text)
    done = small_book.test()
    assert fence_lines(text) <= reported(done)
    assert len(fence_lines(text)) == len(FORMS)


def test_failing_example_names_its_file_and_line(small_book):
    small_book.write("snippets/x.py",
                     '"""멈춥니다."""\n\nraise ValueError("까닭")\n')
    small_book.write(
        "docs/all.md",
        '```python title="snippets/x.py"\n--8<-- "snippets/x.py"\n```\n')
    done = small_book.test()
    assert re.search(r'File ".*snippets/x\.py", line 3', done.stdout)
    assert "ValueError: 까닭" in done.stdout


def test_blocks_in_the_html_are_the_examples_collected(small_book):
    for name in FORMS:
        small_book.write(f"snippets/{name}.py",
                         f'"""{name}을 봅니다."""\nprint("{name}")\n')
    text = page(INCLUDED.format)
    small_book.write("docs/all.md", text)
    blocks = python_blocks(small_book.build() / "all/index.html")
    collected = [
        shown_code(small_book.root, fence)
        for fence in page_fences(small_book.root, text) if fence.is_python
    ]
    assert blocks == collected
    assert len(blocks) == len(FORMS)


PASSING = '"""수를 봅니다."""\nprint("값: 1")\n'
GOOD_PAGE = """\
```python title="snippets/x.py"
--8<-- "snippets/x.py"
```

```text title="출력"
--8<-- "snippets/x.out"
```

잰 값은 {{ x : 값 }}입니다.
"""


@pytest.fixture
def good_book(small_book):
    small_book.write("snippets/x.py", PASSING)
    small_book.write("docs/all.md", GOOD_PAGE)
    small_book.record()
    return small_book


def test_good_page_passes(good_book):
    assert list(good_book.problems().values()) == ["", "", ""]


@pytest.mark.parametrize("old, new, word", [
    ('"snippets/x.py"\n```', '"snippets/y.py"\n```', "울타리의 머리가"),
    ("snippets/x.py", "snippets/y.py", "snippets/y.py: 이런 파일이 없습니다"),
    ('"snippets/x.py"\n```', '"snippets/x.py:run"\n```', "영역 'run'이"),
    ("snippets/x.out", "snippets/y.out", "snippets/y.out'을 만든 예제가"),
    ('title="snippets/x.py"', 'title="snippets/y.py"', "울타리의 머리가"),
    ('title="출력"', 'title="결과"', "울타리의 머리가"),
    ('title="snippets/x.py"', 'title="snippets/x.py" hl_lines="1"',
     "줄 번호로 강조하지 않습니다"),
    ("```text", "```python", "울타리의 머리가"),
    ("x : 값", "x : 값2", "'값2:'로 시작하는 줄이 0개"),
    ("x : 값", "y : 값", "출력 snippets/y.out이 없습니다"),
    ('--8<-- "snippets/x.py"', "print(1)", "직접 적지 않습니다"),
    ('--8<-- "snippets/x.out"', "값: 1", "직접 적지 않습니다"),
])
def test_broken_pages_fail(good_book, old, new, word):
    assert old in GOOD_PAGE
    good_book.write("docs/all.md", GOOD_PAGE.replace(old, new))
    assert word in "".join(good_book.problems().values())


@pytest.mark.parametrize("old, new, word", [
    ("snippets/x.py", "snippets/y.py", "snippets/y.py"),
    ("snippets/x.out", "snippets/y.out", "could not be found"),
    ('"snippets/x.py"\n```', '"snippets/x.py:run"\n```', "영역 'run'이"),
    ("x : 값", "x : 값2", "'값2:'로 시작하는 줄이 0개"),
])
def test_broken_pages_cannot_be_built(good_book, old, new, word):
    good_book.write("docs/all.md", GOOD_PAGE.replace(old, new))
    with pytest.raises(RuntimeError, match=word):
        good_book.build()


@pytest.mark.parametrize("name, old, new", [
    ("snippets/x.out", "1", "2"),
    ("snippets/x.py", "1", "2"),
    ("snippets/x.json", "0.0", "9.0"),
])
def test_stale_records_fail_with_the_remedy(good_book, name, old, new):
    path = good_book.root / name
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    problems = good_book.problems().values()
    assert len(problems) == 3
    assert all("make outputs ONLY=x" in problem for problem in problems)


def test_pages_show_nothing_that_no_example_made(good_book):
    good_book.write("snippets/photo.svg", "<svg></svg>")
    good_book.write("docs/all.md", '--8<-- "snippets/photo.svg"\n')
    assert "만든 예제가 없습니다" in good_book.problems()[1]


def test_commands_that_carry_a_source_are_not_run(small_book):
    small_book.write("snippets/x.sh",
                     "# 멈춥니다.\n# dlbook: source=매뉴얼\nfalse\n")
    small_book.write("docs/all.md",
                     '```bash title="snippets/x.sh"\n'
                     '--8<-- "snippets/x.sh"\n```\n')
    assert small_book.problems() == {1: ""}


def spread(path):
    """긴 경로를 79칸 안의 문자열 조각들로 적습니다."""
    return "\n    ".join(repr(part) for part in re.findall(".{1,60}", str(path)))


def test_an_example_runs_once_however_often_it_is_shown(good_book):
    count = good_book.root / "count"
    good_book.write(
        "snippets/x.py",
        '"""셉니다."""\n'
        f"with open({spread(count)}, 'a') as file:\n    file.write('1')\n"
        'print("값: 1")\n')
    good_book.record()
    count.write_text("")
    good_book.write("docs/all.md", GOOD_PAGE + "\n" + GOOD_PAGE)
    assert list(good_book.problems().values()) == [""] * 6
    assert count.read_text() == "1"
