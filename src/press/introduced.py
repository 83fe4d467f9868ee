"""쪽이 쓰는 꾸러미의 클래스는 그 쪽이나 앞의 쪽에 코드로 보여야 합니다.

물려준 클래스도 그렇습니다. 신경망의 부품(PARTS)만 봅니다. 데이터와 그림을 다루는 것은
네트워크를 이해하는 데 없어도 됩니다.
"""

import ast

from press.claims import listing
from press.play import tasks
from press.proof import cite
from press.proof.code import syntax

FOLDER = "src/dlbook"
PARTS = ("activations", "layers", "losses", "network", "optimizers")
CHAPTERS = ("networks/", "keras/", "training/")


def problems(book, pages):
    """{쪽: 못 보인 클래스들}입니다. pages는 차례대로인 (쪽, 원본)들입니다."""
    bases, shown, found = library(book), set(), {}
    for page, source in pages:
        used = set()
        for include in includes(source, book.root):
            if not include.path.endswith(".py"):
                continue
            if include.path.startswith(f"{FOLDER}/"):
                shown |= defined(syntax(cite.shown(book, include)))
                shown.add(str(include.region).partition(".")[0])
            else:
                used |= named(syntax(book.at(include.path).source), bases)
        missing = {name for each in used for name in line(each, bases)}
        if page.startswith(CHAPTERS) and missing - shown:
            found[page] = sorted(missing - shown)
    return found


def includes(source, root):
    """쪽의 원본이 인용한 것들입니다."""
    text = listing.cited(tasks.expanded(source, root), root)
    return [include for include in map(cite.read_include, text.split("\n"))
            if include]


def library(book):
    """부품의 {클래스: 물려준 클래스들}입니다."""
    trees = [syntax(path.read_text("utf-8"))
             for part in PARTS for path in files(book.root / FOLDER / part)]
    classes = {node.name: node for tree in trees for node in tree.body
               if isinstance(node, ast.ClassDef)}
    return {name: [base.id for base in node.bases
                   if isinstance(base, ast.Name) and base.id in classes]
            for name, node in classes.items()}


def files(part):
    """모듈 하나이거나 꾸러미 하나의 파일들입니다. 없는 책도 있습니다."""
    return [path for path in (part.with_suffix(".py"), *sorted(
        part.glob("*.py"))) if path.is_file()]


def defined(tree):
    return {node.name for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)}


def line(name, bases):
    """클래스와, 그것에 물려준 클래스들입니다."""
    return {name}.union(*(line(base, bases) for base in bases[name]))


def named(tree, classes):
    """프로그램이 dlbook에서 가져와 쓰는 부품의 클래스들입니다."""
    modules, found = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (
                node.module or "").partition(".")[0] == "dlbook":
            for alias in node.names:
                modules.add(alias.asname or alias.name)
                found.add(alias.name)
    found |= {node.attr for node in ast.walk(tree)
              if isinstance(node, ast.Attribute)
              and isinstance(node.value, ast.Name)
              and node.value.id in modules}
    return found & set(classes)
