"""프로그램마다의 선언입니다. 독자가 보고 복사하는 프로그램에는 적지 않습니다.

    ["tensors/dot/speed"]
    timed = ["빠르기 비율"]

이름은 프로그램 폴더와 확장자를 뺀 것입니다.
"""

import tomllib
from dataclasses import dataclass, fields

from press.proof.program import ProofError

LIMIT = 300.0  # 프로세서 시간(초)


class SettingsError(ProofError):
    """선언을 읽을 수 없거나, 선언이 프로그램과 맞지 않습니다."""


@dataclass(frozen=True)
class Settings:
    """프로그램 하나의 선언입니다.

    environment 그 이름의 환경에서 실행합니다
    fresh       가져온 모듈이 없는 새 프로세스에서 시작합니다
    loopback    이 컴퓨터 안의 통신을 엽니다
    gpu         수는 GPU에서 잽니다. 검사는 프로세서에서 실행해 글만 견줍니다
    bench       몇 분 동안 재거나 훈련합니다. 검사는 건너뛰고 장부만 봅니다
    limit       프로그램과 그 자식이 쓸 수 있는 프로세서 시간(초)입니다
    source      이 컴퓨터에서 실행할 수 없는 명령의 출처입니다
    raises      오류로 끝나며, 그 오류의 이름입니다
    after       먼저 실행할 프로그램들입니다. 남긴 파일을 물려받고, 그 파일의
                이름을 적었으면 프로그램도 받습니다(python read.py)
    moves       훈련이나 프로세서가 움직이는 수가 든 줄의 이름표입니다.
                장부의 잰 범위와 견줍니다
    timed       시계나 이 컴퓨터로 잰 수가 든 줄입니다. 글만 견줍니다
    varies      글이 달라도 되는 줄입니다
    seeds       씨앗마다의 범위를 쪽에 보일 이름표입니다
    """

    environment: str = ""
    fresh: bool = False
    loopback: bool = False
    gpu: bool = False
    bench: bool = False
    limit: float = LIMIT
    source: str = ""
    raises: str = ""
    after: tuple = ()
    moves: tuple = ()
    timed: tuple = ()
    varies: tuple = ()
    seeds: tuple = ()

    @property
    def starts_fresh(self):
        return self.fresh or self.bench or bool(self.environment)

    @property
    def is_measured(self):
        """실행해서는 증명할 수 없어 장부에 줄이 있어야 하는지 봅니다."""
        return bool(self.gpu or self.bench or self.environment or self.moves
                    or self.timed or self.varies)

    @property
    def compared(self):
        """견주는 법을 정하는 선언입니다. 바뀌면 장부의 줄이 낡습니다."""
        return {name: list(value) for name in ("moves", "timed", "varies")
                if (value := getattr(self, name))}


def check_order(name, found):
    """먼저 실행할 프로그램이 돌고 돌면 알립니다. 여기서 실행할 것이어야 합니다."""
    for key, declared in found.items():
        seen, waiting = set(), list(declared.after)
        while waiting:
            before = waiting.pop()
            if before == key:
                raise SettingsError(
                    f"{name}: '{key}'이 돌고 돌아 자신을 기다립니다. after를 "
                    "고치세요.")
            kept = found.get(before, Settings())
            if kept.source or kept.bench or (
                    kept.environment not in ("", declared.environment)):
                raise SettingsError(
                    f"{name}: '{key}'이 기다리는 '{before}'은 여기서 실행하지 "
                    "않습니다. after를 고치세요.")
            if before not in seen:
                seen.add(before)
                waiting += kept.after


KINDS = {field.name: type(field.default) for field in fields(Settings)}


def read(path):
    """파일에서 {이름: Settings}를 읽습니다. 파일이 없으면 비었습니다."""
    if not path.is_file():
        return {}
    text = path.read_text(encoding="utf-8-sig")
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path.name}을 읽을 수 없습니다. {error}") from None
    return {key: build(place(path, text, key), table)
            for key, table in tables.items()}


def place(path, text, key):
    """오류가 가리킬 파일과 줄입니다."""
    head = f'["{key}"]'
    line = text.partition(head)[0].count("\n") + 1
    return f"{path.name}:{line}: {head}"


def build(where, table):
    if not isinstance(table, dict):
        raise SettingsError(f"{where}에 표가 아니라 {table!r}이 왔습니다.")
    values = {}
    for name, value in table.items():
        kind = KINDS.get(name)
        if kind is tuple and isinstance(value, list):
            value = tuple(value)
        if kind is float and type(value) is int:
            value = float(value)
        if kind is None or type(value) is not kind or not value:
            raise SettingsError(
                f"{where}: '{name} = {value!r}'을 모릅니다. "
                f"{', '.join(KINDS)} 가운데 하나를 그 형식의 비지 않은 값으로 "
                "적으세요."
            )
        if kind is tuple and not all(isinstance(each, str) for each in value):
            raise SettingsError(f"{where}: {name}에는 글의 목록을 적으세요.")
        values[name] = value
    settings = Settings(**values)
    labels = [*settings.moves, *settings.timed, *settings.varies]
    if twice := {label for label in labels if labels.count(label) > 1}:
        raise SettingsError(
            f"{where}: '{min(twice)}'을 두 번 적었습니다. moves, timed, varies "
            "가운데 한 곳에만 적으세요.")
    if unknown := set(settings.seeds) - set(settings.moves):
        raise SettingsError(
            f"{where}: seeds에 적은 '{min(unknown)}'을 moves에도 적으세요.")
    if settings.bench and (settings.raises or settings.source):
        raise SettingsError(
            f"{where}: bench는 raises나 source와 함께 적지 않습니다. 끝까지 "
            "실행해 잰 것만 기록합니다."
        )
    return settings
