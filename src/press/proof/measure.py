"""기록을 고쳐 쓰고, 움직이는 수의 범위를 재어 장부에 적습니다."""

import datetime
import importlib.metadata
import platform
from concurrent.futures import ThreadPoolExecutor, as_completed

from press.proof import judge, ledger, ranges
from press.proof.memory import distributions
from press.proof.program import ProofError
from press.proof.runner import Runner


class Failure(ProofError):
    """프로그램마다의 까닭을 모은 것입니다."""


def needs_row(program):
    """장부의 줄을 새로 적어야 하는지 봅니다."""
    row = program.book.ledger.row(program.key)
    if not program.settings.is_measured:
        return False
    return (row is None or bool(ledger.stale(row, program))
            or row["files"] != judge.hashes(program)
            or set(row.get("ranges", {})) != set(ranges.labels(program))
            or set(row.get("seeds", {})) != set(program.settings.seeds))


def versions(program):
    """파이썬과, 프로그램이 쓴 바깥 꾸러미의 판입니다."""
    found = {name for module in program.imports
             for name in distributions().get(module, [])[:1]}
    return {"python": platform.python_version(),
            **{name: importlib.metadata.version(name)
               for name in sorted(found)}}


def put_row(program, seconds, device="CPU", found=None, **more):
    """장부에 줄을 적습니다. found는 (범위, 씨앗마다의 값)입니다."""
    values = {
        "code": program.code, "compared": program.settings.compared,
        "files": judge.hashes(program),
    }
    declared = program.settings
    if declared.timed or declared.bench or declared.gpu:
        values |= {"date": datetime.date.today().isoformat(),
                   "device": device, "versions": versions(program),
                   "seconds": round(seconds, 1)}
    if found:
        measured, seeds = found
        values |= {name: value for name, value in
                   (("ranges", measured), ("seeds", seeds)) if value}
    program.book.ledger.put(program.key, **values | more)


def sweep(book, programs, width, tell=print):
    """씨앗과 기계를 바꾸어 실행하고 {이름: (범위, 씨앗마다의 값)}을 냅니다.

    한 프로그램이라도 실행할 때마다 모양이 달라지면 그 까닭을 tell로 알리고 뺍니다.
    """
    readings = {program.key: [] for program in programs}
    seeds = {program.key: {} for program in programs}
    broken = {}
    for variables, shifts in ranges.PLAN:
        runner = Runner(book, variables)
        with ThreadPoolExecutor(width) as threads:
            waiting = {threads.submit(runner.run, program, shift):
                       (program, shift)
                       for shift in shifts for program in programs}
            for done in as_completed(waiting):
                program, shift = waiting[done]
                try:
                    run = done.result()
                    readings[program.key].append(ranges.read(program, run))
                    if not variables:
                        seeds[program.key][shift] = run.output
                except ProofError as error:
                    broken[program.key] = f"씨앗 {shift}, {variables}: {error}"
        runner.close()
        tell(f"  씨앗 {shifts} {variables}: 프로그램 {len(programs)}개")
    found = {}
    for program in programs:
        try:
            if program.key in broken:
                raise ProofError(broken[program.key])
            ordered = [seeds[program.key][shift]
                       for shift in sorted(seeds[program.key])]
            found[program.key] = (
                ranges.join(program, readings[program.key]),
                ranges.seed_values(program, ordered))
        except ProofError as error:
            tell(f"{program.name}: 범위를 재지 못했습니다.\n{error}\n")
    return found
