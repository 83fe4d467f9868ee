"""`python -m dlbook check 과제 파일`: 파일을 채점해 쪽과 같은 말로 알립니다."""

import sys
from pathlib import Path

from dlbook.tasks import files
from dlbook.tasks.checking import check

USAGE = """\
쓰는 법: python -m dlbook check 과제 파일
예: python -m dlbook check tensors/shape/last_axis my.py"""
INDENT = "      "


def main(argv):
    """맞으면 0, 틀리면 1, 채점할 수 없으면 2를 돌려줍니다."""
    if not argv:
        print(f"{USAGE}\n\n과제:\n{listed()}")
        return 0
    if len(argv) != 2:
        print(USAGE, file=sys.stderr)
        return 2
    name, file = argv
    try:
        files.read(name)
        found = check(name, source_of(file), Path(file).name)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("멈췄습니다.", file=sys.stderr)
        return 2
    print(text(found))
    return 0 if found.passed else 1


def listed():
    """과제의 이름과 제목입니다."""
    return "\n".join(f"  {name}  {files.read(name).title}"
                     for name in files.names())


def source_of(file):
    path = Path(file)
    if not path.is_file():
        raise ValueError(
            f"'{file}'이라는 파일이 없습니다. 지금 폴더는 {Path.cwd()}입니다. 풀이를 "
            "적은 파일의 이름을 확인하세요.")
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(
            f"'{file}'을 UTF-8로 읽을 수 없습니다. 편집기에서 UTF-8로 저장하세요."
        ) from None


def text(report):
    """채점한 것을 터미널에 찍을 글로 적습니다."""
    lines = [f"{report.name}: {report.title}"]
    for case in report.cases:
        lines.append(f"  {'맞음' if case.ok else '다름'}  {case.name}")
        if case.said:
            lines.append(INDENT + case.said)
    if report.problem:
        lines.append(f"  {report.problem}")
    if report.printed:
        lines += ["  프로그램이 찍은 것:", *(
            INDENT + line for line in report.printed.splitlines())]
    lines.append(report.said)
    if report.hint:
        lines.append(f"귀띔: {report.hint}")
    return "\n".join(lines)
