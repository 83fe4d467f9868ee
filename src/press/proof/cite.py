"""쪽이 인용한 것의 글입니다. 인용은 `--8<-- "파일"` 한 줄뿐입니다.

프로그램은 파일 전체이거나 이름 붙은 영역이고, 꾸러미의 소스는 이름 붙은 영역입니다.
영역에는 그것이 쓰는 import를 붙여야 복사해 실행할 수 있습니다. 이름을 적은 percent
셀('# %% start')도 영역이며, 셀은 혼자 도는 프로그램이므로 그대로 복사합니다.
"""

import ast
import builtins
import posixpath
import re
import textwrap
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from press.proof.cells import MARK, marks
from press.proof.code import syntax
from press.proof.program import (
    PICTURES,
    REGION_MARK,
    SUFFIXES,
    ProofError,
    read_text,
)

INCLUDE = re.compile(r'\s*--8<-- "(?P<path>[^":]+)(?::(?P<region>[^":]+))?"$')
MEASURED = re.compile(
    r"\{\{ *(?P<key>[\w/-]+) *: *(?P<label>[^{}]+?) *\}\}")


@dataclass(frozen=True)
class Include:
    """`--8<-- "path:region"` 한 줄입니다."""

    path: str
    region: str | None = None

    def __str__(self):
        return f"{self.path}:{self.region}" if self.region else self.path


def read_include(line):
    """인용 한 줄을 읽습니다. 인용이 아니면 None입니다."""
    match = INCLUDE.match(line)
    return Include(match["path"], match["region"]) if match else None


def parse(name):
    """'경로:영역'을 Include로 읽습니다."""
    path, _, region = name.partition(":")
    return Include(path, region or None)


def is_output(include):
    return include.path.endswith(".out")


def is_picture(include):
    return include.path.endswith(PICTURES)


def owner(book, include):
    """출력이나 그림을 만든 프로그램입니다."""
    if is_program_of(book, include):
        for suffix in SUFFIXES:
            name = str(Path(include.path).with_suffix(suffix))
            if (book.root / name).is_file():
                return book.at(name)
    raise ProofError(f"'{include}'을 만든 프로그램이 없습니다.")


def shown(book, include):
    """독자가 보게 되는 글입니다."""
    if is_output(include) or is_picture(include):
        owner(book, include)
        path = book.root / include.path
        if not path.is_file():
            raise ProofError(
                f"'{include}'이 없습니다. 프로그램이 만들지 않았거나 아직 "
                "기록하지 않았습니다. 'make outputs'로 기록하세요.")
        return read_text(path)
    program = known_program(book, include)
    if include.region or in_package(book, include):
        return region(program.source, include)
    return program.copied


def copied(book, include):
    """복사 단추가 복사하는 글입니다. 그대로 실행됩니다."""
    program = known_program(book, include)
    if not in_package(book, include):
        if include.region:
            region(program.source, include)
        return program.copied
    return package_program(book, program, include)


def known_program(book, include):
    if not include.path.endswith(SUFFIXES) or not (
            is_program_of(book, include) or in_package(book, include)):
        raise ProofError(
            f"'{include}'은 코드로 보일 수 없습니다. {book.programs}/ 아래의 "
            "프로그램이나 출력, 꾸러미의 영역을 인용하세요.")
    return book.at(include.path)


def is_program_of(book, include):
    return bool(book.programs) and is_inside(include.path, book.programs)


def in_package(book, include):
    return any(is_inside(include.path, folder)
               for folder in book.folders.values())


def is_inside(path, folder):
    """에둘러 적지 않은, 폴더 안의 경로인지 봅니다."""
    return path.startswith(f"{folder}/") and posixpath.normpath(path) == path


def measured(book, key, label):
    """프로그램이 '이름표: 값'으로 출력한 값입니다. '이름표 (중앙)'도 됩니다."""
    if book.extras and (found := book.extras.value_of(
            book, f"{key} : {label}")):
        return found
    text = book.program(key).output()
    values = labelled(text, label)
    if len(values) == 1:
        return values[0]
    if text and len(text.splitlines()) == 1 and book.program(key).settings.gpu:
        return text.partition(":")[0]  # '측정 전'
    raise ProofError(
        f"잰 값 '{{{{ {key} : {label} }}}}': {key}.out에 '{label}:'로 시작하는 "
        f"줄이 {len(values)}개입니다. 한 줄이어야 합니다.")


def labelled(output, label):
    """'이름표: 값'으로 시작하는 줄들의 값입니다."""
    return [line.partition(":")[2].strip()
            for line in lines_labelled(output, label)]


def lines_labelled(output, label):
    """'이름표: 값'으로 시작하는 줄들입니다."""
    return [line.strip() for line in output.split("\n")
            if ":" in line and line.partition(":")[0].strip() == label]


def region(source, include):
    """표시한 영역이나 정의의 글입니다. 안에 든 다른 영역 표시는 뺍니다."""
    if include.region is None:
        raise ProofError(
            f"{include.path}: 꾸러미의 소스는 이름 붙은 영역만 보일 수 있습니다. "
            "'파일:영역'으로 인용하세요.")
    inside, found = [], False
    for line in source.split("\n"):
        mark = line.strip()
        if mark == f"# --8<-- [end:{include.region}]":
            break
        if found and not REGION_MARK.match(line):
            inside.append(line)
        found = found or mark == f"# --8<-- [start:{include.region}]"
    if not found:
        inside = cell(source, include.region) or definition(source, include)
    return textwrap.dedent("\n".join(inside)).strip("\n") + "\n"


def cell(source, name):
    """표시에 그 이름만 적힌 percent 셀의 줄들입니다. 없으면 비었습니다."""
    lines = source.split("\n")
    for start, end in pairwise([*marks(source), len(lines) + 1]):
        if lines[start - 1].removeprefix(MARK).strip() == name:
            return lines[start:end - 1]
    return []


def definition(source, include):
    """이름이 영역과 같은 클래스나 함수의 줄들입니다. 메서드는 'A.f'로 찾습니다."""
    lines, found = source.split("\n"), None
    if include.path.endswith(".py"):
        found = syntax(source)
        for name in include.region.split("."):
            found = next((node for node in getattr(found, "body", ())
                          if isinstance(node, (ast.FunctionDef, ast.ClassDef))
                          and node.name == name), None)
    if found is None:
        raise ProofError(
            f"{include.path}에 영역 '{include.region}'이 없습니다. 클래스나 "
            "함수의 이름을 적거나, "
            f"'# --8<-- [start:{include.region}]'로 표시하세요.")
    first = min([found.lineno, *(one.lineno for one in found.decorator_list)])
    return lines[first - 1:found.end_lineno]


def package_program(book, program, include):
    """영역이 쓰는 이름을 AST로 찾아 import를 앞에 붙입니다."""
    code = region(program.source, include)
    if cell(program.source, include.region):
        return code
    body = syntax(code)
    module = module_name(book, include.path)
    imports, own = bindings(syntax(program.source))
    used = free_names(body)
    lines = [text for name, text in imports.items() if name in used]
    borrowed = sorted((used & own) - defined_names(body))
    if borrowed:
        lines.append(f"from {module} import {', '.join(borrowed)}")
    header = "\n".join(dict.fromkeys(lines))
    return f"{header}\n\n\n{code}" if header else code


def module_name(book, path):
    for name, folder in book.folders.items():
        if path.startswith(f"{folder}/"):
            inner = path.removeprefix(f"{folder}/").removesuffix(".py")
            inner = inner.removesuffix("__init__").strip("/")
            return ".".join([name, *filter(None, inner.split("/"))])
    raise ProofError(f"'{path}'은 꾸러미의 소스가 아닙니다.")


def bindings(tree):
    """모듈의 맨 바깥에서 묶인 이름을 (가져온 것, 정의한 것)으로 나눕니다."""
    imported, own = {}, set()
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                name = alias.asname or alias.name.partition(".")[0]
                imported[name] = import_line(node, alias)
        else:
            own |= defined_names(ast.Module([node], []))
    return imported, own


def import_line(node, alias):
    if isinstance(node, ast.Import):
        return ast.unparse(ast.Import([alias]))
    return ast.unparse(ast.ImportFrom(node.module, [alias], node.level))


def defined_names(tree):
    """트리의 맨 바깥 문장이 묶는 이름들입니다."""
    names = set()
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            names |= {
                part.id for part in ast.walk(node)
                if isinstance(part, ast.Name)
                and isinstance(part.ctx, ast.Store)
            }
    return names


def free_names(tree):
    """코드가 읽는 이름들 가운데 내장 이름이 아닌 것입니다."""
    return {
        node.id for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    } - set(dir(builtins))
