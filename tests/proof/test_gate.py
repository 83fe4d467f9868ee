"""실행하지 않은 것은 어떤 꼴로 적어도 쪽에 오르지 못하는지 봅니다."""

import pytest
import yaml

from press.proof import gate
from press.proof.pages import Renderer
from tests.small_book import cited, page, settings_of_the_book

TYPED = "직접 적었습니다"
LEFT = "읽히지 않고 남았습니다"
ATTRIBUTE = "속성"
PROGRAM = '"""수를 봅니다."""\nprint("값: 1")\n'
DRAWING = ('"""그립니다."""\nopen("y.svg", "w").write(\n'
           "    '<svg xmlns=\"http://www.w3.org/2000/svg\">'\n"
           "    '<title>그림</title><path d=\"M 1 2\"/></svg>')\n")
FIGURE = """\
<figure>
--8<-- "snippets/y.svg"
<figcaption>글.</figcaption>
</figure>
"""


@pytest.fixture
def book(small_book):
    """x는 수를 출력하고 y는 그림을 그립니다."""
    small_book.write("snippets/x.py", PROGRAM)
    small_book.write("snippets/y.py", DRAWING)
    small_book.record()
    return small_book


def put(book, text):
    book.write("docs/index.md", text)
    return {line: problem for line, problem in book.problems().items()
            if problem}


GOOD = {
    "program": page("snippets/x.py", "snippets/x.out"),
    "value": page(text="값은 {{ x : 값 }}입니다.\n"),
    "two values": page(text="{{ x : 값 }}과 {{x:값}}입니다.\n"),
    "heading": page(text="## 값 {{ x : 값 }}\n"),
    "link": page(text="[{{ x : 값 }}](index.md)\n"),
    "strong": page(text="**{{ x : 값 }}**\n"),
    "table": page(text="| 가 | 나 |\n|---|---|\n| {{ x : 값 }} | 2 |\n"),
    "figure": page(text=FIGURE),
    "figure in a list": page(text="- 항목\n\n" + "".join(
        f"    {line}\n" for line in FIGURE.splitlines())),
    "quote": page(text="> " + cited("snippets/x.out").replace("\n", "\n> ")),
    "tab": "# 쪽\n\n-\t항목\n\n" + "".join(
        f"\t{line}\n" for line in cited("snippets/x.out").splitlines()),
    "in html": page(text='<div markdown>\n\n' + cited("snippets/x.py")
                    + "\n</div>\n"),
    "by hand, but right": page(text='<div data-output="snippets/x.out"><pre>'
                                    "값: 1\n</pre></div>\n"),
    "another name is overruled": page(
        text='```{ .python title="snippets/x.py" data-program="a.py" }\n'
             '--8<-- "snippets/x.py"\n```\n'),
    "token": page("snippets/x.py", text="`dlbookcited0`\n"),
    "svg by hand, but right": page(
        text='<svg data-picture="snippets/y.svg" '
             'xmlns="http://www.w3.org/2000/svg"><title>그림</title>'
             '<path d="M 1 2"/></svg>\n'),
}


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD)
def test_what_was_run_is_shown(book, text):
    assert put(book, text) == {}
    assert book.gate() == []
    assert book.problems() or "token" in text


FENCE = '```text title="출력"\n{}\n```\n'
REFUSED = {  # 이름: (쪽, 줄, 까닭)
    "indented": ("글\n\n    y = 1\n", 5, TYPED),
    "indented colons": ("글\n\n    :::python\n    y = 1\n", 5, TYPED),
    "indented shebang": ("글\n\n    #!python\n    y = 1\n", 5, TYPED),
    "indented value": ("글\n\n    {{ x : 값 }}\n", 5, TYPED),
    "indented in an admonition": ("!!! note\n\n        y = 1\n", 5, TYPED),
    "pre code": ("<pre><code>y = 1\n</code></pre>\n", 3, TYPED),
    "pre": ("<pre>y = 1</pre>\n", 3, TYPED),
    "pre of entities": ("글\n\n<pre>a &lt; b</pre>\n", 5, TYPED),
    "PRE": ("<PRE>y = 1</PRE>\n", 3, TYPED),
    "pre in a figure": ("<figure>\n<pre>y = 1</pre>\n</figure>\n", 4, TYPED),
    "pre in md_in_html": ("<div markdown>\n\n    y = 1\n\n</div>\n", 5, TYPED),
    "pre in a table": ("<table><tr><td>\n<pre>y = 1</pre></td></tr></table>\n",
                       4, TYPED),
    "fence": ("```python\ny = 1\n```\n", 3, TYPED),
    "fence of text": ("글\n\n```text\n값: 1\n```\n", 5, TYPED),
    "tilde": ("~~~python\ny = 1\n~~~\n", 3, TYPED),
    "fence in details": ("??? note\n\n    ```python\n    y = 1\n    ```\n", 5,
                         TYPED),
    "fence in a tab": ('=== "탭"\n\n    ```python\n    y = 1\n    ```\n', 5,
                       TYPED),
    "fence in a quote": ("> ```python\n> y = 1\n> ```\n", 3, TYPED),
    "fence in a list": ("- 항목\n\n    ```python\n    y = 1\n    ```\n", 5,
                        TYPED),
    "fence on a list mark": ("- ```python\n  y = 1\n  ```\n", 3, "여러 줄"),
    "output on a list mark": (
        '- ```text title="출력"\n  --8<-- "snippets/x.out"\n  ```\n', 4,
        "울타리 밖에 인용할 수 없습니다"),
    "bare output": ('--8<-- "snippets/x.out"\n', 3,
                    "울타리 밖에 인용할 수 없습니다"),
    "bare program": ('--8<-- "snippets/x.py"\n', 3,
                     "울타리 밖에 인용할 수 없습니다"),
    "trailing space": (FENCE.format('--8<-- "snippets/x.out" '), 3, TYPED),
    "single quotes": (FENCE.format("--8<-- 'snippets/x.out'"), 3, TYPED),
    "no quotes": (FENCE.format("--8<-- snippets/x.out"), 3, TYPED),
    "block": (FENCE.format("--8<--\nsnippets/x.out\n--8<--"), 3, TYPED),
    "escaped": (FENCE.format(';--8<-- "snippets/x.out"'), 3, TYPED),
    "long dashes": (FENCE.format('---8<--- "snippets/x.out"'), 3, TYPED),
    "en dashes": (FENCE.format('–8<– "snippets/x.out"'), 3, TYPED),
    "lines of a file": (FENCE.format('--8<-- "snippets/x.out:1:1"'), 3, TYPED),
    "more than the include": (FENCE.format('--8<-- "snippets/x.out"\n더'), 3,
                              TYPED),
    "two includes": (FENCE.format('--8<-- "snippets/x.out"\n' * 2), 3, TYPED),
    "figure, single quotes": (FIGURE.replace('"', "'"), 4, LEFT),
    "figure, trailing space": (FIGURE.replace('svg"', 'svg" '), 4, LEFT),
    "figure, block": (
        "<figure>\n--8<--\nsnippets/y.svg\n--8<--\n</figure>\n", 4, LEFT),
    "figure, en dashes": ("글\n\n—8<— \"snippets/y.svg\"\n", 5, LEFT),
    "figure, entity": ('--8&lt;-- "snippets/y.svg"\n', 3, LEFT),
    "include in a sentence": ('글 --8<-- "snippets/y.svg" 글\n', 3, LEFT),
    "value in alt": ("![{{ x : 값 }}](a.png)\n", 3, ATTRIBUTE),
    "value in an address": ('[글](index.md "{{ x : 값 }}")\n', 3, ATTRIBUTE),
    "value in title": ('<p title="{{ x : 값 }}">글</p>\n', 3, ATTRIBUTE),
    "value in raw html": ("<p>{{ x : 값 }}</p>\n", 3, LEFT),
    "value in inline code": ("`{{ x : 값 }}`\n", 3, LEFT),
    "value in a comment": ("<!-- {{ x : 값 }} -->\n", 3, LEFT),
    "value without a label": ("글 {{ x }}\n", 3, LEFT),
    "value by hand": ('<span data-example="x : 값">2</span>\n', 3,
                      "'값: 1'와 다릅니다"),
    "unknown value": ("{{ x : 값2 }}\n", 3, "'값2:'로 시작하는 줄이 0개"),
    "value of an unknown program": ("{{ z : 값 }}\n", 3,
                                    "'z'이라는 프로그램이 없습니다"),
    "hidden in a comment": ("글\n\n<!--> <pre>y = 1</pre> -->\n", 5, "주석"),
    "code of two lines": ("<code>y = 1<br>z = 2</code>\n", 3, "여러 줄"),
    "white space": ('<div style="white-space: pre">y = 1</div>\n', 3,
                    "white-space"),
    "textarea": ("<textarea>y = 1</textarea>\n", 3, "<textarea>"),
    "samp": ("<samp>1</samp>\n", 3, "<samp>"),
    "image": ("![그림](plot.png)\n", 3, "<img>"),
    "image in the page": ('글\n\n<img src="data:image/png;base64,AA">\n', 5,
                          "<img>"),
    "object": ('<object data="plot.svg"></object>\n', 3, "<object>"),
    "svg by hand": ("<svg><title>손</title></svg>\n", 3,
                    "프로그램이 그리지 않았습니다"),
    "svg edited by hand": (
        '<svg data-picture="snippets/y.svg"><title>손</title></svg>\n', 3,
        "그림이 snippets/y.svg과 다릅니다"),
    "svg of nobody": ('--8<-- "snippets/z.svg"\n', 3,
                      "만든 프로그램이 없습니다"),
    "program by hand": (
        '<div data-program="snippets/x.py"><pre>y = 1</pre></div>\n', 3,
        "snippets/x.py과 다릅니다"),
    "output by hand": (
        '<div data-output="snippets/x.out"><pre>값: 2\n</pre></div>\n', 3,
        "snippets/x.out과 다릅니다"),
    "values of nobody": (
        '<button data-values="snippets/z.out">값</button>\n', 3,
        "만든 프로그램이 없습니다"),
    "code as values": (
        '<button data-values="snippets/x.py">값</button>\n', 3,
        "기록한 출력이 아닙니다"),
    "program around typed code": (
        '<div data-program="snippets/x.py" markdown>\n\n    y = 1\n\n</div>\n',
        5, "snippets/x.py과 다릅니다"),
    "program as an output": (
        '<div data-output="snippets/x.py"><pre>y</pre></div>\n', 3,
        "이 자리에 인용할 수 없습니다"),
    "other code is copied": (
        '```{ .python title="snippets/x.py" data-copy="y = 1" }\n'
        '--8<-- "snippets/x.py"\n```\n', 3, "data-copy"),
    "wrong title": (cited("snippets/x.py").replace("x.py", "z.py", 1), 3,
                    "울타리의 머리가"),
    "wrong language": (cited("snippets/x.out").replace("text", "python"), 3,
                       "울타리의 머리가"),
    "highlighted by number": (
        cited("snippets/x.py").replace('"\n', '" hl_lines="1"\n', 1), 3,
        "이름 붙은 영역으로"),
    "line numbers": (
        cited("snippets/x.py").replace('"\n', '" linenums="1"\n', 1), 3,
        "이름 붙은 영역으로"),
    "unknown program": (cited("snippets/z.py"), 3,
                        "snippets/z.py: 이런 파일이 없습니다"),
    "output of nobody": (cited("snippets/z.out"), 3,
                         "만든 프로그램이 없습니다"),
    "unknown region": (cited("snippets/x.py:run"), 3, "영역 'run'이 없습니다"),
    "a file that is no program": (
        FENCE.format('--8<-- "mkdocs.yml"'), 3, "울타리의 머리가"),
}


@pytest.mark.parametrize("text, line, word", REFUSED.values(), ids=REFUSED)
def test_what_was_not_run_is_refused_with_its_line(book, text, line, word):
    found = put(book, f"# 쪽\n\n{text}")
    assert word in found.get(line, ""), found
    assert any(word in reason for _, reason in book.gate())


EXTENDED = {
    "footnote": ("글[^1]\n\n[^1]: 주\n\n    ```python\n    y = 1\n    ```\n", 7),
    "definition": ("낱말\n:   뜻\n\n        y = 1\n", 6),
    "mermaid": ("```mermaid\ngraph TD\n```\n", 3),
    "block of tabs": ('/// tab | 탭\n```python\ny = 1\n```\n///\n', 4),
}


@pytest.mark.parametrize("text, line", EXTENDED.values(), ids=EXTENDED)
def test_other_extensions_open_no_door(book, text, line):
    settings = settings_of_the_book()
    settings["markdown_extensions"] += [
        "footnotes", "def_list", "pymdownx.blocks.tab",
        {"pymdownx.superfences": {"custom_fences": [
            {"name": "mermaid", "class": "mermaid"}]}}]
    book.write("mkdocs.yml", yaml.safe_dump(settings, allow_unicode=True))
    found = put(book, f"# 쪽\n\n{text}")
    assert TYPED in found.get(line, ""), found


@pytest.mark.parametrize("suffix", [
    ".md", ".markdown", ".mdown", ".mkdn", ".mkd"])
@pytest.mark.parametrize("text, line", [
    ("\ufeff```python\ny = 1\n```\n", 1),
    ("# 쪽\r\n\r\n```python\r\ny = 1\r\n```\r\n", 3),
    ("---\ntitle: 쪽\n---\n\n\n# 쪽\n\n    y = 1\n", 8),
    ("title: 쪽\n\n# 쪽\n\n    y = 1\n", 5),
])
def test_every_page_that_mkdocs_builds_is_collected(book, suffix, text, line):
    book.write(f"docs/deep/er/page{suffix}", text)
    found = book.problems(f"**/*{suffix}")
    assert TYPED in found.get(line, ""), found


def test_two_blocks_of_the_same_text_have_lines_of_their_own(book):
    block = "```python\ny = 1\n```\n\n글\n\n    y = 1\n\n글\n\n"
    assert sorted(put(book, "# 쪽\n\n" + block * 2)) == [3, 9, 13, 19]


def test_cited_pages_of_windows_are_right(book):
    text = page("snippets/x.py", "snippets/x.out", text=f"\n{FIGURE}")
    assert put(book, "\ufeff" + text.replace("\n", "\r\n")) == {}
    assert len(book.problems()) == 3


OUTPUTS = {
    "fence": "앞\n```\n~~~\n뒤\n",
    "include": '--8<-- "snippets/y.svg"\n{{ x : 값 }}\n',
    "html": "<figure>\n  <img>\n</figure>\n</pre></code><b>&lt;&amp;\n",
    "tabs and spaces": "가\t나  \n  \n\n\n다 \n",
    "leading lines": "\n\n가\n",
    "no final newline": "가\n나",
    "carriage return": "10%\r20%\r100%\r\n값\n",
    "escapes": "\x1b[31m빨강\x1b[0m\x07\x0c\x0b\x1c\x85\u2028\n",
    "markdown's own marks": "\x02wzxhzdk:0\x03 \x02klzzwxh:0\x03 klzzwxh:0000\n",
    "token": "dlbookcited0 <code>dlbookcited0</code> data-copy=\"dlbookcited0\"\n",
    "backslashes": "\\1 \\g<0> \\n %s {} {0}\n",
}


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=OUTPUTS)
def test_the_page_shows_the_recorded_bytes(book, output):
    book.write("snippets/o.py", program_that_prints(output))
    book.record("o")
    assert book.read("snippets/o.out") == output
    text = page("snippets/o.out", text="\n" + cited("snippets/x.py"))
    assert put(book, text) == {}
    content = drawn(book)
    assert content.select_one("[data-output] code").get_text() == output
    assert book.gate() == []


def program_that_prints(text):
    """글을 그대로 찍는 프로그램입니다. 한 줄이 79칸을 넘지 않습니다."""
    parts = "\n".join(f"    {text[at:at + 8]!a}"
                      for at in range(0, len(text), 8))
    return ('"""글을 봅니다."""\nimport sys\n\n'
            f"sys.stdout.write(\n{parts}\n)\n")


def drawn(book):
    return Renderer(book.root).draw(book.read("docs/index.md")).content


def test_a_changed_output_is_seen_in_the_built_page(book):
    put(book, page("snippets/x.out"))
    content = str(drawn(book))
    assert "값: 1" in content
    for old, new in [("값: 1", "값: 2"), ("값: 1", "값:  1"),
                     ("snippets/x.out", "snippets/y.out")]:
        assert list(gate.problems(content.replace(old, new), book.book))
    assert not list(gate.problems(content, book.book))


def test_a_changed_picture_is_seen_in_the_built_page(book):
    put(book, page(text=FIGURE))
    renderer = Renderer(book.root)
    content = renderer.markdown.convert(book.read("docs/index.md"))
    for old, new in [("M 1 2", "M 1 3"), ("그림</title>", "선</title>"),
                     ("<path", '<path class="a"'),
                     (' data-picture="snippets/y.svg"', "")]:
        assert old in content
        assert list(gate.problems(content.replace(old, new), book.book))
    assert not list(gate.problems(content, book.book))


def test_output_that_no_page_can_show_is_told(book):
    book.write("snippets/o.py", '"""봅니다."""\nprint("가\\0나")\n')
    with pytest.raises(ValueError, match=r"o\.py:2: 출력에 NUL 글자가"):
        book.record("o")


def test_bytes_that_are_no_text_are_shown_as_escapes(book):
    book.write("snippets/o.py", '"""봅니다."""\nimport sys\n\n'
               'sys.stdout.buffer.write(b"\\xff\\xfe|\\n")\n')
    book.record("o")
    assert book.read("snippets/o.out") == "\\xff\\xfe|\n"
    assert put(book, page("snippets/o.out")) == {}


def test_a_record_that_is_no_text_is_told(book):
    book.write("snippets/x.out", b"\xff\n")
    assert "x.out: UTF-8로 읽을 수 없습니다" in put(
        book, page("snippets/x.out"))[3]


@pytest.mark.parametrize("content, word", [
    (b'\xef\xbb\xbf"""\xec\x88\x98."""\nprint(1)\n', ""),
    (b'"""\xec\x88\x98."""\r\nprint(1)\r\n', "x.py:1: 줄이 CR로 끝납니다"),
    (b'"""\xec\x88\x98."""\nprint(1)\rprint(2)\n', "x.py:2: 줄이 CR로"),
    (b'"""\xff."""\nprint(1)\n', "x.py: UTF-8로 읽을 수 없습니다"),
])
def test_programs_of_other_editors(book, content, word):
    book.write("snippets/x.py", content)
    if not word:
        book.record("x")
    text = page("snippets/x.py", "snippets/x.out")
    found = put(book, text)
    assert word in found.get(3, "")
    assert bool(found) == bool(word)
