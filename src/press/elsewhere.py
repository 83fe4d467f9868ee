"""기계를 바꾸어 가며 프로그램을 실행하고 기록과 견줍니다.

설계가 정한 변종마다 모두 통과해야 합니다. 표본(`--sample`)은 씨앗으로 고릅니다.
"""

import argparse
import contextlib
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from press.book import open_book
from press.proof import judge
from press.proof.program import ProofError
from press.proof.ranges import TWO_THREADS
from press.proof.runner import Runner

VARIANTS = {
    "openblas-nehalem": {"OPENBLAS_CORETYPE": "Nehalem"},
    "openblas-haswell": {"OPENBLAS_CORETYPE": "Haswell"},
    "openblas-skylakex": {"OPENBLAS_CORETYPE": "SkylakeX"},
    "onednn-sse41": {"DNNL_MAX_CPU_ISA": "SSE41"},
    "onednn-avx2": {"DNNL_MAX_CPU_ISA": "AVX2"},
    "no-onednn": {"TF_ENABLE_ONEDNN_OPTS": "0"},
    "two-threads": TWO_THREADS,
    "busy": {},
}
NEEDS = {"openblas-skylakex": "avx512", "openblas-haswell": "avx2",
         "onednn-avx2": "avx2"}
LOOPS = 8


def main(argv):
    parser = argparse.ArgumentParser(prog="python -m press elsewhere")
    parser.add_argument("only", nargs="?", default="", help="이름의 앞부분")
    parser.add_argument("--variant", action="append", choices=VARIANTS,
                        help="이 변종만 봅니다")
    parser.add_argument("--sample", type=int, default=0,
                        help="변종마다 이만큼만 골라 실행합니다")
    parser.add_argument("--seed", default="0", help="표본을 고르는 씨앗")
    options = parser.parse_args(argv)
    book = open_book(Path.cwd())
    chosen = [program for program in book.find(options.only)
              if not judge.waits(program) and not program.is_shell]
    failures = 0
    for name in options.variant or VARIANTS:
        if missing := lacks(name):
            print(f"{name}: 이 프로세서에 {missing}가 없어 건너뜁니다.")
            continue
        picked = pick(chosen, options.sample, f"{options.seed} {name}")
        failures += visit(book, name, picked)
    print(f"다른 기계에서 달라진 프로그램: {failures}개")
    return int(failures > 0)


def pick(programs, sample, seed):
    """씨앗으로 고른 표본입니다. 움직이는 수가 있는 것을 절반 넘게 넣습니다."""
    if not sample or sample >= len(programs):
        return programs
    chance = random.Random(seed)
    moving = [program for program in programs if program.settings.moves]
    first = chance.sample(moving, min(len(moving), -(-sample // 2)))
    rest = [program for program in programs if program not in first]
    return first + chance.sample(rest, sample - len(first))


def lacks(name):
    """변종에 있어야 하는 프로세서의 명령이 없으면 그 이름입니다."""
    need = NEEDS.get(name, "")
    try:
        with open("/proc/cpuinfo") as file:
            return "" if need in file.read() else need
    except OSError:
        return ""


def visit(book, name, programs):
    """변종 하나에서 실행하고, 달라진 프로그램의 수를 돌려줍니다."""
    runner, failures, spent = Runner(book, VARIANTS[name]), 0, 0.0
    with busy(LOOPS if name == "busy" else 0), ThreadPoolExecutor(
            len(os.sched_getaffinity(0))) as threads:
        for program, done in [(each, threads.submit(runner.run, each))
                              for each in programs]:
            try:
                run = done.result()
                spent += run.seconds
                judge.judge(program, run)
            except ProofError as error:
                failures += 1
                print(f"{name}: {error}\n", flush=True)
    runner.close()
    print(f"{name}: 프로그램 {len(programs)}개, {spent:.0f}초, 달라진 것 "
          f"{failures}개", flush=True)
    return failures


@contextlib.contextmanager
def busy(count):
    """빈 일을 하는 프로세스를 곁에 둡니다."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"])
             for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
