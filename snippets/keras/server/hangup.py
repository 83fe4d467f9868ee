"""연결이 끊길 때 오는 신호(SIGHUP)를 받고도 일을 마치는지 봅니다."""
import signal
import subprocess
import sys

JOB = "print('시작', flush=True); input(); print('마침')"

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # 새 터미널과 같게 맞춥니다.
for name, command in (("그냥 시작한 일", []), ("nohup으로 시작한 일", ["nohup"])):
    job = subprocess.Popen([*command, sys.executable, "-c", JOB], text=True,
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    job.stdout.readline()  # 시작할 때까지 기다립니다.
    job.send_signal(signal.SIGHUP)
    rest, _ = job.communicate("\n")
    print(f"{name}:", rest.strip() or "도중에 끝남")
