"""리눅스에서 글꼴을 설치해도 Matplotlib은 담아 둔 목록을 읽습니다."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

from dlbook import figures

FONT = next((Path(figures.__file__).parents[1] / "fonts").glob("*.otf"))
LOOK = """from matplotlib.font_manager import fontManager
print(sum(font.fname.endswith("new.otf") for font in fontManager.ttflist))
"""
home = Path.cwd()
places = {"XDG_DATA_HOME": str(home), "MPLCONFIGDIR": str(home / "lists")}


def found():
    """새로 시작한 파이썬의 목록에서 그 글꼴을 셉니다."""
    done = subprocess.run([sys.executable, "-c", LOOK], text=True, check=True,
                          env=os.environ | places, stdout=subprocess.PIPE)
    return int(done.stdout)


print("설치하기 전 :", found())
(home / "fonts").mkdir()
shutil.copy(FONT, home / "fonts/new.otf")
print("설치하고 다시 시작한 다음 :", found())
for listed in (home / "lists").glob("fontlist-*.json"):
    listed.unlink()
print("목록을 지우고 다시 시작한 다음 :", found())
