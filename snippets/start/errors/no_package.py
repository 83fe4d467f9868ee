"""설치한 것을 하나도 보지 못하는 파이썬에서 패키지를 가져옵니다."""
import subprocess
import sys

bare = [sys.executable, "-I", "-S"]  # -S는 설치한 패키지를 빼고 시작합니다
for name in ("dlbook", "numpy", "matplotlib", "keras", "tensorflow"):
    run = subprocess.run([*bare, "-c", f"import {name}"],
                         capture_output=True, text=True)
    print(run.stderr.splitlines()[-1])
