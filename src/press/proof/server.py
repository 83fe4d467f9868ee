"""프로그램을 실행하는 작은 서버입니다. `python -m press.proof.server 모듈…`

시작할 때 모듈들을 가져와 두고, 요청마다 자신을 포크해 파수꾼을 두고, 파수꾼이 다시
포크한 자식이 프로그램을 실행합니다. 서버와 파수꾼은 텐서플로 연산을 한 번도 하지
않습니다. 연산을 한 프로세스에서 포크한 자식은 훈련하다 멈추기 때문입니다.

한 줄이 요청 하나입니다. 표준 입력으로 JSON을 받고 표준 출력으로 답합니다.
"""

import ctypes
import gc
import importlib
import json
import os
import resource
import select
import signal
import subprocess
import sys
import time

from press.proof import child

ADOPT_ORPHANS = 36
GRACE_SECONDS = 5.0
DEADLOCK = 10  # 벽시계로는 프로세서 시간의 이만큼 배를 기다립니다
LOOK_SECONDS = 1.0
TICKS = os.sysconf("SC_CLK_TCK")


def main():
    answers = os.dup(1)
    os.dup2(2, 1)
    for module in sys.argv[1:]:
        importlib.import_module(module)
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # 끝난 파수꾼은 거둬집니다
    for line in sys.stdin:
        if os.fork() == 0:
            watch(json.loads(line), answers)


def watch(request, answers):
    """자식에게 프로그램을 맡기고 지켜보다 답합니다. 돌아오지 않습니다."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    adopt_orphans()
    process = os.fork()
    if process == 0:
        os.close(answers)
        become_child(request)
    result = wait(process, request["limit"])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    result |= {"place": request["place"],
               "seconds": used.ru_utime + used.ru_stime}
    os.write(answers, json.dumps(result).encode() + b"\n")
    os._exit(0)


def become_child(request):
    """표준 입출력을 갈아 끼우고 프로그램을 실행합니다. 돌아오지 않습니다."""
    os.setsid()
    empty = os.open(os.devnull, os.O_RDONLY)
    output = os.open(request["stdout"], os.O_WRONLY | os.O_CREAT, 0o600)
    errors = os.open(request["stderr"], os.O_WRONLY | os.O_CREAT, 0o600)
    sys.stdin = open(empty, closefd=False)
    for source, target in [(empty, 0), (output, 1), (errors, 2)]:
        os.dup2(source, target)
    if request["fresh"]:
        os.execv(
            sys.executable, [sys.executable, child.__file__, request["file"]]
        )
    child.run(request)


def wait(process, limit):
    """끝나기를 기다립니다. 한계를 넘기거나 남긴 프로세스가 있으면 끝냅니다."""
    status = wait_within(process, limit)
    if status is None:
        kill_group(process)
        os.waitpid(process, 0)
        kill_orphans(process, 0)
        return {"code": None, "left": []}
    left = kill_orphans(process, GRACE_SECONDS)
    return {"code": os.waitstatus_to_exitcode(status), "left": left}


def wait_within(process, limit):
    """프로세스의 종료 상태입니다. 프로세서 시간을 limit초 넘기면 None입니다.

    맡긴 서버가 끝나도 None입니다. 기다리는 이가 없는 프로그램은 남기지 않습니다.
    """
    deadline, server = time.monotonic() + DEADLOCK * limit, os.getppid()
    while (time.monotonic() < deadline and spent(os.getpid()) < limit
           and os.getppid() == server):
        status = wait_until(process, time.monotonic()
                            + min(LOOK_SECONDS, DEADLOCK * limit))
        if status is not None:
            return status
    return None


def wait_until(process, deadline):
    """프로세스의 종료 상태를 돌려줍니다. 그때까지 안 끝나면 None입니다."""
    if hasattr(os, "pidfd_open"):
        handle = os.pidfd_open(process)
        try:
            poll = select.poll()
            poll.register(handle, select.POLLIN)
            if not poll.poll(max(0, deadline - time.monotonic()) * 1000):
                return None
        finally:
            os.close(handle)
        return os.waitpid(process, 0)[1]
    while time.monotonic() < deadline:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.002)
    return None


def spent(process):
    """프로세스와 살아 있거나 거둔 자손이 쓴 프로세서 시간(초)입니다.

    파수꾼부터 셉니다. 프로그램이 버린 손자도 파수꾼의 자식이기 때문입니다.

    리눅스가 아니면 0입니다. 그때는 벽시계의 한계만 있습니다.
    """
    try:
        with open(f"/proc/{process}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        children = [child for thread in os.listdir(f"/proc/{process}/task")
                    for child in children_of(process, thread)]
    except OSError:
        return 0.0
    own = sum(map(int, fields[11:15])) / TICKS  # utime stime cutime cstime
    return own + sum(map(spent, children))


def children_of(process, thread):
    try:
        with open(f"/proc/{process}/task/{thread}/children") as file:
            return file.read().split()
    except OSError:
        return []


def kill_orphans(group, grace):
    """프로그램이 남긴 프로세스를 끝내고, 무엇이 남았는지 명령줄로 돌려줍니다."""
    deadline = time.monotonic() + grace
    while orphans := survivors(group):
        if time.monotonic() >= deadline:
            left = [command_line(orphan) for orphan in orphans]
            kill_group(group)
            for orphan in orphans:
                kill(orphan)
            while survivors(group):
                time.sleep(0.002)
            return left
        time.sleep(0.01)
    return []


def survivors(group):
    """파수꾼에게 입양된 자식과, 같은 그룹에 남은 프로세스의 번호입니다."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        if sys.platform == "linux":
            return []
    if sys.platform == "linux":
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(number) for number in file.read().split()]
    listing = subprocess.run(
        ["pgrep", "-g", str(group)], capture_output=True, text=True
    )
    return [int(number) for number in listing.stdout.split()]


def command_line(process):
    try:
        with open(f"/proc/{process}/cmdline", "rb") as file:
            words = file.read().split(b"\0")
        return b" ".join(words).decode(errors="replace").strip()[:300]
    except OSError:
        return str(process)


def kill_group(group):
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def kill(process):
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def adopt_orphans():
    """리눅스에서는 자식이 버린 손자 프로세스가 파수꾼에게 입양되게 합니다."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)


if __name__ == "__main__":
    main()
