"""프로그램이 선언한 대로 끝났는지 봅니다."""

import re
from pathlib import Path

from press.proof.compare import NOT_A_NUMBER
from press.proof.program import ProofError

BOLD = re.compile("\x1b\\[[0-9;]*m")


def check(program, run):
    """선언한 대로 끝나지 않았으면 ProofError를 냅니다."""
    problem = (unfinished(program, run) or wrong_error(program, run)
               or wrong_output(program, run) or strays(program, run))
    if problem:
        raise ProofError(f"{program.name}:{problem}")


def unfinished(program, run):
    limit = program.settings.limit
    if run.code is None:
        return (f"1: 프로세서 시간 {limit:g}초 안에 끝나지 않아 멈췄습니다. "
                "프로그램을 줄이거나 선언에 limit을 적으세요.")
    if run.left:
        return (f"1: 끝난 뒤에도 프로세스가 남았습니다: {', '.join(run.left)}. "
                "프로그램 안에서 끝내고 기다리세요.")
    return ""


def wrong_error(program, run):
    wanted = program.settings.raises
    if not wanted:
        return run.code and (
            f" 오류로 끝났습니다(종료 코드 {run.code}).\n"
            f"{run.stderr or run.output}")
    names = run.error["names"] if run.error else []
    if wanted in names:
        return ""
    got = run.error["last"] if run.error else "오류 없이 끝남"
    return (f"1: {wanted} 오류로 끝난다고 선언했는데 결과는 '{got}'입니다.\n"
            f"{run.stderr}")


def wrong_output(program, run):
    output = shown(program, run)
    if nan := NOT_A_NUMBER.search(output):
        line = source_line(run, output.count("\n", 0, nan.start()) + 1)
        return f"{line}: nan이 나왔습니다. nan은 통과하지 못합니다."
    if "\0" in output:
        line = source_line(run, output[:output.index("\0")].count("\n") + 1)
        return (f"{line}: 출력에 NUL 글자가 있습니다. 쪽에 보일 수 없으므로 "
                "repr로 출력하세요.")
    if not (run.pictures or run.shown or output):
        return ("1: 아무것도 보여 주지 않습니다. 결과를 출력하거나 그림을 "
                "저장하세요.")
    return ""


def strays(program, run):
    found = [name for name in run.pictures
             if Path(name).stem != program.path.stem]
    if found:
        return (f"1: 그림 이름이 {', '.join(found)}입니다. 프로그램과 같은 이름 "
                f"{program.path.stem}.svg로 저장하세요.")
    return ""


def shown(program, run):
    """쪽에 보일 출력입니다. 선언한 오류면 그 마지막 줄을 덧붙입니다.

    터미널이 굵은 글씨로 바꾸는 부호(ANSI의 SGR)는 오류의 글에서 뺍니다.
    """
    if program.settings.raises and run.error:
        return run.output + BOLD.sub("", run.error["last"]) + "\n"
    return run.output


def source_line(run, output_line):
    """출력의 그 줄을 찍은 소스의 줄입니다."""
    if 0 < output_line <= len(run.lines):
        return run.lines[output_line - 1] or 1
    return run.lines[-1] if run.lines and run.lines[-1] else 1
