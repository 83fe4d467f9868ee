"""GPU에서만 보이는 예제를 실행해 기록합니다. 표준 라이브러리만 씁니다.

    PYTHONPATH=src python3 -m press.gpu

백엔드마다 GPU가 보이는지 묻고, 처음으로 본다고 한 백엔드로 `gpu`를 선언한
예제를 실행합니다. GPU가 없으면 건너뛴 수와 까닭을 알리고 아무것도 바꾸지
않습니다. 실패한 예제의 기록은 그대로 둡니다.
"""

import argparse
import importlib.metadata
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from press import examples, records
from press.runner import environment, run_command

BACKENDS = ("torch", "tensorflow", "jax")
ASK = ("-m", "dlbook.devices.ask")
ASK_SECONDS = 180
TOLD = re.compile(r"(장치|걸린 시간):")
ERROR_LINES = 20


class Gpu(NamedTuple):
    """찾은 GPU와, 그것을 본 백엔드입니다."""

    name: str
    backend: str

    def __str__(self):
        return f"{self.name} ({self.backend} {version(self.backend)})"


def main(argv=None):
    parser = argparse.ArgumentParser(prog="python -m press.gpu")
    parser.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    parser.add_argument("--list", action="store_true",
                        help="예제와 지금의 기록을 보이고 끝냅니다")
    parser.add_argument("--require", action="store_true",
                        help="GPU가 없으면 실패합니다")
    parser.add_argument("--all-training", action="store_true",
                        help="훈련 노트북도 실행해 시간과 주장을 봅니다")
    options = parser.parse_args(argv)
    root = Path.cwd()
    try:
        chosen = [example for example in examples.find(root, options.only)
                  if example.declarations.gpu]
        order = backends()
    except (examples.ExampleError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    if options.list:
        return show(chosen)
    if not (chosen or options.all_training):
        print(f"snippets/{options.only}로 시작하는 gpu 예제가 없습니다.",
              file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="dlbook-") as scratch:
        gpu, reasons = find_gpu(order, Path(scratch))
        if gpu is None:
            print(f"GPU가 없어 건너뛴 예제: {len(chosen)}개")
            for reason in reasons:
                print(f"  {reason}")
            print("까닭은 'python -m dlbook doctor'가 찾습니다.")
            return int(options.require)
        print(f"장치: {gpu}", flush=True)
        rows = [record(example, gpu, Path(scratch)) for example in chosen]
        if options.all_training:
            rows += [try_out(example, gpu, Path(scratch))
                     for example in examples.find(root, "training/")]
    return summarise(rows, gpu)


def backends():
    """물어볼 백엔드의 차례입니다. KERAS_BACKEND가 있으면 그것만 묻습니다."""
    asked = os.environ.get("KERAS_BACKEND", "")
    if asked and asked not in BACKENDS:
        raise ValueError(
            f"KERAS_BACKEND에 '{asked}'이 왔습니다. {', '.join(BACKENDS)} "
            "가운데 하나를 적거나, 지우고 다시 실행하세요."
        )
    return (asked,) if asked else BACKENDS


def find_gpu(order, scratch):
    """(처음 찾은 Gpu, 못 찾은 까닭들)입니다. 못 찾으면 앞이 None입니다."""
    reasons = []
    for backend in order:
        name, reason = ask(backend, scratch)
        if name:
            return Gpu(name, backend), reasons
        reasons.append(f"{backend}: {reason}")
    return None, reasons


def ask(backend, scratch):
    """백엔드에 GPU를 묻습니다. (이름, 못 찾은 까닭)이고 한쪽은 비었습니다."""
    run = start(ASK, backend, scratch, ASK_SECONDS)
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


def start(arguments, backend, scratch, limit):
    """파이썬을 빈 폴더에서 새로 시작하고, 끝나거나 limit초가 될 때까지 둡니다."""
    # -P: 예제가 있는 폴더의 이웃 파일이 패키지를 가리지 않게 합니다.
    return run_command(
        [sys.executable, "-P", *arguments],
        Path(tempfile.mkdtemp(dir=scratch)), variables(backend, scratch),
        limit)


def variables(backend, scratch):
    """예제가 보는 환경 변수입니다. dlbook은 지금의 소스에서 가져옵니다."""
    places = [str(examples.PACKAGE.parent), os.environ.get("PYTHONPATH", "")]
    return environment(scratch) | {
        "KERAS_BACKEND": backend,
        "PYTHONPATH": os.pathsep.join(filter(None, places)),
    }


def record(example, gpu, scratch):
    """예제를 실행해 기록하고 (이름, 결과, 초)를 돌려줍니다."""
    print(f"\n{example.key}", flush=True)
    try:
        example.check()
        run = start([str(example.path)], gpu.backend, scratch,
                    example.declarations.limit)
        records.check_ending(example, run)
    except (examples.ExampleError, records.RecordError) as error:
        print(last_lines(str(error)), file=sys.stderr)
        return example.key, "실패", None
    print(run.output, end="", flush=True)
    run.device = gpu.name
    write(example, run, gpu.backend)
    return example.key, "기록함", run.seconds


def write(example, run, backend):
    """출력을 기록하고, 내력에 백엔드와 그 버전을 더합니다."""
    records.write(example, run)
    path = example.beside(".json")
    written = json.loads(path.read_text(encoding="utf-8"))
    written["versions"][backend] = version(backend)
    written["backend"] = backend
    records.write_record(example, written)


def try_out(example, gpu, scratch):
    """훈련 노트북을 실행해 시간과 주장만 보입니다. 기록하지 않습니다."""
    print(f"\n{example.key}", flush=True)
    run = start([str(example.path)], gpu.backend, scratch,
                example.declarations.limit)
    lines = [line for line in run.output.splitlines()
             if records.CLAIM.fullmatch(line) or TOLD.match(line)]
    print(*lines, sep="\n", flush=True)
    if run.code != 0:
        print(last_lines(run.stderr), file=sys.stderr)
        reason = "시간을 넘김" if run.code is None else "실패"
        return example.key, reason, run.seconds
    answers = [answer for _, answer in records.claims(run.output)]
    if wrong := answers.count("False"):
        return example.key, f"주장 {wrong}개가 틀림", run.seconds
    return example.key, f"주장 {len(answers)}개가 맞음", run.seconds


def summarise(rows, gpu):
    """표를 찍고, 하나라도 실패했으면 1을 돌려줍니다."""
    width = max(len(name) for name, _, _ in rows)
    print(f"\n장치: {gpu}")
    for name, result, seconds in rows:
        spent = "" if seconds is None else f"{seconds:8.1f}초"
        print(f"{name:<{width}}  {result}{spent}")
    good = [result for _, result, _ in rows
            if result == "기록함" or result.endswith("맞음")]
    print(f"예제 {len(rows)}개 가운데 {len(good)}개가 되었습니다.")
    return int(len(good) < len(rows))


def show(chosen):
    """예제마다 언제 어느 장치에서 쟀는지 보입니다."""
    for example in chosen:
        state = records.UNMEASURED
        path = example.beside(".json")
        if path.exists() and not records.unmeasured(example):
            written = json.loads(path.read_text(encoding="utf-8"))
            state = f"{written['device']}, {written['date']}"
        print(f"{example.key}: {state}")
    print(f"gpu 예제: {len(chosen)}개")
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
