"""서버 없이, 고른 파이썬의 명령 하나로 프로그램을 실행합니다. 표준 라이브러리만 씁니다.

GPU가 있는 컴퓨터와 옛 파이썬처럼 서버가 돌지 않는 곳에서 씁니다.
"""

import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from press.proof import ending
from press.proof.runner import Run, read_pictures
from press.proof.server import DEADLOCK, spent

LOOK_SECONDS = 0.2


@dataclass
class Finished(Run):
    """명령을 실행한 결과입니다. wall은 벽시계로 걸린 시간(초)입니다."""

    wall: float = 0.0


def run_command(command, folder, variables, limit, wall=None):
    """명령을 folder에서 실행하고, 딸린 프로세스까지 모두 끝냅니다.

    자손까지 쓴 프로세서 시간이 limit초를, 또는 벽시계가 wall초를 넘으면 멈춥니다.
    wall은 멈춘 것을 알아채려는 한계이며, 보통 limit의 열 배입니다.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        before, started = used(), time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, env=variables, stdin=subprocess.DEVNULL,
            stdout=output, stderr=errors, start_new_session=True)
        try:
            code = wait(process, limit, started + (wall or DEADLOCK * limit))
        finally:
            end_group(process)
        return Finished(
            code, read(output), read(errors), used() - before,
            read_pictures(folder), files=read_files(folder),
            wall=time.monotonic() - started)


def wait(process, limit, deadline):
    """종료 코드입니다. 한계를 넘기면 None입니다."""
    while time.monotonic() < deadline and spent(process.pid) < limit:
        try:
            return process.wait(LOOK_SECONDS)
        except subprocess.TimeoutExpired:
            pass
    return None


def end_group(process):
    """남은 프로세스를 끝내고 거둡니다."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def used():
    """거둔 자손이 쓴 프로세서 시간(초)입니다."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def read(file):
    file.seek(0)
    return file.read().decode("utf-8", errors="backslashreplace")


def read_files(folder):
    return {path.name: path for path in Path(folder).iterdir()
            if path.is_file()}


class Commands:
    """프로그램마다 고른 명령으로 실행합니다.

    choose는 프로그램을 받아 (명령의 앞부분, 환경 변수)를 돌려줍니다. 먼저 실행할
    프로그램은 한 번만 실행하고, 남긴 파일을 물려줍니다.
    """

    def __init__(self, scratch, choose):
        self.scratch, self.choose = Path(scratch), choose
        self.left = {}

    def run(self, program, wall=None):
        folder = Path(tempfile.mkdtemp(dir=self.scratch))
        for producer in program.producers:
            for name, file in self.files(producer).items():
                shutil.copy(file, folder / name)
        for producer in program.handed:
            shutil.copy(producer.path, folder)
        command, variables = self.choose(program)
        return run_command([*command, str(program.path)], folder, variables,
                           program.settings.limit, wall)

    def files(self, producer):
        if producer.key not in self.left:
            run = self.run(producer)
            ending.check(producer, run)
            self.left[producer.key] = run.files
        return self.left[producer.key]
