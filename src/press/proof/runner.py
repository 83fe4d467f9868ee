"""프로그램을 서버에 맡기고, 찍은 글과 그린 그림과 오류를 받아 옵니다."""

import atexit
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from press.proof import cells
from press.proof.program import PICTURES, ProofError
from press.proof.settings import Settings

PLAIN = Settings()
ONE_THREAD = {
    "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1",
}


@dataclass
class Run:
    """프로그램을 한 번 실행한 결과입니다.

    output은 표준 출력, lines는 출력의 줄마다 그 줄을 찍은 소스의 줄,
    cells는 그때 돌던 셀의 번호(노트북이 아니면 0),
    pictures는 {이름: 바이트}, error는 {names, last} 또는 None, left는
    남긴 프로세스의 명령줄, code는 종료 코드(한계를 넘기면 None)입니다.
    seconds는 자식까지 쓴 프로세서 시간, files는 남긴 파일의 자리입니다.
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
    shown: list = field(default_factory=list)
    files: dict = field(default_factory=dict)


class Runner:
    """프로그램을 실행합니다. 여러 스레드가 함께 맡겨도 됩니다.

    처음 필요할 때 서버를 띄우고 `close`에서 닫습니다. variables는 실행할 때
    더할 환경 변수입니다.
    """

    def __init__(self, book, variables=None):
        self.book = book
        self.variables = ONE_THREAD | (variables or {})
        self.scratch = Path(tempfile.mkdtemp(prefix="proof-"))
        self.servers, self.kept, self.turns = {}, {}, {}
        self.lock = threading.Lock()
        atexit.register(self.close)

    def run(self, program, shift=0):
        """빈 폴더에서 실행합니다. shift가 있으면 씨앗을 그만큼 바꿉니다.

        남긴 파일을 다른 프로그램이 물려받는 프로그램은 한 번만 실행합니다.
        """
        if program.key not in self.book.producers:
            return self.start(program, shift)
        key = program.key, shift
        with self.lock:
            turn = self.turns.setdefault(key, threading.Lock())
        with turn:
            if key not in self.kept:
                self.kept[key] = self.start(program, shift)
        return self.kept[key]

    def start(self, program, shift):
        given = {}
        text = "".join(each.source for each in (program, *program.handed))
        for producer in program.producers:
            files = {}
            if producer in program.handed:
                files[producer.path.name] = producer.path
            if not producer.settings.gpu:  # 여기서는 재지 못하므로 글만 줍니다
                made = self.run(producer, shift)
                if made.code != 0:
                    raise ProofError(
                        f"{program.name}:1: 먼저 실행한 {producer.name}이 "
                        "실패했습니다. "
                        f"{made.error and made.error['last'] or made.stderr}")
                files |= made.files
            if not any(Path(name).stem in text for name in files):
                raise ProofError(
                    f"{program.name}:1: 먼저 실행한 {producer.name}이 남긴 파일은 "
                    f"{sorted(files)}입니다. 그 가운데 쓰는 것이 없습니다. after를 "
                    "고치세요.")
            given |= files
        return self.run_source(
            program.source, path=str(program.path),
            imports=program.imports, settings=program.settings, given=given,
            shift=shift)

    def run_source(self, source, path="program.py", imports=(),
                   settings=PLAIN, given=None, shift=0):
        place = Path(tempfile.mkdtemp(dir=self.scratch))
        folder = place / "folder"
        folder.mkdir()
        for name, file in (given or {}).items():
            shutil.copy(file, folder / name)
        is_shell = path.endswith(".sh")
        request = {
            "place": str(place), "path": path, "source": source,
            "cells": [] if is_shell else cells.marks(source),
            "folder": str(folder),
            "fresh": settings.starts_fresh or is_shell,
            "loopback": settings.loopback, "limit": settings.limit,
            "packages": list(self.book.folders),
            "seeds": [self.book.seeds, shift] if shift else None,
            **{name: str(place / name)
               for name in ("stdout", "stderr", "report", "file")},
        }
        if request["fresh"]:
            Path(request["file"]).write_text(
                json.dumps(request, ensure_ascii=False), encoding="utf-8")
        inherits = not request["fresh"] and set(self.book.preload) & set(imports)
        modules = self.book.light + (self.book.preload if inherits else ())
        answer = self.server(modules).ask(request)
        run = read_run(answer, place, folder)
        if run.files:  # 다른 프로그램이 물려받을 수 있으므로 닫을 때까지 둡니다
            return run
        shutil.rmtree(place, ignore_errors=True)
        return run

    def server(self, modules):
        with self.lock:
            if modules not in self.servers:
                self.servers[modules] = Server(
                    modules, self.scratch,
                    environment(self.scratch) | self.variables)
            return self.servers[modules]

    def close(self):
        for server in self.servers.values():
            server.close()
        self.servers.clear()
        shutil.rmtree(self.scratch, ignore_errors=True)


class Server:
    """서버 프로세스 하나와 주고받습니다. 답은 물은 차례와 다를 수 있습니다."""

    def __init__(self, modules, scratch, variables):
        self.log = open(scratch / "server.log", "a", encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "press.proof.server", *modules],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log,
            encoding="utf-8", env=variables,
        )
        self.waiting, self.lock = {}, threading.Lock()
        self.reader = threading.Thread(target=self.listen, daemon=True)
        self.reader.start()

    def ask(self, request):
        inbox = queue.Queue()
        with self.lock:
            self.waiting[request["place"]] = inbox
            try:
                line = json.dumps(request, ensure_ascii=False)
                self.process.stdin.write(line + "\n")
                self.process.stdin.flush()
            except BrokenPipeError:
                inbox.put(None)
        if self.process.poll() is not None and not self.reader.is_alive():
            inbox.put(None)
        answer = inbox.get()
        if answer is None:
            raise RuntimeError(
                "프로그램을 실행하는 서버가 멈췄습니다. 서버가 남긴 말입니다.\n"
                + Path(self.log.name).read_text(encoding="utf-8"))
        return answer

    def listen(self):
        for line in self.process.stdout:
            answer = json.loads(line)
            self.waiting.pop(answer["place"]).put(answer)
        for inbox in list(self.waiting.values()):
            inbox.put(None)

    def close(self):
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
        self.reader.join()
        self.process.stdout.close()
        self.log.close()


def environment(scratch):
    """프로그램이 보는 환경 변수입니다. 사용자의 설정이 결과를 바꾸지 못합니다."""
    kept = {
        name: value for name, value in os.environ.items()
        if not name.startswith(("KERAS_", "TF_", "PYTHON", "MPL", "PYTEST",
                                "DLBOOK_", "PROOF_"))
    }
    if places := os.environ.get("PYTHONPATH"):
        kept["PYTHONPATH"] = places
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
        shown=report.get("shown", []),
        files={path.name: path for path in folder.iterdir()
               if path.is_file() and path.suffix not in PICTURES},
    )


def read_pictures(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())
            if path.suffix in PICTURES}


def read(path):
    if not path.exists():
        return ""
    return path.read_bytes().decode("utf-8", errors="backslashreplace")
