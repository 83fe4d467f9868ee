"""규칙이 자기의 결론을 다시 쓰며 길을 이어 가는 것을 봅니다."""
from dlbook import symbolic

base = symbolic.read("""
    길(집, 역)
    길(역, 항구)
    배(항구, 섬)
    길(섬, 등대)

    걷기: 길(?x, ?y) -> 간다(?x, ?y)
    타기: 배(?x, ?y) -> 간다(?x, ?y)
    이어 가기: 간다(?x, ?y), 간다(?y, ?z) -> 간다(?x, ?z)
""")
known = symbolic.forward_chain(base)

for fact in known.find(("간다", "집", "?")):
    print(fact)
print(known.how(("간다", "집", "섬")))
