"""프로그램을 dlbook.py로 저장하면 그 파일이 패키지를 가립니다."""
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    program = Path(folder, "dlbook.py")
    program.write_text("import dlbook.datasets\n", encoding="utf-8")
    run = subprocess.run([sys.executable, program.name], cwd=folder,
                         capture_output=True, text=True)
print(run.stderr.splitlines()[-1])
