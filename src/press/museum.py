"""사라진 엔진의 프로그램을 옛 파이썬에서 실행합니다.

    python -m press museum            기록과 견줍니다
    python -m press museum --update   다시 기록합니다

CPython 3.6을 찾아 .venv/museum에 옛 패키지를 설치하고, `museum` 환경의 프로그램을
실행합니다. 먼저 실행할 프로그램은 지금의 파이썬에서 실행합니다.
"""

import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from press.places import bare_book
from press.proof import judge, ranges
from press.proof.command import Commands
from press.proof.files import file_hash
from press.proof.ledger import LedgerError
from press.proof.program import ProofError
from press.proof.runner import environment
from press.proof.settings import SettingsError

NAME = "museum"
PIP = "pip==21.3.1"  # 파이썬 3.6에서 도는 마지막 pip
KIND = ("import platform as p; "
        "print(p.python_implementation(), p.python_version())")
PIN = re.compile(r"(?m)^([\w.-]+)==([\w.]+)")
# CNTK가 찾는 Open MPI 1.10의 이름과, 그것을 대신할 Open MPI 4의 이름입니다.
MPI = {"libmpi.so.12": "libmpi.so.40", "libmpi_cxx.so.1": "libmpi_cxx.so.40"}
MPI_NAMES = re.compile(r"(?m)^ +U ((?:MPI_|ompi_|_ZN3MPI)\w+)")
STUB = 'void {0}(void) {{ fputs("stub: {0}\\n", stderr); exit(70); }}\n'
ERROR_LINES = 20


class MuseumError(Exception):
    """박물관을 열지 못했습니다."""


def main(argv=None):
    parser = argparse.ArgumentParser(prog="python -m press museum")
    parser.add_argument("--update", action="store_true",
                        help="다시 기록하고 범위를 잽니다")
    update = parser.parse_args(argv).update
    book = bare_book(Path.cwd(), environment=NAME)
    try:
        chosen = [program for program in book.find() if program.is_here]
        if (python := find_python()) is None:
            print(f"CPython 3.6이 없어 건너뛴 박물관의 프로그램: {len(chosen)}개\n"
                  "  MUSEUM_PYTHON, PATH의 python3.6, ~/.pyenv/versions에서 "
                  "찾았습니다. 설치했으면 MUSEUM_PYTHON에 자리를 적으세요.")
            return 0
        home = book.root / ".venv" / NAME
        install(python, home, book.root / f"requirements/{NAME}.txt")
        with tempfile.TemporaryDirectory(prefix="proof-") as scratch:
            museum = Museum(book, home, Path(scratch))
            return visit(museum, chosen, update)
    except (MuseumError, ProofError, SettingsError, LedgerError) as error:
        print(error, file=sys.stderr)
        return 1


def find_python():
    """CPython 3.6의 자리입니다. 없으면 None입니다."""
    named = os.environ.get("MUSEUM_PYTHON")
    if named and not is_python(named):
        raise MuseumError(f"MUSEUM_PYTHON에 적힌 {named}은 CPython 3.6이 "
                          "아닙니다. 고치거나 지우고 다시 실행하세요.")
    found = [named, shutil.which("python3.6"),
             *Path.home().glob(".pyenv/versions/3.6.*/bin/python")]
    return next((place for place in found if place and is_python(place)), None)


def is_python(place):
    try:
        return run_tool([place, "-c", KIND], "").startswith("CPython 3.6.")
    except MuseumError:
        return False


def install(python, home, lock):
    """home에 옛 파이썬의 가상 환경을 만듭니다. 이미 같으면 그대로 둡니다."""
    ready = home / "ready"
    if ready.exists() and ready.read_text() == file_hash(lock):
        return
    print("옛 패키지를 설치합니다. 몇 분 걸립니다.", flush=True)
    pip = [home / "bin/python", "-m", "pip", "install", "--quiet"]
    for command in ([python, "-m", "venv", "--clear", home], [*pip, PIP],
                    [*pip, "--require-hashes", "-r", lock]):
        run_tool(command, "옛 패키지를 설치하지 못했습니다. 리눅스(x86-64)와 "
                          "인터넷이 있어야 합니다.")
    ready.write_text(file_hash(lock))


class Museum:
    """옛 파이썬과 그것이 보는 환경 변수입니다."""

    def __init__(self, book, home, scratch):
        self.book, self.home, self.scratch = book, home, scratch
        self.plain = environment(scratch) | {"PYTHONPATH": os.pathsep.join(
            str(folder.parent) for folder in book.packages.folders.values())}
        self.old = environment(scratch) | {
            "THEANO_FLAGS": f"base_compiledir={home / 'theano'}"}
        self.old.pop("PYTHONPATH", None)
        self.mpi = prepare_mpi(home, self.old)

    def run(self, program, machine=None):
        """프로그램을 실행합니다. machine은 기계를 바꾸는 환경 변수입니다."""
        commands = Commands(self.scratch, lambda each: (
            ([self.home / "bin/python"], self.old | (machine or {}))
            if each.is_here else ([sys.executable], self.plain)))
        return commands.run(program)

    def prove(self, program):
        """기록과 견줍니다. 다르면 ProofError를 냅니다."""
        verdict = judge.judge(program, self.run(program))
        if verdict.stale:
            raise ProofError(f"{program.name}: {verdict.stale} "
                             "'python -m press museum --update'로 다시 기록하세요.")
        return "기록과 같습니다."

    def record(self, program):
        """실행해 기록하고, 기계를 바꾸어 범위를 잽니다."""
        run = self.run(program)
        measured = [ranges.read(program, run)]
        measured += [ranges.read(program, self.run(program, machine))
                     for machine, _ in ranges.MACHINES]
        judge.write(program, run)
        self.book.ledger.put(
            program.key, code=program.code,
            compared=program.settings.compared, files=judge.hashes(program),
            date=datetime.date.today().isoformat(), device="CPU",
            ranges=ranges.join(program, measured), runs=len(measured),
            **self.facts(program),
            seconds=round(run.seconds, 1))
        return "기록했습니다."

    def facts(self, program):
        """옛 파이썬과 패키지의 판, CNTK이면 MPI가 무엇인지입니다."""
        lock = (self.book.root / f"requirements/{NAME}.txt").read_text("utf-8")
        python = run_tool([self.home / "bin/python", "-c", KIND],
                          "파이썬이 멈췄습니다.")
        versions = {"python": python.split()[1]} | {
            name: version for name, version in PIN.findall(lock)
            if name in program.imports or f'"{name}"' in program.source}
        return {"versions": versions} | (
            {"mpi": self.mpi} if "cntk" in versions else {})


def visit(museum, chosen, update):
    """프로그램을 모두 실행하고, 하나라도 실패했으면 1을 돌려줍니다."""
    print(f"CNTK의 MPI: {museum.mpi}", flush=True)
    failures = 0
    for program in chosen:
        print(f"\n{program.key}", flush=True)
        try:
            museum.book.inspect(program)
            told = (museum.record if update else museum.prove)(program)
            print(program.output(), told, sep="", flush=True)
        except ProofError as error:
            failures += 1
            print(last_lines(str(error)), file=sys.stderr)
    print(f"\n프로그램 {len(chosen)}개 가운데 {failures}개가 실패했습니다.")
    return int(failures > 0)


def prepare_mpi(home, variables):
    """CNTK가 찾는 옛 MPI를 마련해 variables에 더하고, 무엇인지 알려 줍니다.

    CNTK는 여러 프로세스로 훈련할 때만 MPI를 부르지만, 없으면 켜지지 않습니다.
    """
    others = os.environ.get("LD_LIBRARY_PATH", "")
    for name, prepare in (("이 컴퓨터의 것", lambda home: None),
                          ("Open MPI 4를 옛 이름으로 이은 것", link_mpi),
                          ("아무 일도 하지 않는 빈 껍데기(stub)", build_stub)):
        if place := prepare(home):
            variables["LD_LIBRARY_PATH"] = f"{place}:{others}"
        done = subprocess.run([home / "bin/python", "-c", "import cntk"],
                              env=variables, capture_output=True, check=False)
        if done.returncode == 0:
            return name
    raise MuseumError(f"CNTK가 켜지지 않습니다. {home}을 지우고 다시 하세요.")


def link_mpi(home):
    """데비안 12의 libopenmpi3가 있으면 옛 이름으로 잇습니다."""
    listed = run_tool(["/sbin/ldconfig", "-p"], "libmpi를 찾지 못했습니다.")
    found = dict(re.findall(r"(?m)^\s*(\S+) .*x86-64.* => (\S+)$", listed))
    if not found.keys() >= set(MPI.values()):
        return None
    place = home / "mpi"
    place.mkdir(exist_ok=True)
    for old, new in MPI.items():
        (place / old).unlink(missing_ok=True)
        (place / old).symlink_to(found[new])
    return place


def build_stub(home):
    """CNTK가 부르는 이름만 있는 libmpi를 짓습니다. 불리면 말하고 끝냅니다."""
    failed = "빈 껍데기 MPI를 짓지 못했습니다. gcc와 binutils를 설치하세요."
    place, libraries = home / "stub", home.glob("**/libCntk.*.so")
    place.mkdir(exist_ok=True)
    names = set(MPI_NAMES.findall(run_tool(["nm", "-D", *libraries], failed)))
    (place / "stub.c").write_text("#include <stdio.h>\n#include <stdlib.h>\n"
                                  + "".join(map(STUB.format, sorted(names))))
    for name in MPI:
        run_tool(["gcc", "-shared", "-fPIC", f"-Wl,-soname,{name}",
                  place / "stub.c", "-o", place / name], failed)
    return place


def run_tool(command, failed, cwd=None):
    try:
        return subprocess.run(command, check=True, capture_output=True,
                              text=True, cwd=cwd).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        told = last_lines(getattr(error, "stderr", "") or str(error))
        raise MuseumError(f"{failed}\n{told}") from None


def last_lines(text):
    return "\n".join(text.rstrip().splitlines()[-ERROR_LINES:])


if __name__ == "__main__":
    sys.exit(main())
