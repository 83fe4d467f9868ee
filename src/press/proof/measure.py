"""기록을 고쳐 쓰고, 움직이는 수의 범위를 재어 장부에 적습니다."""

import datetime
from concurrent.futures import ThreadPoolExecutor, as_completed

from press.proof import evidence, judge, ledger, ranges
from press.proof.program import ProofError
from press.proof.runner import Runner


def needs_row(program):
    """장부의 줄을 새로 적어야 하는지 봅니다."""
    row = program.book.ledger.row(program.key)
    if not program.settings.is_measured:
        return False
    return (row is None or bool(ledger.stale(row, program))
            or row["files"] != judge.hashes(program)
            or set(row.get("ranges", {})) != set(ranges.labels(program))
            or set(row.get("seeds", {})) != set(program.settings.seeds))


def put_row(program, seconds, device="CPU", found=None, **more):
    """장부에 줄을 적습니다. found는 잰 범위입니다(sweep)."""
    values = {
        "code": program.code, "compared": program.settings.compared,
        "files": judge.hashes(program),
    }
    declared = program.settings
    if declared.timed or declared.bench or declared.gpu:
        values |= {"date": datetime.date.today().isoformat(),
                   "device": device, "versions": evidence.versions([program]),
                   "seconds": round(seconds, 1)}
    values |= found or {}
    program.book.ledger.put(program.key, **values | more)


def tell(text):
    print(text, flush=True)


def sweep(book, programs, seconds, width, tell=tell):
    """씨앗과 기계를 바꾸어 실행하고 {이름: 장부에 적을 범위}를 냅니다.

    실행할 때마다 모양이나 주장이 달라지는 프로그램은 까닭을 tell로 알리고 뺍니다.
    """
    jobs = {}
    for program in programs:
        for variables, shift in ranges.plan(seconds.get(program.key, 0.0)):
            jobs.setdefault(tuple(variables.items()), []).append(
                (program, shift))
    runs, broken = {program.key: [] for program in programs}, {}
    for variables, chosen in jobs.items():
        runner = Runner(book, dict(variables))
        with ThreadPoolExecutor(width) as threads:
            waiting = {threads.submit(runner.run, *job): job
                       for job in chosen}
            for done in as_completed(waiting):
                program, shift = waiting[done]
                try:
                    run = done.result()
                    runs[program.key].append(
                        (ranges.read(program, run), run.output))
                except ProofError as error:
                    broken[program.key] = (
                        f"씨앗 {shift}, {dict(variables)}: {error}")
        runner.close()
        tell(f"  {dict(variables) or '이 기계'}: {len(chosen)}번 실행했습니다.")
    return joined(programs, runs, broken, tell)


def joined(programs, runs, broken, tell):
    found = {}
    for program in programs:
        try:
            if program.key in broken:
                raise ProofError(broken[program.key])
            text = program.output()
            readings, outputs = zip(
                (ranges.read_text(program, text), text), *runs[program.key])
            found[program.key] = {
                "ranges": ranges.join(program, readings),
                "runs": len(readings)}
            if program.settings.seeds:
                found[program.key]["seeds"] = ranges.seed_values(
                    program, outputs)
        except ProofError as error:
            tell(f"{program.name}: 범위를 재지 못했습니다.\n{error}\n")
    return found
