"""프로그램 하나를 실행하는 자식 프로세스의 일입니다. 표준 라이브러리만 씁니다.

`server`가 포크한 자식이 `run`을 부르고, 새 프로세스로 시작하는 프로그램은
`python child.py 요청.json`으로 이 파일을 바로 실행합니다.
"""

import ast
import atexit
import ctypes
import fcntl
import importlib
import io
import ipaddress
import json
import os
import re
import socket
import struct
import sys
import threading
import traceback
import types
import warnings
from bisect import bisect
from itertools import groupby

NEW_USER_NAMESPACE = 0x10000000
NEW_NETWORK_NAMESPACE = 0x40000000
SET_INTERFACE_FLAGS = 0x8914
INTERFACE_UP = 0x1


def run(request):
    """요청받은 프로그램을 `__main__`으로 실행하고, 파이썬이 끝나듯 끝냅니다.

    request는 사전입니다. path는 화면에 나올 경로, source는 실행할 글,
    folder는 빈 작업 폴더, report는 끝난 뒤 알릴 내용을 적을 파일입니다.
    """
    code = execute(request)
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    # 모듈을 하나하나 허무는 일만 건너뜁니다. 텐서플로에서는 1초가 걸립니다.
    os._exit(code)


def execute(request):
    path, source = request["path"], request["source"]
    isolate(request["folder"], request["loopback"])
    sys.argv[:] = [path]
    sys.path[0] = ""
    forbid_network(request["loopback"])
    warn_as_error(request["packages"])
    report = {"lines": [], "cells": [], "cell": 0, "error": None, "shown": []}
    trace_output(path, report)
    atexit.register(write_report, request["report"], report)

    if request["seeds"]:
        module, shift = request["seeds"]
        importlib.import_module(module).shift(shift)
    main = types.ModuleType("__main__")
    main.__file__ = path
    main.__builtins__ = __builtins__
    sys.modules["__main__"] = main
    try:
        for number, cell in cells(source, path, request["cells"]):
            report["cell"] = number
            shown = run_cell(number, cell, path, vars(main))
            if shown is not None:
                report["shown"].append([number, markup(shown)])
    except SystemExit as stop:
        return exit_code(stop)
    except BaseException as error:
        report["error"] = describe(error)
        error.__traceback__ = own_frames(error.__traceback__, path)
        sys.excepthook(type(error), error, error.__traceback__)
        return 1
    return 0


def cells(source, path, starts):
    """프로그램을 (셀의 번호, 문장들)로 나눕니다. 노트북이 아니면 0 하나입니다."""
    body = ast.parse(source, path).body
    return groupby(body, lambda node: bisect(starts, node.lineno))


def run_cell(number, statements, path, names):
    """문장들을 실행합니다. 셀의 마지막이 식이면 그 값을 돌려줍니다."""
    *body, last = statements
    shows = number and isinstance(last, ast.Expr)
    module = ast.Module(body if shows else [*body, last], [])
    exec(compile(module, path, "exec", dont_inherit=True), names)
    if shows:
        value = ast.Expression(last.value)
        return eval(compile(value, path, "eval", dont_inherit=True), names)


def own_frames(trace, path):
    """프로그램 안에서 시작하는 자취만 남깁니다."""
    while trace and trace.tb_frame.f_code.co_filename != path:
        trace = trace.tb_next
    return trace


def markup(value):
    """셀의 끝에 보일 값을 HTML로 바꿉니다."""
    if not hasattr(value, "_repr_html_"):
        raise TypeError(
            f"셀의 마지막 줄이 {type(value).__name__}입니다. 그림이면 "
            "notebook.show로, 값이면 print로 보이세요."
        )
    return value._repr_html_()


def exit_code(stop):
    if stop.code is None or isinstance(stop.code, int):
        return stop.code or 0
    print(stop.code, file=sys.stderr)
    return 1


def isolate(folder, loopback):
    """작업 폴더로 옮기고, 운영 체제가 허락하면 네트워크를 떼어 냅니다."""
    os.chdir(folder)
    if sys.platform != "linux":
        return
    unshare = ctypes.CDLL(None, use_errno=True).unshare
    user, group = os.getuid(), os.getgid()
    if unshare(NEW_NETWORK_NAMESPACE) != 0:
        if unshare(NEW_USER_NAMESPACE | NEW_NETWORK_NAMESPACE) != 0:
            return
        keep_identity(user, group)
    if loopback:
        bring_up_loopback()


def keep_identity(user, group):
    for name, text in [
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ]:
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def bring_up_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        flags = struct.pack("16sh22x", b"lo", INTERFACE_UP)
        fcntl.ioctl(control, SET_INTERFACE_FLAGS, flags)


def forbid_network(loopback):
    """소켓이 밖으로 나가려 하면 무엇을 해야 하는지 말하고 멈춥니다."""

    def audit(event, arguments):
        if event in ("socket.connect", "socket.bind", "socket.sendto"):
            address = arguments[1]
            if not isinstance(address, tuple):
                return
            host = address[0]
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            host = arguments[0]
        else:
            return
        if not (loopback and is_loopback(host)):
            # OSError는 소켓 라이브러리가 삼키므로 쓰지 않습니다.
            raise RuntimeError(
                f"여기서는 네트워크를 쓸 수 없습니다. 요청한 주소: {host}. "
                "자료는 파일로 두고 읽고, 이 컴퓨터 안의 통신이면 선언에 "
                "'loopback = true'를 적으세요."
            )

    sys.addaudithook(audit)


def is_loopback(host):
    if isinstance(host, bytes):
        host = host.decode()
    if host in ("localhost", "", None):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def warn_as_error(packages):
    """프로그램과 책의 꾸러미가 일으킨 경고, 없는 글자를 그린 경고는 오류입니다."""
    names = "|".join(map(re.escape, ["__main__", *packages]))
    warnings.filterwarnings("error", module=rf"(?:{names})(?:\.|$)")
    warnings.filterwarnings("error", message=r"Glyph .* missing from")
    warnings.filterwarnings("ignore", category=ResourceWarning)


def trace_output(path, report):
    """표준 출력의 줄마다, 그 줄을 찍은 프로그램의 줄과 돌던 셀을 모읍니다."""

    class Tracing(io.TextIOWrapper):
        def write(self, text):
            frame = sys._getframe().f_back
            while frame and frame.f_code.co_filename != path:
                frame = frame.f_back
            ended = text.count("\n")
            report["lines"] += [frame.f_lineno if frame else 0] * ended
            report["cells"] += [report["cell"]] * ended
            return super().write(text)

    sys.stdout = Tracing(
        open(1, "wb", closefd=False), encoding="utf-8", newline="\n"
    )
    sys.stderr = io.TextIOWrapper(
        open(2, "wb", closefd=False),
        encoding="utf-8",
        errors="backslashreplace",
        line_buffering=True,
    )
    atexit.register(sys.stdout.flush)


def describe(error):
    """오류의 이름들, 마지막 줄, 프로그램 안에서 오류가 난 줄을 적습니다."""
    last = traceback.format_exception_only(error)[-1].rstrip("\n")
    name, _, message = last.partition(":")
    return {
        "names": [kind.__name__ for kind in type(error).__mro__],
        "last": f"{name.rpartition('.')[2]}:{message}" if message else name,
    }


def write_report(file, report):
    sys.stdout.flush()
    with open(file, "w", encoding="utf-8") as target:
        json.dump(report, target, ensure_ascii=False)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        REQUEST = json.load(file)
    if REQUEST["path"].endswith(".sh"):
        isolate(REQUEST["folder"], REQUEST["loopback"])
        os.execvp("bash", ["bash", "-euo", "pipefail", "-c", REQUEST["source"]])
    run(REQUEST)
