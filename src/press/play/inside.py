"""쪽 안의 파이썬이 하는 일입니다. 웹 워커에서 Pyodide가 실행합니다.

프로그램마다 빈 폴더에서 `__main__`으로 실행하고, 찍은 글과 그린 그림을 내보냅니다.
"""

import importlib
import io
import json
import linecache
import os
import re
import shutil
import sys
import traceback
import types
import warnings
from pathlib import Path

from press.proof.code import Packages

SITE = Path(__file__).parent
# 쓸 때 받는 묶음과 그 안의 모듈입니다. 뒤의 것은 앞의 것을 씁니다.
LARGE = {"numpy": {"numpy"}, "matplotlib": {"matplotlib", "PIL"}}
HOME = Path("/reader")
NAME = "program.py"  # 오류가 가리킬 독자의 파일
MOST = 200_000  # 한 번의 실행이 내보낼 글자의 수
PICTURES = {".svg": "image/svg+xml", ".png": "image/png"}
LIVE = {}  # 도는 프로그램의 {emit, 이미 보인 그림}
PRINTING, FAULTS = {}, {}  # NumPy의 처음 설정
DATASET = re.compile(r"\bdatasets(?:\.| import )(\w+)")


class Stream(io.TextIOBase):
    """찍은 글을 emit(갈래, 글)으로 내보냅니다. MOST를 넘은 글은 세기만 합니다."""

    def __init__(self, kind, emit, count):
        self.kind, self.emit, self.count = kind, emit, count

    def writable(self):
        return True

    def write(self, text):
        room = MOST - self.count["written"]
        self.count["written"] += len(text)
        if room > 0:
            self.emit(self.kind, text[:room])
        if 0 < room < len(text):
            self.emit("flood", f"글자가 {MOST:,}개를 넘어 그만 보입니다.")
        return len(text)


def needs(source, files):
    """source를 실행하기 전에 받을 꾸러미와 데이터의 이름을 JSON으로 냅니다.

    dlbook의 모듈은 따라 들어가 봅니다. files는 있는 데이터의 파일 이름입니다.
    """
    packages = Packages({"dlbook": SITE / "dlbook"})
    try:
        found = packages.closure(source)
    except (SyntaxError, ValueError, RecursionError):
        found = frozenset()
    texts = [source, *(
        path.read_text("utf-8") for module in found
        if packages.owns(module) and (path := packages.file(module))
        and module != "dlbook.datasets")]  # 모든 이름이 있습니다
    used = [bool(modules & found) for modules in LARGE.values()]
    return json.dumps({
        "packages": [name for number, name in enumerate(LARGE)
                     if any(used[number:])],
        "data": [name for name in files if names_file(texts, name)]})


def names_file(texts, name):
    """`datasets.mnist`처럼 부르거나 "mnist.npz"처럼 적은 데이터인지 봅니다."""
    stem = name.partition(".")[0]
    return any(f'"{name}"' in text or stem in DATASET.findall(text)
               for text in texts)


def execute(source, before, emit):
    """source를 실행합니다. before는 먼저 실행해 파일을 남길 프로그램들입니다.

    끝까지 갔으면 빈 글, 오류로 끝났으면 그 오류의 마지막 줄을 돌려줍니다.
    """
    empty_folder()
    forget()
    count = {"written": 0}
    quiet = Stream("quiet", lambda kind, text: None, {"written": 0})
    streams = sys.stdout, sys.stderr
    try:
        for each in before:
            sys.stdout = sys.stderr = quiet
            run_main(each)
        LIVE.update(emit=emit, kept=drawn())
        sys.stdout = Stream("out", emit, count)
        sys.stderr = Stream("err", emit, count)
        problem = run_main(source)
    finally:
        sys.stdout, sys.stderr = streams
    show_pictures()
    return problem


def empty_folder():
    os.chdir("/")
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    os.chdir(HOME)


def forget():
    """앞의 프로그램이 고쳤을지 모르는 dlbook과 NumPy의 상태를 되돌립니다."""
    for name, module in list(sys.modules.items()):
        place = getattr(module, "__file__", None) or ""
        if name.partition(".")[0] == "dlbook" or place.startswith(str(HOME)):
            del sys.modules[name]
    if PRINTING:
        numpy = sys.modules["numpy"]
        numpy.set_printoptions(**PRINTING)
        numpy.seterr(**FAULTS)


def remember():
    """NumPy를 설치한 때의 설정을 적어 둡니다."""
    numpy = importlib.import_module("numpy")
    PRINTING.update(numpy.get_printoptions())
    FAULTS.update(numpy.geterr())


def run_main(source):
    """`__main__`으로 실행합니다. 오류는 독자의 줄부터 stderr에 적습니다."""
    main = types.ModuleType("__main__")
    main.__file__ = NAME
    sys.modules["__main__"], old = main, sys.modules["__main__"]
    sys.argv[:] = [NAME]
    linecache.cache[NAME] = (
        len(source), None, source.splitlines(keepends=True), NAME)
    try:
        with warnings.catch_warnings():
            exec(compile(source, NAME, "exec", dont_inherit=True), vars(main))
        return ""
    except SystemExit as stop:
        return exit_words(stop)
    except BaseException as error:
        show_error(error)
        return last_line(error)
    finally:
        sys.modules["__main__"] = old


def exit_words(stop):
    if stop.code in (None, 0):
        return ""
    print(stop.code, file=sys.stderr)
    return f"SystemExit: {stop.code}"


def show_error(error):
    """오류와 그 오류를 부른 오류를, 독자의 프로그램에서 시작해 적습니다."""
    each, seen = error, set()
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        each.__traceback__ = own_frames(each.__traceback__)
        each = each.__cause__ or each.__context__
    traceback.print_exception(error)


def own_frames(trace):
    """독자의 프로그램에서 시작하는 자취만 남깁니다."""
    first = trace
    while first and first.tb_frame.f_code.co_filename != NAME:
        first = first.tb_next
    return first


def last_line(error):
    text = traceback.format_exception_only(error)[-1].rstrip("\n")
    name, _, message = text.partition(":")
    short = name.rpartition(".")[2]
    return f"{short}:{message}" if message else short


def drawn():
    """폴더의 그림과 그것을 고친 때입니다."""
    return {path: path.stat().st_mtime_ns for path in HOME.rglob("*")
            if path.suffix in PICTURES}


def show_pictures():
    """앞에서 보이지 않은 그림을 내보냅니다."""
    kept, LIVE["kept"] = LIVE["kept"], drawn()
    for path, when in sorted(LIVE["kept"].items()):
        if kept.get(path) != when:
            LIVE["emit"]("picture", json.dumps({
                "name": path.name, "type": PICTURES[path.suffix],
                "bytes": list(path.read_bytes())}))


def call(module, function, arguments, emit):
    """모듈의 함수를 JSON으로 부르고, 답을 JSON으로 돌려줍니다."""
    streams = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = Stream("out", emit, {"written": 0})
    try:
        found = getattr(importlib.import_module(module), function)
        return json.dumps({"value": found(*json.loads(arguments))})
    except BaseException as error:
        return json.dumps({"error": last_line(error)})
    finally:
        sys.stdout, sys.stderr = streams
