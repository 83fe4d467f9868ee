"""`python -m dlbook doctor`: 무엇을 알아냈고 다음에 무엇을 할지 적습니다."""

import argparse
import codecs
import sys
import unicodedata
from pathlib import Path

from dlbook.devices import records
from dlbook.devices.facts import collect
from dlbook.devices.rules import BACKENDS, diagnose

COLUMNS, LABEL = 78, 13
REASONS = {FileNotFoundError: "그런 파일이 없습니다.",
           IsADirectoryError: "파일이 아니라 폴더입니다.",
           PermissionError: "읽을 권한이 없습니다."}
MORE = ("nvidia-smi와, 프레임워크의 장치를 찍는 명령의 글을 더하세요. 이 컴퓨터를 "
        "살피려면 python -m dlbook doctor를 실행하세요.")
SYSTEMS = {"Linux": "리눅스", "Windows": "윈도우", "Darwin": "맥"}


class Parser(argparse.ArgumentParser):
    """읽지 못한 명령을 한국어로 알립니다."""

    def error(self, message):
        self.exit(2, "명령을 읽지 못했습니다. 뒤에는 '--json'과 '--facts 파일'만 "
                  "적을 수 있습니다. 쓰는 법: python -m dlbook --help\n")


def main(argv=None):
    """명령을 실행하고 종료 코드를 돌려줍니다.

    훈련할 수 있고 고장이 없으면 0, 고장을 찾으면 1, 기록을 읽지 못하면 2입니다.
    """
    options = arguments(argv)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    if not options.facts:
        print("장치를 살핍니다. 1분쯤 걸릴 수 있습니다.", file=sys.stderr)
    try:
        facts = load(options.facts) if options.facts else collect()
    except (OSError, records.RecordError) as error:
        reason = REASONS.get(type(error)) or error
        print(f"기록 {options.facts}을(를) 읽지 못했습니다. {reason}",
              file=sys.stderr)
        return 2
    findings = diagnose(facts)
    if not findings and facts.blank:
        print(f"기록 {options.facts or ''}에서 장치를 알 수 없습니다. {MORE}",
              file=sys.stderr)
        return 2
    print(records.write(facts) if options.json else report(facts, findings))
    return int(any(finding.fault for finding in findings))


def arguments(argv):
    parser = Parser(add_help=False)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--facts")
    return parser.parse_args(argv)


def load(path):
    """기록 파일을 읽습니다. 윈도우의 파워셸은 UTF-16으로 적습니다."""
    return records.read(decoded(Path(path).read_bytes()))


def decoded(data):
    """글의 인코딩을 압니다. 한국어 윈도우의 명령 프롬프트는 cp949로 적습니다."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if data[1::2].count(0) > len(data) * 0.4:
        return data.decode("utf-16-le", errors="replace")
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8-sig", errors="replace")


def report(facts, findings):
    """사람이 읽을 글입니다. 한 줄은 터미널의 80칸을 넘지 않습니다."""
    lines = [line for label, text in table(facts) if text
             for line in row(label, text)]
    if not findings:
        return "\n".join([*lines, "", *nothing(facts)])
    first, *others = findings
    return "\n".join([
        *lines, "", *row("진단" if first.fault else "알림", first.wrong),
        *row("다음에 할 일", first.step),
        *(line for other in others for line in row("그다음", other.wrong))])


def nothing(facts):
    """아무것도 못 찾았을 때의 글입니다. 모르면 이상이 없다고 하지 않습니다."""
    if facts.works:
        device = " · ".join(facts.answer.devices or ("GPU",))
        return row("진단", f"이상이 없습니다. 케라스가 {device}에서 계산합니다.")
    if facts.smi_works and not facts.ran:
        return [*row("진단", "드라이버는 GPU를 봅니다. 프레임워크가 GPU를 보는지는 "
                     "이 기록에 없습니다."), *row("다음에 할 일", MORE)]
    return [*row("진단", "이 기록만으로는 GPU를 쓸 수 있는지 알 수 없습니다."),
            *row("다음에 할 일", MORE)]


def table(facts):
    """알아낸 것을 (이름표, 글)로 적습니다. 모르는 것은 빈 글입니다."""
    yield "파이썬", joined(facts.python, facts.bits and f"{facts.bits}비트",
                        facts.environment and "가상 환경 안")
    yield "컴퓨터", joined(
        SYSTEMS.get(facts.system, facts.system), facts.machine, facts.chip
        if facts.mac else "", facts.release, facts.wsl and "WSL",
        facts.container and "컨테이너 안")
    yield from packages(facts)
    yield "드라이버", joined(
        facts.smi.driver or facts.nvidia_smi and not facts.mac and (
            "없음" if facts.smi_missing else "알 수 없음"),
        facts.smi.cuda and f"CUDA {facts.smi.cuda}까지")
    yield "CUDA 도구", joined(*facts.toolkits)
    for gpu in facts.smi.gpus:
        yield f"GPU {gpu.number}", joined(gpu.name, *memory(gpu))
    for one in facts.smi.processes:
        yield "", joined(f"쓰는 것: {one.name}", f"PID {one.pid}",
                         size(one.memory))
    seen = facts.answer.devices
    yield "보이는 장치", "" if seen is None else joined(*seen or ("CPU",))


def packages(facts):
    """케라스와 프레임워크의 버전입니다. 일부만 안 목록에 없는 것은 모릅니다."""
    versions = facts.packages or {}
    absent = "알 수 없음" if facts.partial else "없음"
    yield "케라스", joined(versions.get("keras", absent), f"백엔드 "
                        f"{facts.backend}") if facts.packages else ""
    yield "프레임워크", joined(*(
        f"{name} {versions[name]}" for names in BACKENDS.values()
        for name in names if name in versions and name != "numpy"))


def memory(gpu):
    if gpu.mig:
        yield f"MIG 조각 {len(gpu.instances)}개"
    if gpu.total:
        yield f"메모리 {size(gpu.total)}"
    if gpu.free is not None:
        yield f"빈 것 {size(gpu.free)}"


def size(mib):
    return "" if mib is None else f"{mib / 1024:.1f} GiB"


def joined(*parts):
    return ", ".join(str(part) for part in parts if part)


def row(label, text):
    """이름표 옆에 글을 적습니다. 긴 글은 이어지는 줄에 맞추어 적습니다."""
    label += " " * max(LABEL - width(label), 1)
    lines = [line for part in text.splitlines()
             for line in wrap(part, COLUMNS - LABEL)]
    return [label + lines[0], *(" " * LABEL + line for line in lines[1:])]


def wrap(text, columns):
    """글을 빈칸에서 끊고, 한 줄보다 긴 낱말은 잘라 적습니다."""
    lines = [""]
    for word in text.split():
        if lines[-1] and width(lines[-1]) + 1 + width(word) > columns:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
        while width(lines[-1]) > columns:
            head = next(end for end in range(len(lines[-1]), 0, -1)
                        if width(lines[-1][:end]) <= columns)
            lines[-1:] = lines[-1][:head], lines[-1][head:]
    return lines


def width(text):
    """터미널에서 차지하는 칸 수입니다."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1
               for letter in text)
