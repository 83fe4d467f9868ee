"""쪽에 보인 코드를 독자가 그대로 실행할 수 있는 프로그램으로 만듭니다.

snippets/의 예제는 파일 전체가 프로그램입니다. dlbook 소스의 영역은 그 영역과,
영역이 쓰는 이름을 가져오는 import 줄을 붙인 것이 프로그램입니다.
"""

import ast
import builtins
import textwrap
from pathlib import Path

from press.examples import REGION_MARK, Example, ExampleError

PACKAGE_FOLDER = "src/dlbook/"


def program(root, include):
    """인용한 코드의 프로그램입니다. 복사 단추가 이 글을 복사합니다."""
    if include.path.startswith(PACKAGE_FOLDER):
        return package_program(root, include)
    example = Example(Path(root), include.path)
    if include.region:
        region(example.source, include)
    return example.program


def package_program(root, include):
    """영역이 쓰는 이름을 AST로 찾아 import를 앞에 붙입니다."""
    source = Example(Path(root), include.path).source
    code = region(source, include)
    body = ast.parse(code)
    module = module_name(include.path)
    imports, own = bindings(ast.parse(source), module)
    used = free_names(body)
    lines = [text for name, text in imports.items() if name in used]
    borrowed = sorted((used & own) - defined_names(body))
    if borrowed:
        lines.append(f"from {module} import {', '.join(borrowed)}")
    header = "\n".join(dict.fromkeys(lines))
    return f"{header}\n\n\n{code}" if header else code


def region(source, include):
    """이름 붙은 영역의 글입니다. 안에 든 다른 영역 표시는 뺍니다."""
    if include.region is None:
        raise ExampleError(
            f"{include.path}: dlbook의 소스는 이름 붙은 영역만 보일 수 "
            "있습니다. '파일:영역'으로 인용하세요."
        )
    inside, found = [], False
    for line in source.splitlines():
        mark = line.strip()
        if mark == f"# --8<-- [end:{include.region}]":
            break
        if found and not REGION_MARK.match(line):
            inside.append(line)
        found = found or mark == f"# --8<-- [start:{include.region}]"
    if not found:
        raise ExampleError(
            f"{include.path}에 영역 '{include.region}'이 없습니다. "
            f"'# --8<-- [start:{include.region}]'로 표시하세요."
        )
    return textwrap.dedent("\n".join(inside)).strip("\n") + "\n"


def module_name(path):
    inner = path.removeprefix("src/").removesuffix(".py")
    return inner.removesuffix("/__init__").replace("/", ".")


def bindings(tree, module):
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
    return ast.unparse(ast.ImportFrom(node.module, [alias], 0))


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
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    } - set(dir(builtins))
