"""예제 하나: 프로그램, 머리글에 적은 선언, 옆에 놓인 기록의 자리입니다."""

import ast
import hashlib
import os
import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import dropwhile
from pathlib import Path

from press import cells

PACKAGE = Path(__file__).resolve().parent.parent
MAX_COLUMNS = 79
LIMIT_SECONDS = 60
SEED_LINE = "SEED = 0"
ENVIRONMENT = "DLBOOK_ENVIRONMENT"  # 지금의 환경을 알리는 환경 변수
BENCH = {"fresh": True, "limit": 600.0}
DECLARATION = re.compile(r"# dlbook: (?P<name>\w+)(?:=(?P<value>.+))?$")
REGION_MARK = re.compile(r"\s*# --8<-- \[(start|end):")
KOREAN = re.compile(r"[가-힣]")


class ExampleError(ValueError):
    """예제가 책의 약속을 어겼습니다."""


@dataclass(frozen=True)
class Tolerance:
    """이름표가 label인 줄의 수가 기록과 벗어나도 되는 비율입니다.

    ratio가 무한이면 그 줄은 이름표만 견줍니다.
    """

    label: str
    ratio: float


@dataclass(frozen=True)
class Declarations:
    """머리글에서 `# dlbook: 이름=값`으로 선언하는 것들입니다.

    fresh       새 프로세스에서 시작합니다
    loopback    이 컴퓨터 안의 통신을 엽니다
    raises      오류로 끝나며, 그 오류의 이름입니다
    limit       끝나야 하는 시간(초)입니다
    tolerance   '이름표 90%': 그 줄의 수는 이 비율 안에서 달라도 됩니다.
                '이름표 any': 그 줄의 글은 달라도 됩니다
    source      이 컴퓨터에서 실행할 수 없는 명령의 출처입니다
    bench       빠르기를 재거나 몇 분 훈련합니다. 검사는 기록만 봅니다
    gpu         GPU에서만 실행합니다. 없으면 세어 건너뜁니다
    environment 그 이름의 환경에서 실행합니다. 다른 환경에서는 기록만 봅니다
    spread      씨앗 다섯으로 재어 범위를 보일 이름표입니다
    """

    fresh: bool = False
    loopback: bool = False
    raises: str | None = None
    limit: float = LIMIT_SECONDS
    tolerances: tuple[Tolerance, ...] = ()
    source: str | None = None
    bench: bool = False
    gpu: bool = False
    environment: str | None = None
    spread: tuple[str, ...] = ()

    @property
    def starts_fresh(self):
        return self.fresh or self.environment is not None


@dataclass(frozen=True)
class Example:
    """snippets/ 아래의 프로그램 하나입니다.

    root는 책의 폴더, name은 root에서 본 경로입니다.
    """

    root: Path
    name: str
    path: Path = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "path", self.root / self.name)

    @cached_property
    def source(self):
        if not self.path.is_file():
            raise ExampleError(
                f"{self.name}: 이런 파일이 없습니다. 이름을 확인하세요."
            )
        return self.path.read_text(encoding="utf-8")

    @property
    def program(self):
        """독자가 복사하는 글입니다. 영역 표시만 뺀 프로그램 전체입니다.

        셸의 명령은 첫머리의 설명도 뺍니다. 맥의 zsh와 윈도우의 명령 프롬프트는
        터미널에 붙여 넣은 #을 설명으로 읽지 않습니다.
        """
        lines = self.source.splitlines(keepends=True)
        if self.is_shell:
            lines = dropwhile(lambda line: line.startswith("#"), lines)
        return "".join(line for line in lines if not REGION_MARK.match(line))

    @property
    def is_shell(self):
        return self.path.suffix == ".sh"

    @property
    def is_notebook(self):
        return not self.is_shell and cells.has_cells(self.source)

    @property
    def key(self):
        """snippets/와 확장자를 뺀 이름입니다. 잰 값을 부를 때 씁니다."""
        return self.name.removeprefix("snippets/").rpartition(".")[0]

    def beside(self, suffix):
        return self.path.with_suffix(suffix)

    @cached_property
    def declarations(self):
        return read_declarations(self.name, self.source)

    @cached_property
    def imports(self):
        """예제가 가져오는 모듈 이름들입니다. dlbook의 것은 끝까지 따라갑니다."""
        if self.is_shell:
            return frozenset()
        return imported_modules(self.source)

    @property
    def lock(self):
        """예제를 실행하는 환경의 패키지를 잠근 파일입니다. root에서 본 경로입니다."""
        return f"requirements/{self.declarations.environment or 'test'}.txt"

    @property
    def is_here(self):
        """예제를 실행할 환경이 지금의 환경인지 봅니다."""
        return self.declarations.environment == os.environ.get(ENVIRONMENT)



    @property
    def needs_keras(self):
        return not {"keras", "tensorflow"}.isdisjoint(self.imports)

    @cached_property
    def fingerprint(self):
        """소스와 그 소스가 쓰는 dlbook 모듈의 해시입니다.

        노트북은 머리글과 코드 셀만 봅니다. 글을 고쳐도 다시 훈련하지 않습니다.
        """
        digest = hashlib.sha256(
            self.code.encode() if self.is_notebook else self.path.read_bytes())
        for module in sorted(self.imports):
            if module.startswith("dlbook"):
                digest.update(module_file(module).read_bytes())
        return digest.hexdigest()

    @cached_property
    def code(self):
        """노트북의 머리글과 코드 셀입니다."""
        head = self.source.partition(f"\n{cells.MARK}")[0]
        return f"{head}\n\n{cells.code(self.source)}\n"

    def check(self):
        """책의 약속을 어긴 점을 알려 주는 ExampleError를 냅니다."""
        environment = self.declarations.environment
        if environment and not (self.root / self.lock).is_file():
            raise ExampleError(
                f"{self.name}:1: environment={environment}의 {self.lock}가 "
                "없습니다. 이름을 고치거나 패키지를 잠근 파일을 더하세요."
            )
        lines = self.source.splitlines()
        for number, line in enumerate(lines, start=1):
            if len(line) > MAX_COLUMNS:
                raise ExampleError(
                    f"{self.name}:{number}: 한 줄이 {len(line)}칸입니다. "
                    f"{MAX_COLUMNS}칸 안으로 줄이세요."
                )
        if not self.is_shell:
            check_docstring(self.name, self.source)
            check_environment(self)
        if self.is_notebook:
            check_cells(self)


def find(root, only=""):
    """snippets/에 있는 예제를 이름순으로 찾습니다. only는 앞부분입니다."""
    folder = Path(root) / "snippets"
    names = (
        path.relative_to(root).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".py", ".sh")
    )
    prefix = f"snippets/{only}" if only else "snippets/"
    return [Example(Path(root), name) for name in names
            if name.startswith(prefix)]


def read_declarations(name, source):
    """머리글의 선언을 읽습니다. 머리글은 첫 빈 줄이나 코드까지입니다."""
    found, tolerances, spread = {}, [], []
    header = header_lines(source)
    for number, line in enumerate(source.splitlines(), start=1):
        if not line.startswith("# dlbook:"):
            continue
        match = DECLARATION.match(line)
        if match is None or number > header:
            raise ExampleError(
                f"{name}:{number}: '{line}'을 읽을 수 없습니다. 선언은 맨 위 "
                "설명 바로 아래에 '# dlbook: 이름' 또는 "
                "'# dlbook: 이름=값'으로 적습니다."
            )
        key, value = match["name"], match["value"]
        if key in ("fresh", "loopback", "bench", "gpu") and value is None:
            found[key] = True
        elif key in ("raises", "source", "environment") and value:
            found[key] = value
        elif key == "limit" and value and value.isdecimal():
            found[key] = float(value)
        elif key == "tolerance" and value:
            tolerances.append(read_tolerance(name, number, value))
        elif key == "spread" and value:
            spread.append(value)
        else:
            raise ExampleError(
                f"{name}:{number}: 모르는 선언 '{line}'입니다. fresh, "
                "loopback, bench, gpu, environment=이름, raises=오류, limit=초, "
                "tolerance=이름표 90%, spread=이름표, source=주소 가운데 하나를 "
                "적으세요."
            )
    if "bench" in found:
        if not found.keys().isdisjoint({"raises", "source"}):
            raise ExampleError(
                f"{name}:1: bench는 raises나 source와 함께 적지 않습니다. "
                "끝까지 실행해 잰 것만 기록합니다."
            )
        found = BENCH | found
    return Declarations(tolerances=tuple(tolerances), spread=tuple(spread),
                        **found)


def header_lines(source):
    """맨 위 설명(독스트링이나 첫 주석)과 이어지는 주석이 끝나는 줄입니다."""
    lines = source.splitlines()
    end = 0
    if not source.startswith("#"):
        try:
            end = ast.parse(source).body[0].end_lineno
        except (SyntaxError, IndexError):
            return 0
    while end < len(lines) and lines[end].startswith("#"):
        end += 1
    return end


def read_tolerance(name, number, value):
    label, _, percent = value.rpartition(" ")
    if label and percent == "any":
        return Tolerance(label, float("inf"))
    if not label or not re.fullmatch(r"\d{1,2}%", percent):
        raise ExampleError(
            f"{name}:{number}: 허용 오차 '{value}'을 읽을 수 없습니다. "
            "'# dlbook: tolerance=비율 90%'처럼 줄의 이름표와 99% 이하의 "
            "백분율을 적으세요. 글이 달라도 되면 'any'를 적으세요."
        )
    return Tolerance(label, int(percent[:-1]) / 100)


def check_cells(example):
    """노트북의 첫 셀은 글이고, 씨앗은 한 줄에 적혀 있어야 합니다."""
    try:
        found = cells.split(example.source)
    except ValueError as error:
        raise ExampleError(f"{example.name}: {error}") from None
    if found[0].is_code:
        raise ExampleError(
            f"{example.name}:{found[0].line}: 노트북은 제목이 든 글 셀로 "
            "시작합니다. '# %% [markdown]'을 먼저 적으세요."
        )
    if example.declarations.spread and (
        example.source.count(f"\n{SEED_LINE}\n") != 1
    ):
        raise ExampleError(
            f"{example.name}: spread를 선언한 프로그램에는 '{SEED_LINE}'이라는 "
            "줄이 하나 있어야 합니다."
        )


def check_docstring(name, source):
    text = ast.get_docstring(ast.parse(source, name)) or ""
    if not KOREAN.search(text) or not source.startswith('"""'):
        raise ExampleError(
            f"{name}:1: 첫 줄에 무엇을 보게 되는지 알려 주는 한국어 설명을 "
            '"""..."""로 적으세요.'
        )


def check_environment(example):
    """부모가 이미 가져온 모듈 때문에 거짓이 될 코드를 거절합니다."""
    if example.declarations.starts_fresh:
        return
    for node in ast.walk(ast.parse(example.source)):
        if isinstance(node, ast.Attribute) and (
            ast.unparse(node) in ("os.environ", "os.putenv", "sys.modules")
        ):
            raise ExampleError(
                f"{example.name}:{node.lineno}: {ast.unparse(node)}을 쓰는 "
                "예제는 새 프로세스에서 시작해야 합니다. 머리글에 "
                "'# dlbook: fresh'를 적으세요."
            )
        if isinstance(node, ast.ImportFrom) and (
            (node.module == "os" and names_of(node) & {"environ", "putenv"})
            or (node.module == "sys" and names_of(node) & {"modules"})
        ):
            raise ExampleError(
                f"{example.name}:{node.lineno}: 환경이나 가져온 모듈을 다루는 "
                "예제는 새 프로세스에서 시작해야 합니다. 머리글에 "
                "'# dlbook: fresh'를 적으세요."
            )


def names_of(node):
    return {alias.name for alias in node.names}


def imported_modules(source):
    """소스가 가져오는 모듈입니다. dlbook 모듈이 가져오는 것도 따라갑니다."""
    seen, waiting = set(), [direct_imports(source)]
    while waiting:
        for module in waiting.pop() - seen:
            seen.add(module)
            if module.startswith("dlbook"):
                waiting.append(package_imports(module))
    return frozenset(
        module if module.startswith("dlbook") else module.partition(".")[0]
        for module in seen
    )


@lru_cache(maxsize=None)
def package_imports(module):
    return direct_imports(module_file(module).read_text(encoding="utf-8"))


def direct_imports(source):
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {
                f"{node.module}.{alias.name}"
                for alias in node.names
                if node.module.split(".")[0] == "dlbook"
                and module_file(f"{node.module}.{alias.name}")
            }
    return found


def module_file(module):
    """dlbook 모듈의 파일입니다. 모듈이 아니면 None입니다."""
    place = PACKAGE.joinpath(*module.split(".")[1:])
    for path in (place.with_suffix(".py"), place / "__init__.py"):
        if path.is_file():
            return path
    return None
