"""스스로 채점하는 과제입니다. 과제마다 파일 하나가 dlbook/tasks/ 아래에 있습니다.

    report("tensors/shape/last_axis", source)   # 쪽과 명령이 함께 쓰는 dict
    python -m dlbook check tensors/shape/last_axis my.py

채점은 같은 경우를 풀이와 독자의 프로그램에 넣어 견주는 일입니다. 틀렸으면 흔한 오답도
같은 경우에 넣어 봅니다. 모든 경우에 오답과 똑같이 답하면 그 오답의 귀띔을 보입니다.
"""

from dlbook.tasks.checking import check, report
from dlbook.tasks.files import names, read

__all__ = ["check", "names", "read", "report"]
