"""바뀐 프로그램을 실행해 기록하고, 움직이는 수의 범위를 잽니다."""

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from press import notebooks
from press.book import open_book
from press.proof import judge, measure
from press.proof.memory import Memory
from press.proof.program import ProofError
from press.proof.runner import Runner

WIDTH = len(os.sched_getaffinity(0))


def main(argv):
    parser = argparse.ArgumentParser(prog="python -m press outputs")
    parser.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    parser.add_argument("--ranges", action="store_true",
                        help="움직이는 수의 범위를 낡지 않았어도 다시 잽니다")
    options = parser.parse_args(argv)
    book = open_book(Path.cwd())
    chosen = book.find(options.only)
    if not chosen:
        print(f"snippets/{options.only}로 시작하는 프로그램이 없습니다.",
              file=sys.stderr)
        return 1
    drop_orphans(book)
    seconds, failures = record(book, chosen)
    failures += put_rows(book, chosen, seconds, options.ranges)
    for program in chosen:
        if notebooks.weave(program):
            print(f"{program.name}: 고친 글을 노트북에 엮었습니다.")
    return int(failures > 0)


def drop_orphans(book):
    """프로그램이 사라졌거나 이제 실행해 증명하는 것의 줄을 지웁니다."""
    for key in list(book.ledger.rows):
        if book.find_file(key) is None or (
                not book.settings_of(key).is_measured):
            book.ledger.drop(key)


def record(book, chosen):
    """실행해 기록합니다. ({이름: 초}, 실패한 수)입니다."""
    runner = Runner(book)
    memory = Memory(book, book.root / ".cache/proof")
    seconds, failures = {}, 0

    def run(program):
        book.inspect(program)
        if judge.waits(program) or (
                memory.recall(program) and not measure.needs_row(program)):
            return None
        return runner.run(program)

    with ThreadPoolExecutor(WIDTH) as threads:
        waiting = [(program, threads.submit(run, program))
                   for program in chosen]
        for program, done in waiting:
            try:
                if (made := done.result()) is None:
                    report_waiting(program)
                    continue
                seconds[program.key] = made.seconds
                changed = judge.judge(program, made, update=True).changed
                if changed:
                    print(f"{program.name}: {made.seconds:.1f}초, 고친 것: "
                          f"{', '.join(changed)}", flush=True)
            except ProofError as error:
                failures += 1
                print(f"{error}\n", file=sys.stderr, flush=True)
    runner.close()
    return seconds, failures


def report_waiting(program):
    row = program.book.ledger.row(program.key)
    if program.settings.bench and program.is_here and (
            row is None or judge.stale_row(program)):
        print(f"{program.name}: 낡았습니다. 'make bench ONLY={program.key}'로 다시 "
              "잽니다.")


def put_rows(book, chosen, seconds, again):
    """장부의 줄이 없거나 낡은 것을 적습니다. 실패한 수를 돌려줍니다."""
    moving, failures = [], 0
    for program in chosen:
        declared = program.settings
        if judge.waits(program) or declared.gpu or not (
                program.key in seconds or again):
            continue
        if declared.moves and (again or measure.needs_row(program)):
            moving.append(program)
        elif measure.needs_row(program):
            measure.put_row(program, seconds.get(program.key, 0.0))
    if moving:
        print(f"범위를 잽니다: 프로그램 {len(moving)}개", flush=True)
        found = measure.sweep(book, moving, seconds, WIDTH)
        failures = len(moving) - len(found)
        for program in moving:
            if program.key in found:
                measure.put_row(program, seconds.get(program.key, 0.0),
                                found=found[program.key])
    return failures
