"""nvidia-smi의 표를 읽어, GUI를 꺼도 되는지 알립니다."""
import re
from pathlib import Path

ROW = re.compile(r"\|\s+(\d+)\s+\S+\s+\S+\s+(\d+)\s+(\S+)\s+(.+?)\s+(\d+)MiB")


def tell(table):
    """(그래픽 프로세스가 잡은 MiB, 계산하는 프로세스의 번호들)입니다."""
    graphics, computing = 0, []
    for _, pid, kind, _, memory in ROW.findall(table):
        if "C" in kind:  # C와 C+G
            computing.append(int(pid))
        else:
            graphics += int(memory)
    return graphics, computing


graphics, computing = tell(Path("rows.txt").read_text())
print("그래픽:", f"{graphics}MiB")
print("계산하는 프로세스:", *computing or ["없음"])
