"""GPU에서 재는 프로그램을 실행해, 가지고 갈 작은 파일 하나에 적습니다.

    PYTHONPATH=src python3 -m press.gpu                   GPU가 있는 컴퓨터에서
    PYTHONPATH=src python3 -m press.gpu --read gpu.json   장부가 있는 컴퓨터에서

재는 컴퓨터에는 표준 라이브러리와, 케라스와, 백엔드 하나만 있으면 됩니다. 백엔드마다
GPU가 보이는지 묻고, 처음으로 본다고 한 백엔드로 `gpu = true`인 프로그램을 실행합니다.
프로그램 하나가 끝날 때마다 파일을 새로 적으므로 도중에 끊겨도 잰 것은 남습니다. 옆에
놓인 출력과 장부는 `--read`만 고칩니다. 재지 못한 것의 기록은 그대로 둡니다.
"""

import argparse
import datetime
import importlib.metadata
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from press.carried import Carried, record
from press.places import bare_book
from press.proof import ending, evidence
from press.proof.command import Commands, run_command
from press.proof.ledger import LedgerError, stale
from press.proof.program import ProofError
from press.proof.runner import environment
from press.proof.settings import SettingsError

BACKENDS = ("torch", "tensorflow", "jax")
ASK = ("-m", "dlbook.devices.ask")
ASK_SECONDS = 180
WALL_SECONDS = 600  # 재는 컴퓨터에서는 다른 일을 하지 않습니다
TOLD = re.compile(r"(장치|걸린 시간):")
CLAIM = re.compile(r"(?m)^.+: (True|False)$")
ERROR_LINES = 20
UNMEASURED = "측정 전"
CARRIED = "gpu.json"


class Gpu(NamedTuple):
    """찾은 GPU와, 그것을 본 백엔드입니다."""

    name: str
    backend: str

    def __str__(self):
        return f"{self.name} ({self.backend} {version(self.backend)})"


def main(argv=None):
    options = read_options(argv)
    book = bare_book(Path.cwd())
    try:
        if options.read:
            return record(book, options.read)
        chosen = [program for program in book.find(options.only)
                  if program.settings.gpu]
        if options.list:
            return show(book, chosen)
        if not (chosen or options.all_training):
            raise ProofError(
                f"{book.programs}/{options.only}로 시작하는 gpu 프로그램이 없습니다.")
        with tempfile.TemporaryDirectory(prefix="proof-") as scratch:
            return measure(book, chosen, options, Path(scratch))
    except (ProofError, SettingsError, LedgerError) as error:
        print(error, file=sys.stderr)
        return 1


def read_options(argv):
    parser = argparse.ArgumentParser(prog="python -m press gpu")
    parser.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    parser.add_argument("--list", action="store_true",
                        help="프로그램과 지금의 기록을 보이고 끝냅니다")
    parser.add_argument("--require", action="store_true",
                        help="GPU가 없으면 실패합니다")
    parser.add_argument("--all-training", action="store_true",
                        help="훈련 프로그램도 실행해 시간과 주장을 봅니다")
    parser.add_argument("--to", type=Path, metavar="FILE",
                        default=Path(os.environ.get("OUT", "."), CARRIED),
                        help="잰 것을 적을 파일")
    parser.add_argument("--read", type=Path, metavar="FILE",
                        help="가져온 파일을 읽어 기록합니다")
    return parser.parse_args(argv)


def measure(book, chosen, options, scratch):
    """GPU를 찾아 재고, 하나라도 실패했으면 1을 돌려줍니다."""
    gpu, reasons = find_gpu(book, backends(), scratch)
    if gpu is None:
        print(f"GPU가 없어 건너뛴 프로그램: {len(chosen)}개")
        for reason in reasons:
            print(f"  {reason}")
        print("까닭은 'python -m dlbook doctor'가 찾습니다.")
        return int(options.require)
    print(f"장치: {gpu}", flush=True)
    commands = Commands(scratch, lambda program: (
        [sys.executable, "-P"], variables(book, gpu.backend, scratch)))
    carried = Carried(options.to)
    rows = [measure_one(program, gpu, commands, carried)
            for program in chosen]
    if options.all_training:
        rows += [try_out(program, commands, carried)
                 for program in book.find("training/")
                 if not program.is_shell]
    summarise(rows, gpu)
    print(f"잰 것을 {options.to}에 적었습니다. 장부가 있는 컴퓨터에서 "
          f"'python -m press gpu --read {options.to.name}'으로 기록하세요.")
    return int(not all(good for _, _, good, _ in rows))


def backends():
    """물어볼 백엔드의 차례입니다. KERAS_BACKEND가 있으면 그것만 묻습니다."""
    asked = os.environ.get("KERAS_BACKEND", "")
    if asked and asked not in BACKENDS:
        raise ProofError(
            f"KERAS_BACKEND에 '{asked}'이 왔습니다. {', '.join(BACKENDS)} "
            "가운데 하나를 적거나, 지우고 다시 실행하세요.")
    return (asked,) if asked else BACKENDS


def find_gpu(book, order, scratch):
    """(처음 찾은 Gpu, 못 찾은 까닭들)입니다. 못 찾으면 앞이 None입니다."""
    reasons = []
    for backend in order:
        name, reason = ask(book, backend, scratch)
        if name:
            return Gpu(name, backend), reasons
        reasons.append(f"{backend}: {reason}")
    return None, reasons


def ask(book, backend, scratch):
    """백엔드에 GPU를 묻습니다. (이름, 못 찾은 까닭)이고 한쪽은 비었습니다."""
    # -P: 지금 있는 폴더의 파일이 패키지를 가리지 않게 합니다.
    run = run_command(
        [sys.executable, "-P", *ASK], Path(tempfile.mkdtemp(dir=scratch)),
        variables(book, backend, scratch), ASK_SECONDS, wall=ASK_SECONDS)
    if run.code is None:
        return "", f"{ASK_SECONDS}초 안에 답하지 않았습니다."
    try:
        answer = json.loads(run.output.splitlines()[-1])
    except (IndexError, ValueError):
        last = run.stderr.strip().splitlines()[-1:] or ["아무 말도 없습니다."]
        return "", f"답하지 못했습니다(종료 코드 {run.code}). {last[0]}"
    if answer["error"]:
        return "", answer["error"]
    return (answer["devices"] or [""])[0], "GPU가 보이지 않습니다."


def variables(book, backend, scratch):
    """프로그램이 보는 환경 변수입니다. 꾸러미는 지금의 소스에서 가져옵니다."""
    places = [str(folder.parent) for folder in book.packages.folders.values()]
    places.append(os.environ.get("PYTHONPATH", ""))
    return environment(scratch) | {
        "KERAS_BACKEND": backend,
        "PYTHONPATH": os.pathsep.join(filter(None, places)),
    }


def run_one(program, commands, carried):
    """실행한 결과입니다. 실패하면 까닭을 적고 None을 돌려줍니다."""
    print(f"\n{program.key}", flush=True)
    try:
        run = commands.run(program, WALL_SECONDS)
        ending.check(program, run)
        return run
    except ProofError as error:
        told = last_lines(str(error))
        print(told, file=sys.stderr)
        carried.put("failed", program.key, told)
        return None


def measure_one(program, gpu, commands, carried):
    """재어 적고 (이름, 결과, 되었는지, 벽시계의 초)를 돌려줍니다."""
    run = run_one(program, commands, carried)
    if run is None:
        return program.key, "실패", False, None
    print(run.output, end="", flush=True)
    carried.put("measured", program.key, {
        "output": run.output, "code": program.code, "device": gpu.name,
        "backend": gpu.backend, "versions": versions(program, gpu.backend),
        "seconds": round(run.seconds, 1), "wall": round(run.wall, 1),
        "date": datetime.date.today().isoformat(),
    })
    return program.key, "잼", True, run.wall


def versions(program, backend):
    """파이썬과 프로그램이 쓴 꾸러미의 판입니다. 쓰지 않은 백엔드는 뺍니다."""
    found = evidence.versions([program])
    kept = {name: value for name, value in found.items()
            if name not in BACKENDS}
    return kept | {name: version(name) for name in ("keras", backend)}


def try_out(program, commands, carried):
    """훈련 프로그램을 실행해 시간과 주장만 봅니다. 장부에 적지 않습니다."""
    run = run_one(program, commands, carried)
    if run is None:
        return program.key, "실패", False, None
    lines = [line for line in run.output.splitlines()
             if CLAIM.fullmatch(line) or TOLD.match(line)]
    print(*lines, sep="\n", flush=True)
    carried.put("training", program.key, {
        "output": run.output, "seconds": round(run.seconds, 1),
        "wall": round(run.wall, 1)})
    answers = CLAIM.findall(run.output)
    wrong = answers.count("False")
    told = (f"주장 {wrong}개가 틀림" if wrong
            else f"주장 {len(answers)}개가 맞음")
    return program.key, told, not wrong, run.wall


def summarise(rows, gpu):
    width = max(len(name) for name, *_ in rows)
    print(f"\n장치: {gpu}")
    for name, result, _, seconds in rows:
        spent = "" if seconds is None else f"{seconds:8.1f}초"
        print(f"{name:<{width}}  {result}{spent}")
    good = sum(good for _, _, good, _ in rows)
    print(f"프로그램 {len(rows)}개 가운데 {good}개가 되었습니다.")


def show(book, chosen):
    """프로그램마다 언제 어느 장치에서 쟀는지 보입니다."""
    for program in chosen:
        row = book.ledger.row(program.key) or {}
        state = UNMEASURED
        if row.get("device"):
            state = f"{row['device']}, {row['date']}"
            if stale(row, program):
                state += ", 낡음"
        print(f"{program.key}: {state}")
    print(f"gpu 프로그램: {len(chosen)}개")
    return 0


def version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "버전 모름"


def last_lines(text):
    return "\n".join(text.rstrip().splitlines()[-ERROR_LINES:])


if __name__ == "__main__":
    sys.exit(main())
