"""이 책입니다. 무엇이 어디에 있고, 프로그램이 무엇을 더 지키는지 정합니다."""

import ast
import os
import re
from functools import lru_cache
from pathlib import Path

from press import notebooks
from press.places import bare_book
from press.proof import cells
from press.proof.code import syntax
from press.proof.program import ProofError

ENVIRONMENT = "DLBOOK_ENVIRONMENT"  # 지금의 환경을 알리는 환경 변수
MAX_COLUMNS = 79
SEED_LINE = "SEED = 0"
KOREAN = re.compile(r"[가-힣]")
PROGRESS = r"\d+/\d+ - \d+\w* - "  # 케라스가 에포크마다 찍는 줄


def open_book(root="."):
    """root에 있는 이 책입니다. 한 폴더의 책은 하나입니다."""
    return opened(Path(root).resolve())


@lru_cache(maxsize=4)
def opened(root):
    return bare_book(
        root, environment=os.environ.get(ENVIRONMENT, ""),
        light=("numpy", "matplotlib.backends.backend_svg",
               "PIL.PngImagePlugin"),
        preload=("tensorflow", "keras"), seeds="press.seeds", loose=PROGRESS,
        typed=False, check=check, extras=notebooks,
    )


def check(program):
    """책의 약속을 어긴 점을 알려 주는 ProofError를 냅니다."""
    environment = program.settings.environment
    lock = f"requirements/{environment}.txt"
    if environment and not (program.book.root / lock).is_file():
        raise ProofError(
            f"{program.name}:1: environment = \"{environment}\"의 {lock}가 없습니다. "
            "이름을 고치거나 패키지를 잠근 파일을 더하세요.")
    for number, line in enumerate(program.source.splitlines(), start=1):
        if len(line) > MAX_COLUMNS:
            raise ProofError(
                f"{program.name}:{number}: 한 줄이 {len(line)}칸입니다. "
                f"{MAX_COLUMNS}칸 안으로 줄이세요.")
        if line.startswith("# dlbook:"):
            raise ProofError(
                f"{program.name}:{number}: 선언은 독자가 보는 프로그램이 아니라 "
                f"{program.book.programs}/programs.toml에 적으세요.")
    if program.name.endswith(".ps1") and not program.settings.source:
        raise ProofError(
            f"{program.name}:1: 파워셸의 명령은 테스트가 실행하지 못합니다. "
            f"{program.book.programs}/programs.toml에 source로 출처를 적으세요.")
    if program.is_shell:
        return
    check_docstring(program)
    check_modules(program)
    if program.is_notebook:
        check_cells(program)


def parse(program):
    try:
        return syntax(program.source, program.name)
    except SyntaxError as error:
        raise ProofError(f"{program.name}:{error.lineno}: 파이썬으로 읽을 수 "
                         f"없습니다. {error.msg}") from None


def check_docstring(program):
    text = ast.get_docstring(parse(program)) or ""
    if not KOREAN.search(text) or not program.source.startswith('"""'):
        raise ProofError(
            f"{program.name}:1: 첫 줄에 무엇을 보게 되는지 알려 주는 한국어 설명을 "
            '"""..."""로 적으세요.')


def check_modules(program):
    """부모가 이미 가져온 모듈 때문에 거짓이 될 코드를 거절합니다."""
    if program.settings.starts_fresh:
        return
    for node in ast.walk(parse(program)):
        used = ""
        if isinstance(node, ast.Attribute):
            used = ast.unparse(node)
        elif isinstance(node, ast.ImportFrom):
            used = " ".join(f"{node.module}.{alias.name}"
                            for alias in node.names)
        if re.search(r"\b(os\.(environ|putenv)|sys\.modules)\b", used):
            raise ProofError(
                f"{program.name}:{node.lineno}: {used}을 쓰는 프로그램은 새 "
                "프로세스에서 시작해야 합니다. 선언에 'fresh = true'를 적으세요.")


def check_cells(program):
    """노트북의 첫 셀은 글이고, 씨앗은 한 줄에 적혀 있어야 합니다."""
    first = program.source.splitlines()[cells.marks(program.source)[0] - 1]
    if "[markdown]" not in first:
        raise ProofError(
            f"{program.name}:{cells.marks(program.source)[0]}: 노트북은 제목이 든 "
            "글 셀로 시작합니다. '# %% [markdown]'을 먼저 적으세요.")
    if program.settings.seeds and (
            program.source.count(f"\n{SEED_LINE}\n") != 1):
        raise ProofError(
            f"{program.name}:1: seeds를 선언한 프로그램에는 '{SEED_LINE}'이라는 "
            "줄이 하나 있어야 합니다.")
