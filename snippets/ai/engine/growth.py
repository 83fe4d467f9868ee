"""사실이 늘 때 전방 연쇄가 하는 일이 얼마나 느는지 셉니다."""
from cProfile import Profile
from time import process_time

from dlbook import symbolic

RULES = """
    가까운 길: 길(?x, ?y) -> 닿음(?x, ?y)
    먼 길: 닿음(?x, ?y), 길(?y, ?z) -> 닿음(?x, ?z)
"""


def roads(size):
    """길 size개를 열 개씩 이은 지식 베이스입니다."""
    facts = [("길", (i // 10, i % 10), (i // 10, i % 10 + 1))
             for i in range(size)]
    return symbolic.read(f"입력: 길\n{RULES}") + facts


each = {}
for size in (1000, 2000, 4000):
    profile = Profile()
    known = profile.runcall(symbolic.forward_chain, roads(size))
    calls = sum(one.callcount for one in profile.getstats())
    derived = len(known) - size
    each[size] = calls / derived
    print(f"결론({size}): {derived}")
    print(f"결론 하나에 부른 함수({size}): {each[size]:.0f}번")

start = process_time()
symbolic.forward_chain(roads(4000))
seconds = process_time() - start
print(f"사실 4000개: {seconds:.2f}초")
print(f"결론 하나에 부른 함수의 비: {each[4000] / each[1000]:.2f}배")
