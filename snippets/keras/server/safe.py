"""nvidia-smi의 표를 읽어, GUI를 꺼도 되는지 알립니다."""
import re

ROW = re.compile(r"\|\s+(\d+)\s+\S+\s+\S+\s+(\d+)\s+(\S+)\s+(\S+)\s+(\d+)MiB")
TABLE = """\
|    0   N/A  N/A      1819      G   /usr/lib/xorg/Xorg                 45MiB |
|    0   N/A  N/A      2653      G   /usr/bin/gnome-shell               92MiB |
|    1   N/A  N/A      7310      C   python3                         18204MiB |
"""


def tell(table):
    """(그래픽 프로세스가 잡은 MiB, 계산하는 프로세스의 번호들)입니다."""
    graphics, computing = 0, []
    for _, pid, kind, _, memory in ROW.findall(table):
        if "C" in kind:  # C와 C+G
            computing.append(int(pid))
        else:
            graphics += int(memory)
    return graphics, computing


graphics, computing = tell(TABLE)
print("그래픽:", f"{graphics}MiB")
print("계산하는 프로세스:", *computing or ["없음"])
