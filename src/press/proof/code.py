"""글을 뺀 코드의 해시입니다. 주석, 설명글, 꾸러미의 판은 세지 않습니다."""

import ast
import gc
import hashlib
import threading
from functools import lru_cache
from pathlib import Path

WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef,
                  ast.AsyncFunctionDef)
PARSING = threading.Lock()


def digest(*parts):
    """글이나 바이트를 이은 것의 해시입니다."""
    found = hashlib.sha256()
    for part in parts:
        found.update(part if isinstance(part, bytes) else str(part).encode())
        found.update(b"\0")
    return found.hexdigest()


def syntax(source, name="<unknown>"):
    """파이썬 소스의 트리입니다. 실(thread)이 여럿이어도 됩니다.

    3.11.7까지의 `ast.parse`는 트리를 만들다 쓰레기를 치우는 사이에 다른 실이 트리를
    만들면 SystemError를 냅니다(CPython gh-106905).
    """
    with PARSING:
        collects = gc.isenabled()
        gc.disable()
        try:
            return ast.parse(source, name)
        finally:
            if collects:
                gc.enable()


def bare(source):
    """파이썬 소스에서 코드만 남긴 글입니다."""
    tree = syntax(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):  # 3.12는 빈 글을 더 둡니다
            node.values = [each for each in node.values
                           if getattr(each, "value", None) != ""]
        if isinstance(node, WITH_DOCSTRING):
            node.body = [each for number, each in enumerate(node.body)
                         if not (number == 0 and is_text(each))
                         and not is_version(each)]
    return plain(tree)


def plain(node):
    """트리의 글입니다. `ast.dump`와 달리 파이썬의 판이 바뀌어도 같습니다."""
    if isinstance(node, list):
        return f"[{' '.join(map(plain, node))}]"
    if not isinstance(node, ast.AST):
        return repr(node)
    fields = [f"{name}={plain(value)}" for name, value in ast.iter_fields(node)
              if value not in (None, [])]
    return f"{type(node).__name__}({' '.join(fields)})"


def is_text(node):
    return (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str))


def is_version(node):
    return isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "__version__"
        for target in node.targets)


class Packages:
    """소스를 따라갈 꾸러미들입니다. folders는 {이름: 소스 폴더}입니다."""

    def __init__(self, folders):
        self.folders = {name: Path(folder) for name, folder in folders.items()}
        self.imports_of = lru_cache(maxsize=None)(self.imports_of)
        self.code_of = lru_cache(maxsize=None)(self.code_of)

    def owns(self, module):
        return module.partition(".")[0] in self.folders

    def file(self, module):
        """모듈의 파일입니다. 모듈이 아니면 None입니다."""
        first, *rest = module.split(".")
        place = self.folders[first].joinpath(*rest)
        for path in (place.with_suffix(".py"), place / "__init__.py"):
            if path.is_file():
                return path
        return None

    def closure(self, source):
        """소스가 가져오는 모듈입니다. 꾸러미의 것은 끝까지 따라갑니다."""
        seen, waiting = set(), [self.direct(source)]
        while waiting:
            for module in waiting.pop() - seen:
                seen.add(module)
                if self.owns(module) and self.file(module):
                    waiting.append(self.imports_of(module))
        return frozenset(module if self.owns(module)
                         else module.partition(".")[0] for module in seen)

    def imports_of(self, module):
        return self.direct(self.file(module).read_text("utf-8"), module)

    def direct(self, source, inside=""):
        found = set()
        for node in ast.walk(syntax(source)):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                base = self.base(node, inside)
                found.add(base)
                if self.owns(base):
                    found |= {name for alias in node.names
                              if self.file(name := f"{base}.{alias.name}")}
        for module in list(found):
            if self.owns(module):  # 꾸러미의 __init__.py도 실행됩니다
                parts = module.split(".")
                found |= {".".join(parts[:end])
                          for end in range(1, len(parts))}
        return found - {""}

    def base(self, node, inside):
        if not node.level:
            return node.module or ""
        parts = inside.split(".")
        is_package = inside and self.file(inside).name == "__init__.py"
        kept = parts[:len(parts) - node.level + bool(is_package)]
        return ".".join([*kept, *filter(None, [node.module])])

    def code_of(self, module):
        return bare(self.file(module).read_text("utf-8"))

    def code(self, source):
        """소스와 그 소스가 쓰는 꾸러미 모듈의, 글을 뺀 해시입니다."""
        used = sorted(module for module in self.closure(source)
                      if self.owns(module) and self.file(module))
        return digest(bare(source), *map(self.code_of, used))
