"""지어낸 nvidia-smi의 프로세스 줄을 파일로 적고 보입니다."""
from pathlib import Path

ROWS = """\
|    0   N/A  N/A      1819      G   /usr/lib/xorg/Xorg                 45MiB |
|    0   N/A  N/A      2653      G   /usr/bin/gnome-shell               92MiB |
|    1   N/A  N/A      7310      C   python3                         18204MiB |
"""
Path("rows.txt").write_text(ROWS)
print(ROWS, end="")
