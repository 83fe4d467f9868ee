"""길을 거꾸로도 갈 수 있게 하는 규칙을 더합니다."""
from dlbook import symbolic

base = symbolic.read("""
    길(집, 역)
    길(역, 항구)
    돌아오기: 길(?x, ?y) -> 길(?y, ?x)
    걷기: 길(?x, ?y) -> 간다(?x, ?y)
    이어 가기: 간다(?x, ?y), 간다(?y, ?z) -> 간다(?x, ?z)
""")
known = symbolic.forward_chain(base)
print("간다:", len(known.find(("간다", "?", "?"))))
for proof in symbolic.backward_chain(base, ("간다", "항구", "?where")):
    print(proof.fact)
