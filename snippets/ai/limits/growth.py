"""사실이 늘 때 전방 연쇄가 얼마나 오래 걸리는지 잽니다."""
from statistics import median
from time import process_time

from dlbook import symbolic

RULES = """
    가까운 길: 길(?x, ?y) -> 닿음(?x, ?y)
    먼 길: 닿음(?x, ?y), 길(?y, ?z) -> 닿음(?x, ?z)
"""


def measure(size):
    """길 size개를 열 개씩 이었을 때의 (결론의 수, 걸린 초)."""
    roads = [("길", (i // 10, i % 10), (i // 10, i % 10 + 1))
             for i in range(size)]
    base = symbolic.read(f"입력: 길\n{RULES}") + roads
    seconds = []
    for _ in range(3):
        start = process_time()
        known = symbolic.forward_chain(base)
        seconds.append(process_time() - start)
    return len(known) - size, median(seconds)


each = {}
for size in (1000, 2000, 4000):
    derived, seconds = measure(size)
    each[size] = seconds / derived
    print(f"결론({size}): {derived}")
    print(f"사실 {size}개: {seconds:.2f}초")
print(f"결론 하나에 드는 시간의 비: {each[4000] / each[1000]:.1f}배")
print("10초 안에 끝남:", seconds < 10)
