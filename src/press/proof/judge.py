"""실행한 것을 판정합니다. 견주는 것과 고쳐 쓰는 것은 한 길이고, 깃발이 가릅니다."""

import re
from dataclasses import dataclass
from dataclasses import replace as replaced

from press.proof import compare, drawings, ending, ledger
from press.proof.files import file_hash, replace
from press.proof.program import PICTURES, ProofError, read_text

UNMEASURED = "측정 전: GPU가 있는 컴퓨터에서 'make gpu'로 잽니다.\n"
DRAWING = ".svg"  # moves에 적으면 그림의 수와 화소가 움직입니다


@dataclass(frozen=True)
class Verdict:
    """판정입니다. skipped는 실행하지 않은 까닭, changed는 고쳐 쓴 파일들입니다."""

    skipped: str = ""
    changed: tuple = ()
    stale: str = ""


def waits(program):
    """여기서 실행하지 않는 까닭입니다. 실행하면 빈 글입니다."""
    declared = program.settings
    if declared.source:
        return f"여기서 실행할 수 없는 명령입니다(source): {declared.source}"
    if not program.is_here:
        name = declared.environment or "보통"
        return f"다른 환경에서 실행합니다(environment): {name}"
    if declared.bench:
        return "몇 분 동안 재므로 장부만 봅니다(bench)"
    return ""


def remedy(program):
    if program.settings.gpu and is_measured(program):
        return ("GPU에서 잰 기록은 여기서 고쳐 쓰지 않습니다. 되돌리거나 GPU가 있는 "
                "컴퓨터에서 'make gpu'로 다시 재세요.")
    return (f"'make outputs ONLY={program.key}'로 다시 실행해 기록하고, 바뀐 것이 "
            "맞는지 git diff로 확인하세요.")


def trust(program):
    """실행하지 않는 프로그램입니다. 장부와 옆에 놓인 것이 맞는지만 봅니다."""
    if program.settings.source:
        check_command(program)
        return Verdict(waits(program))
    return Verdict(waits(program), stale=check_row(program))


def check_command(program):
    """실행할 수 없다고 적은 것이 실행한 적이 있으면 알립니다."""
    if not program.is_shell or program.artefacts() or (
            program.book.ledger.row(program.key)):
        raise ProofError(
            f"{program.name}:1: source는 이 컴퓨터에서 실행할 수 없는 셸의 명령에만 "
            "적습니다. 옆에 출력이나 장부에 줄이 있으면 실행할 수 있는 것입니다.")


def judge(program, run, update=False):
    """실행한 것이 기록과 같은지 봅니다. update이면 기록을 고쳐 씁니다."""
    ending.check(program, run)
    problem = (row_problem(program) or rule_problem(program)
               or difference(program, run))
    if not problem:
        return Verdict(stale=stale_row(program))
    if program.settings.gpu and update and not is_measured(program):
        return Verdict(changed=tuple(write_unmeasured(program)))
    if not update or program.settings.gpu:
        raise ProofError(f"{problem}\n{remedy(program)}")
    return Verdict(changed=tuple(write(program, run)))


def stale_row(program):
    row = program.book.ledger.row(program.key)
    if row is None or program.settings.gpu and not is_measured(program):
        return ""
    return ledger.stale(row, program)


def check_row(program):
    """장부의 줄이 옆에 놓인 것과 맞는지 보고, 낡은 까닭을 돌려줍니다."""
    if problem := row_problem(program):
        raise ProofError(f"{problem}\n{remedy(program)}")
    return stale_row(program)


def row_problem(program):
    """장부의 줄이 없거나 옆에 놓인 것과 맞지 않는 까닭입니다."""
    row = program.book.ledger.row(program.key)
    if not program.settings.is_measured:
        return row and (f"{program.name}:1: 실행해 증명할 수 있는데 장부에 줄이 "
                        "있습니다. 그 줄을 지우세요.")
    if row is None:
        return f"{program.name}:1: 장부에 줄이 없습니다. 아직 재지 않았습니다."
    present = hashes(program)
    if row["files"] != present:
        changed = sorted(name for name in row["files"].keys() | present.keys()
                         if row["files"].get(name) != present.get(name))
        return f"{program.name}:1: 기록한 뒤에 {', '.join(changed)}이 바뀌었습니다."
    return ""


def rule_problem(program):
    """잴 때와 다른 법으로 견주게 된 까닭입니다. GPU는 다시 잴 수 없을 수 있습니다."""
    row, declared = program.book.ledger.row(program.key), program.settings
    if row is None or declared.gpu:
        return ""
    if row["compared"] != declared.compared or (
            row.get("seeds", {}).keys() != set(declared.seeds)):
        return (f"{program.name}:1: 잰 뒤에 선언(moves, timed, varies, seeds)이 "
                "바뀌었습니다.")
    return ""


def hashes(program):
    """실행이 남긴 모든 것의 {이름: 해시}입니다."""
    extras = program.book.extras
    return {path.name: file_hash(path) for path in program.artefacts()} | (
        extras.artefacts(program) if extras else {})


def difference(program, run):
    """실행한 것과 기록의 다른 점입니다. 같으면 빈 글입니다."""
    extras = program.book.extras
    return (unknown_labels(program, run) or output_difference(program, run)
            or picture_difference(program, run)
            or (extras.difference(program, run) if extras else ""))


def unknown_labels(program, run):
    """선언한 이름표가 출력에 없으면 그 선언은 아무것도 지키지 않습니다."""
    lines = compare.lines_of(ending.shown(program, run))
    declared = program.settings
    for name in ("moves", "timed", "varies"):
        for label in getattr(declared, name):
            if label == DRAWING:
                if not any(picture.endswith(DRAWING)
                           for picture in run.pictures):
                    return (f"{program.name}:1: {name}에 그림을 적었는데 그림이 "
                            "없습니다.")
                continue
            rests = [line[len(label):] for line in lines
                     if line.startswith(f"{label}:")]
            if not rests:
                return (f"{program.name}:1: {name}에 적은 '{label}:'로 시작하는 "
                        "줄을 출력하지 않았습니다. 선언을 고치세요.")
            if name != "varies" and not any(map(compare.numbers, rests)):
                return (f"{program.name}:1: {name}에 적은 '{label}:' 줄에 수가 "
                        "없습니다. 선언을 고치세요.")
    return ""


def rules(program):
    declared = program.settings
    row = program.book.ledger.row(program.key) or {}
    measured = row.get("ranges", {})
    return compare.Rules(
        ranges={label: measured.get(label, [])
                for label in declared.moves if label != DRAWING},
        runs=row.get("runs", 0),
        timed=declared.timed, varies=declared.varies,
        loose=re.compile(program.book.loose) if program.book.loose else None)


def output_difference(program, run):
    path = program.beside(".out")
    output = ending.shown(program, run)
    recorded = program.output()
    if program.settings.gpu:
        return label_difference(program, recorded, output)
    found = compare.text_difference(
        recorded, output, rules(program),
        names=(f"{path.name} (기록)", "지금 실행한 출력"))
    if not found:
        return ""
    line = ending.source_line(
        run, compare.first_difference(recorded, output, rules(program)))
    return (f"{program.name}:{line}: 출력이 기록과 다릅니다.\n\n{found}")


def label_difference(program, recorded, output):
    """GPU에서 잴 수와 프로세서에서 잰 수는 견주지 않습니다. 이름표만 견줍니다."""
    if not is_measured(program) or stale_row(program):
        return ""
    old, new = ([line.partition(":")[0] for line in text.splitlines()]
                for text in (recorded, output))
    return "" if old == new else (
        f"{program.name}:1: 출력의 이름표가 기록과 다릅니다. 기록: {old}, "
        f"실행: {new}.")


def is_measured(program):
    """어느 GPU에서든 잰 적이 있는지 봅니다."""
    row = program.book.ledger.row(program.key)
    return bool(row and row.get("device"))


def write_unmeasured(program):
    """아직 재지 않았다고 적습니다. 잰 것이 없을 때만 부릅니다."""
    path = program.beside(".out")
    changed = [path.name] if replace(path, UNMEASURED.encode()) else []
    program.book.ledger.put(
        program.key, code=program.code, compared=program.settings.compared,
        files=hashes(program))
    return changed


def picture_difference(program, run):
    recorded = {path.name: path.read_bytes() for path in program.artefacts()
                if path.suffix in PICTURES}
    if recorded.keys() != run.pictures.keys():
        return (f"{program.name}:1: 기록한 그림은 {sorted(recorded)}인데 "
                f"실행하니 {sorted(run.pictures)}이 나왔습니다.")
    moving = DRAWING in program.settings.moves
    for name, picture in run.pictures.items():
        if recorded[name] == picture:
            continue
        found = (drawings.figure_difference(recorded[name], picture, moving)
                 if name.endswith(DRAWING) else "화소가 바뀌었습니다.")
        if found:
            return f"{program.name}:1: 그림 {name}이 기록과 다릅니다. {found}"
    return ""


def write(program, run):
    """결과를 옆에 씁니다. 바뀐 파일만, 다 쓴 뒤에 바꿔 놓습니다."""
    output = ending.shown(program, run)
    contents = dict(run.pictures)
    if output:
        contents[program.beside(".out").name] = output.encode()
    keep_equal(program, contents)
    changed = []
    for path in program.artefacts():
        if path.name not in contents:
            path.unlink()
            changed.append(path.name)
    for name, content in contents.items():
        if replace(program.path.parent / name, content):
            changed.append(name)
    if program.book.extras:
        changed += program.book.extras.write(program, run)
    return changed


def keep_equal(program, contents):
    """견주어 같다고 볼 것은 기록을 그대로 둡니다. 돌릴 때마다 바뀌지 않습니다.

    글이 달라도 되는 줄은 새로 적습니다. 낡은 글이 남으면 안 되기 때문입니다.
    """
    known = rules(program)
    strict = replaced(known, varies=())
    for name, content in list(contents.items()):
        path = program.path.parent / name
        if not path.exists():
            continue
        if name.endswith(".out"):
            same = not compare.text_difference(
                read_text(path), content.decode(), strict)
        else:
            same = name.endswith(DRAWING) and not drawings.figure_difference(
                path.read_bytes(), content,
                DRAWING in program.settings.moves)
        if same:
            contents[name] = path.read_bytes()
