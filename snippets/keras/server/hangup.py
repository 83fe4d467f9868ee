"""연결이 끊길 때 오는 신호(SIGHUP)를 받고도 일을 마치는지 봅니다."""
import signal
import subprocess
import time
from pathlib import Path

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # 새 터미널과 같게 맞춥니다.
for command in (["sleep", "2"], ["nohup", "sleep", "2"]):
    job = subprocess.Popen(command, stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL)
    while Path(f"/proc/{job.pid}/comm").read_text() != "sleep\n":
        time.sleep(0.01)  # 일이 시작하기를 기다립니다.
    job.send_signal(signal.SIGHUP)
    print(f"{' '.join(command)}: 종료 코드 {job.wait()}")
