"""사라진 엔진의 예제를 옛 파이썬에서 실행합니다. 표준 라이브러리만 씁니다.

    python -m press.museum

CPython 3.6을 찾아 .venv/museum에 옛 패키지를 설치하고, `museum` 환경의 예제를
실행합니다. 기록이 낡았으면 새로 기록하고, 아니면 기록과 견줍니다.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from press import examples, records
from press.gpu import last_lines
from press.runner import environment, run_command

NAME = "museum"
DIGITS = "snippets/keras/museum/digits.py"
PIP = "pip==21.3.1"  # 파이썬 3.6에서 도는 마지막 pip
KIND = ("import platform as p; "
        "print(p.python_implementation(), p.python_version())")
# CNTK가 찾는 Open MPI 1.10의 이름과, 그것을 대신할 Open MPI 4의 이름입니다.
MPI = {"libmpi.so.12": "libmpi.so.40", "libmpi_cxx.so.1": "libmpi_cxx.so.40"}
MPI_NAMES = re.compile(r"(?m)^ +U ((?:MPI_|ompi_|_ZN3MPI)\w+)")
STUB = 'void {0}(void) {{ fputs("stub: {0}\\n", stderr); exit(70); }}\n'


class MuseumError(Exception):
    """박물관을 열지 못했습니다."""


def main():
    root = Path.cwd()
    chosen = [example for example in examples.find(root)
              if example.declarations.environment == NAME]
    try:
        if (python := find_python()) is None:
            print(f"CPython 3.6이 없어 건너뛴 박물관의 예제: {len(chosen)}개\n"
                  "  MUSEUM_PYTHON, PATH의 python3.6, ~/.pyenv/versions에서 "
                  "찾았습니다. 설치했으면 MUSEUM_PYTHON에 자리를 적으세요.")
            return 0
        home = root / ".venv" / NAME
        install(python, home, root / f"requirements/{NAME}.txt")
        with tempfile.TemporaryDirectory(prefix="dlbook-") as scratch:
            return visit(home, root, chosen, Path(scratch))
    except (MuseumError, examples.ExampleError) as error:
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
    if ready.exists() and ready.read_text() == records.file_hash(lock):
        return
    print("옛 패키지를 설치합니다. 몇 분 걸립니다.", flush=True)
    pip = [home / "bin/python", "-m", "pip", "install", "--quiet"]
    for command in ([python, "-m", "venv", "--clear", home], [*pip, PIP],
                    [*pip, "--require-hashes", "-r", lock]):
        run_tool(command, "옛 패키지를 설치하지 못했습니다. 리눅스(x86-64)와 "
                          "인터넷이 있어야 합니다.")
    ready.write_text(records.file_hash(lock))


def visit(home, root, chosen, scratch):
    """예제를 모두 실행하고, 하나라도 실패했으면 1을 돌려줍니다."""
    variables = environment(scratch) | {
        "THEANO_FLAGS": f"base_compiledir={home / 'theano'}"}
    mpi = prepare_mpi(home, variables)
    print(f"CNTK의 MPI: {mpi}", flush=True)
    folder = Path(tempfile.mkdtemp(dir=scratch))
    run_tool([sys.executable, root / DIGITS], "숫자를 적지 못했습니다.", folder)
    failures = 0
    for example in chosen:
        print(f"\n{example.key}", flush=True)
        try:
            example.check()
            run = run_command([home / "bin/python", example.path], folder,
                              variables, example.declarations.limit)
            records.check_ending(example, run)
            if reason := records.stale(example):
                write(home, example, run, mpi)
                reason = f"{reason} {run.seconds:.0f}초에 기록했습니다."
            else:
                records.check(example, run)
            print(run.output, reason or "기록과 같습니다.", sep="", flush=True)
        except (examples.ExampleError, records.RecordError) as error:
            failures += 1
            print(last_lines(str(error)), file=sys.stderr)
    print(f"\n예제 {len(chosen)}개 가운데 {failures}개가 실패했습니다.")
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
        if not subprocess.run([home / "bin/python", "-c", "import cntk"],
                              env=variables, capture_output=True).returncode:
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





def write(home, example, run, mpi):
    """출력을 기록합니다. 내력의 판은 옛 파이썬의 것으로 바꿉니다."""
    records.write(example, run)
    lock = (example.root / example.lock).read_text(encoding="utf-8")
    record = json.loads(example.beside(".json").read_text(encoding="utf-8"))
    python = run_tool([home / "bin/python", "-c", KIND], "파이썬이 멈췄습니다.")
    record["versions"] = {"python": python.split()[1]} | {
        name: version for name, version in records.PIN.findall(lock)
        if name in example.imports or f'"{name}"' in example.source}
    if "cntk" in record["versions"]:
        record["mpi"] = mpi
    records.write_record(example, record)


if __name__ == "__main__":
    sys.exit(main())
