"""이끌어 낼 수 없으면 아니라고 보는 규칙을 시험합니다."""
from dlbook import symbolic

base = symbolic.read("""
    가게(분식집)
    가게(책방)
    쉰다(책방)
    문 열기: 가게(?x), not 쉰다(?x) -> 연다(?x)
""")
print("처음:", symbolic.forward_chain(base).find(("연다", "?")))

more = base + [("쉰다", "분식집")]
print("소식을 듣고:", symbolic.forward_chain(more).find(("연다", "?")))
