"""프로그램들을 기계의 폭만큼 나란히, 긴 것부터 실행해 판정합니다.

검사가 도는 동안 뒤에서 실행합니다. 여러 검사 프로세스가 한 폴더를 나누면(shared) 한
프로그램은 그 가운데 하나만 실행합니다. 이미 증명했고 아무것도 바뀌지 않은 프로그램은
실행하지 않습니다(memory).
"""

import fcntl
import json
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from press.proof import judge
from press.proof.code import digest
from press.proof.files import replace
from press.proof.program import ProofError
from press.proof.settings import SettingsError

UNKNOWN_SECONDS = 5.0


@dataclass(frozen=True)
class Result:
    """프로그램 하나의 판정입니다. problem이 비었으면 통과했습니다."""

    problem: str = ""
    skipped: str = ""
    stale: str = ""
    seconds: float | None = None


class Pool:
    def __init__(self, book, runner, shared, width=None, seconds=None,
                 memory=None):
        self.book, self.runner, self.memory = book, runner, memory
        self.shared = Path(shared)
        self.shared.mkdir(parents=True, exist_ok=True)
        self.seconds = seconds or {}
        self.threads = ThreadPoolExecutor(
            width or len(os.sched_getaffinity(0)))
        self.futures, self.lock = {}, threading.Lock()

    def start(self, programs):
        """프로그램들을 긴 것부터 줄 세웁니다."""
        for program in sorted(programs, key=self.length, reverse=True):
            self.submit(program)

    def length(self, program):
        """걸릴 시간입니다. 물려줄 것이 있으면 기다리는 것의 시간을 더합니다."""
        own = self.seconds.get(program.key, UNKNOWN_SECONDS)
        waiting = [self.seconds.get(key, UNKNOWN_SECONDS)
                   for key, declared in self.book.settings.items()
                   if program.key in declared.after]
        return own + sum(waiting)

    def submit(self, program):
        with self.lock:
            if program.name not in self.futures:
                self.futures[program.name] = self.threads.submit(
                    self.prove, program)
            return self.futures[program.name]

    def result(self, program):
        """판정입니다. 아직이면 기다립니다."""
        return self.submit(program).result()

    def prove(self, program):
        """이웃 프로세스가 판정했으면 그것을, 아니면 실행해 판정합니다."""
        path = self.shared / f"{digest(program.name)[:24]}.json"
        with open(path.with_suffix(".lock"), "w") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            if path.exists():
                return Result(**json.loads(path.read_text("utf-8")))
            result = self.examine(program)
            replace(path, json.dumps(asdict(result)).encode())
            return result

    def examine(self, program):
        try:
            self.book.inspect(program)
            if judge.waits(program):
                verdict = judge.trust(program)
                return Result(skipped=verdict.skipped, stale=verdict.stale)
            if self.memory and (known := self.memory.recall(program)):
                return Result(**known)
            run = self.runner.run(program)
            verdict = judge.judge(program, run)
        except (ProofError, SettingsError) as error:
            return Result(problem=str(error))
        result = Result(stale=verdict.stale, seconds=round(run.seconds, 2))
        if self.memory:
            self.memory.keep(program, asdict(result))
        return result

    def close(self):
        self.threads.shutdown(cancel_futures=True)
