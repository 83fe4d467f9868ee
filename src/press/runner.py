"""예제를 서버에 맡기고, 찍은 글과 그린 그림과 오류를 받아 옵니다."""

import atexit
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from press import cells

LIGHT = ("numpy", "matplotlib.backends.backend_svg", "PIL.PngImagePlugin")
KERAS = (*LIGHT, "tensorflow", "keras")
PICTURES = (".svg", ".png")


@dataclass
class Run:
    """예제를 한 번 실행한 결과입니다.

    output은 표준 출력, lines는 출력의 줄마다 그 줄을 찍은 소스의 줄,
    cells는 그때 돌던 셀의 번호(노트북이 아니면 0),
    pictures는 {이름: 바이트}, error는 {names, last} 또는 None, left는
    남긴 프로세스의 명령줄, code는 종료 코드(시간을 넘기면 None)입니다.
    shown은 노트북의 셀이 끝에 보인 것으로, [셀의 번호, HTML]입니다.
    """

    code: int | None
    output: str
    stderr: str
    seconds: float
    pictures: dict = field(default_factory=dict)
    lines: list = field(default_factory=list)
    cells: list = field(default_factory=list)
    error: dict | None = None
    left: list = field(default_factory=list)
    device: str = "CPU"
    shown: list = field(default_factory=list)


class Runner:
    """예제를 실행합니다. 처음 필요할 때 서버를 띄우고 `close`에서 닫습니다."""

    def __init__(self):
        self.scratch = Path(tempfile.mkdtemp(prefix="dlbook-"))
        self.servers = {}
        atexit.register(self.close)

    def run(self, example):
        """예제를 빈 폴더에서 실행합니다."""
        return self.run_source(
            example.source,
            path=str(example.path),
            keras=example.needs_keras,
            declarations=example.declarations,
        )

    def run_source(self, source, path, keras, declarations):
        place = Path(tempfile.mkdtemp(dir=self.scratch))
        folder = place / "folder"
        folder.mkdir()
        request = {
            "path": path,
            "source": source,
            "cells": [] if path.endswith(".sh") else cells.marks(source),
            "folder": str(folder),
            "fresh": declarations.starts_fresh or path.endswith(".sh"),
            "loopback": declarations.loopback,
            "limit": declarations.limit,
            **{
                name: str(place / name)
                for name in ("stdout", "stderr", "report", "file")
            },
        }
        if request["fresh"]:
            Path(request["file"]).write_text(
                json.dumps(request, ensure_ascii=False), encoding="utf-8"
            )
        inherits = keras and not request["fresh"]
        answer = self.server(KERAS if inherits else LIGHT).ask(request)
        try:
            return read_run(answer, place, folder)
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def server(self, modules):
        if modules not in self.servers:
            self.servers[modules] = Server(modules, self.scratch)
        return self.servers[modules]

    def close(self):
        for server in self.servers.values():
            server.close()
        self.servers.clear()
        shutil.rmtree(self.scratch, ignore_errors=True)


class Server:
    """서버 프로세스 하나와 주고받습니다."""

    def __init__(self, modules, scratch):
        self.log = open(scratch / "server.log", "a", encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "press.server", *modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            encoding="utf-8",
            env=environment(scratch),
        )
        self.read()

    def ask(self, request):
        line = json.dumps(request, ensure_ascii=False)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(
                "예제를 실행하는 서버가 멈췄습니다. 서버가 남긴 말입니다.\n"
                + Path(self.log.name).read_text(encoding="utf-8")
            )
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()


def run_command(command, folder, variables, limit):
    """명령을 folder에서 실행합니다. limit초가 지나면 딸린 프로세스까지 끝냅니다."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=variables, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        errors="backslashreplace", start_new_session=True,
    )
    try:
        output, errors = process.communicate(timeout=limit)
        code = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, errors = process.communicate()
        code = None
    return Run(code, output, errors, time.perf_counter() - started,
               read_pictures(folder))


def read_pictures(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())
            if path.suffix in PICTURES}


def environment(scratch):
    """예제가 보는 환경 변수입니다. 사용자의 설정이 결과를 바꾸지 못합니다."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(
            ("KERAS_", "TF_", "PYTHON", "MPL", "PYTEST", "DLBOOK_"))
    }
    tools = os.path.dirname(sys.executable)
    return kept | {
        "PATH": os.pathsep.join([tools, kept.get("PATH", os.defpath)]),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "MPLBACKEND": "svg",
        "KERAS_HOME": str(scratch / "keras"),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }


def read_run(answer, place, folder):
    report = {}
    if (place / "report").exists():
        report = json.loads((place / "report").read_text(encoding="utf-8"))
    return Run(
        code=answer["code"],
        output=read(place / "stdout"),
        stderr=read(place / "stderr"),
        seconds=answer["seconds"],
        pictures=read_pictures(folder),
        lines=report.get("lines", []),
        cells=report.get("cells", []),
        error=report.get("error"),
        left=answer["left"],
        device=report.get("device", "CPU"),
        shown=report.get("shown", []),
    )


def read(path):
    if not path.exists():
        return ""
    return path.read_bytes().decode("utf-8", errors="backslashreplace")
