"""이 컴퓨터에서 증명한 것을 내용으로 기억합니다. CI는 기억하지 않습니다."""

import importlib.metadata
import json
import os
import platform
import subprocess
import sys
from functools import cache, cached_property
from pathlib import Path

from press.proof.code import digest
from press.proof.files import file_hash, replace


class Memory:
    """folder에 프로그램마다 파일 하나를 둡니다. 내용이 다르면 기억이 아닙니다."""

    def __init__(self, book, folder):
        self.book, self.folder = book, Path(folder)

    def recall(self, program):
        """기억한 판정입니다. 없거나 무엇이든 바뀌었으면 None입니다."""
        path = self.place(program)
        try:
            kept = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return kept["result"] if kept["of"] == self.of(program) else None

    def keep(self, program, result):
        replace(self.place(program), json.dumps(
            {"of": self.of(program), "result": result}).encode())

    def place(self, program):
        return self.folder / f"{digest(program.name)[:24]}.json"

    def of(self, program):
        """판정을 정하는 모든 것의 해시입니다."""
        row = self.book.ledger.row(program.key)
        return digest(
            self.machine, program.source, program.code, program.settings,
            [(path.name, file_hash(path)) for path in program.artefacts()],
            row and row["seal"], self.extras(program),
            sorted(version(name) for name in program.imports),
        )

    def extras(self, program):
        extras = self.book.extras
        return extras.digest(program) if extras else ""

    @cached_property
    def machine(self):
        """컴퓨터와, 판정하는 코드의 해시입니다."""
        code = sorted(Path(__file__).parents[1].rglob("*.py"))
        return digest(platform.processor(), platform.machine(), sys.version,
                      *(path.read_bytes() for path in code))


@cache
def version(module):
    packages = distributions().get(module.partition(".")[0], [])
    return ",".join(f"{name}={importlib.metadata.version(name)}"
                    for name in sorted(packages))


@cache
def distributions():
    return importlib.metadata.packages_distributions()


def tree(root, folders=()):
    """폴더들에 있는 파일의 해시입니다. 깃이 지나치는 파일은 보지 않습니다."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard",
         "--", *folders], cwd=root, capture_output=True)
    names = sorted(set(filter(None, listed.stdout.decode().split("\0"))))
    if not names:  # 깃이 모르는 폴더는 기억할 수 없습니다
        return digest(os.urandom(16))
    paths = [Path(root, name) for name in names]
    return digest(sys.version, sys.prefix, *(
        part for name, path in zip(names, paths) if path.is_file()
        for part in (name, path.read_bytes())))
