"""책 하나: 무엇이 어디에 있고, 무엇을 더 지켜야 하는지 밖에서 알려 줍니다."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from press.proof import settings
from press.proof.code import Packages
from press.proof.ledger import Ledger
from press.proof.program import SUFFIXES, Program, ProofError


@dataclass
class Book:
    """증명할 책입니다.

    root         책의 폴더. mkdocs.yml이 여기에 있습니다
    programs     프로그램의 폴더. 비었으면 프로그램은 쪽에만 있습니다
    folders      소스를 따라갈 꾸러미 {이름: root에서 본 폴더}
    environment  지금의 환경. 보통 환경은 빈 글입니다
    preload      이 모듈 가운데 하나라도 가져오는 프로그램은 미리 모두 가져온
                 서버에서 실행합니다
    light        그 밖의 프로그램을 실행하는 서버가 미리 가져올 모듈
    seeds        씨앗을 바꾸는 `shift(k)`가 든 모듈
    loose        이 꼴로 시작하는 줄은 수를 빼고 견줍니다
    typed        쪽에 직접 적은 파이썬도 실행할지, 거절할지
    check        프로그램이 책의 약속을 지키는지 보는 함수
    extras       프로그램이 다른 곳에 남기는 것을 다루는 모듈(노트북)
    """

    root: Path
    programs: str = ""
    folders: Mapping = field(default_factory=dict)
    environment: str = ""
    preload: tuple = ()
    light: tuple = ()
    seeds: str = ""
    loose: str = ""
    typed: bool = True
    check: Callable = lambda program: None
    extras: object = None

    def __post_init__(self):
        self.root = Path(self.root).resolve()

    @cached_property
    def packages(self):
        return Packages({name: self.root / folder
                         for name, folder in self.folders.items()})

    @cached_property
    def ledger(self):
        return Ledger(self.root / self.programs / "ledger.jsonl")

    @cached_property
    def settings(self):
        path = self.root / self.programs / "programs.toml"
        found = settings.read(path)
        for key, declared in found.items():
            for name in (key, *declared.after):
                if self.find_file(name) is None:
                    raise settings.SettingsError(
                        f"{path.name}: '{name}'이라는 프로그램이 없습니다. "
                        "이름을 고치거나 선언을 지우세요.")
        settings.check_order(path.name, found)
        return found

    def settings_of(self, key):
        return self.settings.get(key, settings.Settings())

    def find_file(self, key):
        for suffix in SUFFIXES:
            name = f"{self.programs}/{key}{suffix}"
            if (self.root / name).is_file():
                return name
        return None

    @cached_property
    def producers(self):
        """다른 프로그램이 물려받을 파일을 남기는 프로그램의 이름입니다."""
        return {key for declared in self.settings.values()
                for key in declared.after}

    def program(self, key):
        """이름이 key인 프로그램입니다."""
        name = self.find_file(key)
        if name is None:
            raise ProofError(f"'{key}'이라는 프로그램이 없습니다.")
        return self.at(name)

    def at(self, name):
        return Program(self, name)

    def find(self, only=""):
        """프로그램을 이름순으로 찾습니다. only는 이름의 앞부분입니다."""
        folder = self.root / self.programs
        names = (path.relative_to(self.root).as_posix()
                 for path in sorted(folder.rglob("*"))
                 if path.suffix in SUFFIXES)
        return [self.at(name) for name in names
                if name.startswith(f"{self.programs}/{only}")]

    def inspect(self, program):
        """프로그램이 책의 약속을 어겼으면 ProofError를 냅니다."""
        program.settings  # noqa: B018  선언을 읽을 수 있어야 합니다
        if self.orphans:
            raise ProofError(
                f"{self.ledger.path.name}: '{self.orphans[0]}'이라는 프로그램이 "
                "없습니다. 그 줄을 지우세요.")
        self.check(program)

    @cached_property
    def orphans(self):
        """프로그램이 사라진 장부의 줄입니다."""
        return [key for key in self.ledger.rows if self.find_file(key) is None]
