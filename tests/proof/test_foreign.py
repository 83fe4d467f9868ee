"""다른 책도 증명하는지 봅니다. 영어이고, 폴더의 이름이 다르고, dlbook이 없습니다.

Material이 권하는 확장을 모두 켠 책에 파이썬을 백 가지 자리에 놓습니다. 열 가운데 하나는
오류를 내고, 그 하나하나가 파일과 줄로 나타나야 합니다.
"""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import markdown
import pytest
from bs4 import BeautifulSoup
from mkdocs.config import load_config

from press.proof.book import Book
from press.proof.code import syntax
from press.proof.collect import Collector
from tests.small_book import ROOT

SETTINGS = """\
site_name: Foreign
docs_dir: pages
theme: {name: material, features: [content.code.annotate, content.tabs.link]}
plugins: [search]
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc: {permalink: true}
  - pymdownx.betterem
  - pymdownx.caret
  - pymdownx.details
  - pymdownx.highlight: {anchor_linenums: true, line_spans: __span}
  - pymdownx.inlinehilite
  - pymdownx.keys
  - pymdownx.mark
  - pymdownx.smartsymbols
  - pymdownx.snippets: {base_path: [examples]}
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
  - pymdownx.tasklist: {custom_checkbox: true}
  - pymdownx.tilde
  - pymdownx.blocks.admonition
  - pymdownx.blocks.tab
"""
CONFTEST = """\
from pathlib import Path
from press.proof.book import Book
from press.proof.plugin import Proof, proof, pytest_addoption, sybil
book = Book(Path(__file__).parent)
pytest_collect_file = sybil(book).pytest()
pytest_configure = lambda config: Proof.register(config, book)
"""
# 꼴마다 {}에 코드가 듭니다. 코드의 줄은 {}가 놓인 칸만큼 들여 씁니다
FENCES = {
    "plain": "```python\n{}\n```",
    "space": "``` python\n{}\n```",
    "short": "```py\n{}\n```",
    "three": "```python3\n{}\n```",
    "capital": "```Python\n{}\n```",
    "title": '```python title="a.py"\n{}\n```',
    "highlight": '```python hl_lines="1"\n{}\n```',
    "numbers": '```python linenums="1"\n{}\n```',
    "together": '```py title="a" linenums="1" hl_lines="1"\n{}\n```',
    "braces": "```{ .python .annotate }\n{}\n```",
    "spaced braces": '``` { .python title="a" }\n{}\n```',
    "language and braces": '```python {title="a"}\n{}\n```',
    "dot": "```.python\n{}\n```",
    "identified": "```{ .python #a }\n{}\n```",
    "no copy": "```{ .python .no-copy }\n{}\n```",
    "tilde": "~~~python\n{}\n~~~",
    "tilde braces": "~~~~ { .py }\n{}\n~~~~",
    "long": "`````python\n{}\n`````",
    "included": '```python\n--8<-- "{file}"\n```',
    "included block": "```python\n--8<--\n{file}\n--8<--\n```",
    "pre": '<pre><code class="language-python">{}</code></pre>',
    "session": "```pycon\n{session}\n```",
    "python session": "```python\n{session}\n```",
}
PLACES = {
    "page": "{}",
    "admonition": "!!! note\n\n    {}",
    "details": '??? success "Answer"\n\n    {}',
    "tab": '=== "One"\n\n    {}',
    "list": "- item\n\n    {}",
    "numbered": "1. item\n\n    {}",
    "quote": "> {}",
    "deep": '!!! note\n\n    === "One"\n\n        {}',
    "html": "<div markdown>\n\n{}\n\n</div>",
    "definition": "term\n\n:   meaning\n\n    {}",
    "footnote": "See[^{n}]\n\n[^{n}]: note\n\n    {}",
    "task": "- [x] done\n\n    {}",
    "tab block": "/// tab | One\n{}\n///",
    "figure": '<figure markdown="span">\n\n{}\n\n</figure>',
}
HARMLESS = """
```text
print("only an output")
```

````text
```python
a fence about fences
```
````

```mermaid
graph LR
```

`#!python 1 / 0` and ``` ``` ```, ++ctrl+c++, and text.

    plain text, indented

    :::python
    1 / 0

    #!python
    1 / 0
"""
NOT_EVERYWHERE = {  # 그 자리에서 Material이 다르게 그리는 꼴
    ("quote", "included"), ("quote", "included block"), ("quote", "pre"),
}


def filled(form, place, number, fails):
    """(쪽에 놓을 글, examples/에 놓을 파일, 오류의 글)입니다."""
    told = f"fault number {number}"
    code = (f"x = {number}\n\nif x:\n    raise ValueError({told!r})" if fails
            else f"x = {number}\n\nif x:\n    print(x)")
    session = (f">>> {number} + 1\n{0 if fails else number + 1}\n"
               ">>> for i in range(1):\n...     print(i)\n0")
    file = f"part_{number}.py"
    text = FENCES[form].replace("{session}", session).replace("{file}", file)
    indent = re.search(r"(?m)^([ ]*)\{\}", text)
    by = indent[1] if indent else ""
    text = text.replace("{}", code.replace("\n", f"\n{by}"))
    inner = PLACES[place].replace("{n}", str(number))
    by = re.search(r"(?m)^(.*)\{\}", inner)[1]
    by = by if by.strip() in ("", ">") else " " * len(by)
    text = inner.replace("{}", text.replace("\n", f"\n{by}"))
    seen = f"{number} + 1" if "session" in form else told
    return text, (file, code + "\n"), seen if fails else ""


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """백 자리가 든 책과, {파일: [(첫 줄, 끝 줄, 오류의 글)]}입니다."""
    root = tmp_path_factory.mktemp("foreign")
    (root / "mkdocs.yml").write_text(SETTINGS)
    (root / "conftest.py").write_text(CONFTEST)
    (root / "examples").mkdir()
    pairs = [(form, place) for place in PLACES for form in FENCES
             if (place, form) not in NOT_EVERYWHERE]
    chosen = [pair for pair in pairs if pair[1] == "page"]
    rest, left = [pair for pair in pairs if pair[1] != "page"], 100 - len(chosen)
    chosen += [rest[number * len(rest) // left] for number in range(left)]
    places, pages = {}, {}
    for number, (form, place) in enumerate(chosen):
        text, (file, code), fault = filled(form, place, number,
                                           fails=number % 10 == 3)
        (root / "examples" / file).write_text(code)
        name = f"pages/{number % 3}/{place.replace(' ', '-')}.md"
        lines = pages.setdefault(name, ["---", "title: page", "---", "# Page",
                                        ""])
        first = len(lines) + 1
        lines += [f"{form} in {place}", "", *text.split("\n"), "", "<hr>", ""]
        places.setdefault(name, []).append((first, len(lines), fault))
    for name, lines in pages.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("\n".join([*lines, HARMLESS]))
    assert sum(map(len, places.values())) == 100
    return root, places


@pytest.fixture(scope="module")
def done(tree):
    root, _ = tree
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q",
         "-p", "no:hypothesispytest", "--rootdir", str(root), "-rA", "pages"],
        cwd=root, capture_output=True, text=True,
        env=environment())


def environment():
    return {**os.environ, "CI": "1", "PYTHONPATH": str(ROOT / "src")}


PYTHON = re.compile(r"^language-\.?[Pp]y(thon|thon3|con)?$")


def python_blocks(path):
    """Material이 그린 쪽의 파이썬 덩어리입니다. press의 손을 빌리지 않습니다."""
    config = load_config(str(path / "mkdocs.yml"))
    options = dict(config.mdx_configs)
    options["pymdownx.highlight"] |= {"pygments_lang_class": True}
    md = markdown.Markdown(extensions=config.markdown_extensions,
                           extension_configs=options)
    for page in sorted((path / "pages").rglob("*.md")):
        body = page.read_text().split("---\n", 2)[2]
        soup = BeautifulSoup(md.reset().convert(body), "html.parser")
        yield page, [
            pre for pre in soup.find_all("pre")
            if not pre.find_parent(class_="linenos")
            and (pre.find("code", class_=PYTHON)
                 or pre.find_parent(class_=PYTHON))]


def test_every_block_that_is_drawn_is_collected(tree, monkeypatch):
    root, places = tree
    monkeypatch.chdir(root)
    collector = Collector(Book(root))
    drawn = {path.relative_to(root).as_posix(): len(blocks)
             for path, blocks in python_blocks(root)}
    assert sum(drawn.values()) == 100
    for name, expected in places.items():
        found = collector.claims(root / name, (root / name).read_text())
        assert len(found) == drawn[name] == len(expected), name
        for line, (first, last, _) in zip(sorted(found), expected):
            assert first <= line <= last, (name, line, first, last)


def test_all_are_run_and_every_failure_has_its_file_and_line(tree, done):
    root, places = tree
    faults = [(name, first, last, fault) for name, each in places.items()
              for first, last, fault in each if fault]
    failed = re.findall(r"FAILED (pages/\S+\.md)::line:(\d+)", done.stdout)
    passed = re.findall(r"PASSED (pages/\S+\.md)::line:(\d+)", done.stdout)
    assert len(failed) + len(passed) == 100, done.stdout[-3000:]
    assert len(failed) == len(faults) == 10
    for name, first, last, fault in faults:
        lines = [int(line) for file, line in failed
                 if file == name and first <= int(line) <= last]
        assert len(lines) == 1, (name, first, last)
        assert fault in done.stdout


def test_the_traceback_names_the_line_of_the_page(tree, done):
    """오류를 낸 줄은 쪽의 줄이어야 합니다."""
    root, places = tree
    told = re.findall(r'File "([^"]+)", line (\d+), in <module>\n(?:.*\n)??'
                      r"\s*ValueError: (fault number \d+)", done.stdout)
    checked = 0
    for file, line, fault in told:
        text = Path(file).read_text()
        if fault in text:  # 인용한 파일의 오류는 그 글이 쪽에 없습니다
            assert fault in text.split("\n")[int(line) - 1], (file, line)
            checked += 1
    assert checked >= 6


PRESS = ROOT / "src/press"
MODULES = {
    ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
    .removesuffix(".__init__"): path for path in sorted(PRESS.rglob("*.py"))}


def imports(path, name):
    """모듈이 가져오는 press의 모듈과, 바깥의 꾸러미입니다."""
    found = set()
    for node in ast.walk(syntax(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}: 점으로 시작하는 import입니다."
            found |= {full if (full := f"{node.module}.{alias.name}") in MODULES
                      else node.module for alias in node.names}
    return found


GRAPH = {name: imports(path, name) for name, path in MODULES.items()}


def test_proof_knows_nothing_of_this_book():
    used = set().union(*(each for name, each in GRAPH.items()
                         if name.startswith("press.proof")))
    own = {name for name in used if name.partition(".")[0] == "press"}
    assert all(name.startswith("press.proof") for name in own)
    assert not {name.partition(".")[0] for name in used} & {
        "dlbook", "keras", "tensorflow", "numpy", "torch", "jax", "tests"}
    for path in sorted((PRESS / "proof").glob("*.py")):
        for node in ast.walk(syntax(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not re.search(r"snippets|dlbook|keras(?!/?\")|DLBOOK",
                                     node.value.replace("KERAS_", "")) or (
                    node.value in ("DLBOOK_", "keras")), (path.name, node.value)


def test_no_circle_between_modules():
    finished, path = set(), []

    def visit(name):
        assert name not in path, " → ".join([*path, name])
        if name in finished or name not in GRAPH:
            return
        path.append(name)
        for other in sorted(GRAPH[name]):
            visit(other)
        path.pop()
        finished.add(name)

    for name in GRAPH:
        visit(name)


@pytest.mark.parametrize("name", [
    name for name in MODULES if name.startswith("press.proof")])
def test_no_import_hides_in_a_function(name):
    tree = syntax(MODULES[name].read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert not any(isinstance(each, (ast.Import, ast.ImportFrom))
                           for each in ast.walk(node)), node.name


def test_readers_import_nothing_that_prints():
    for path in sorted((ROOT / "src/dlbook").rglob("*.py")):
        for node in ast.walk(syntax(path.read_text("utf-8"))):
            names = ([alias.name for alias in node.names]
                     if isinstance(node, ast.Import) else
                     [node.module or ""] if isinstance(node, ast.ImportFrom)
                     else [])
            assert not any(name.partition(".")[0] == "press"
                           for name in names), path
