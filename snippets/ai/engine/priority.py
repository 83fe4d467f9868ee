"""우선순위가 설명은 바꾸어도 결론은 바꾸지 않는 것을 봅니다."""
from dlbook import symbolic

TEXT = """
    회원(보라)
    생일(보라)
    회원 할인 [MEMBER]: 회원(?x) -> 할인(?x)
    생일 할인 [1]: 생일(?x) -> 할인(?x)
"""
for priority in ("0", "2"):
    base = symbolic.read(TEXT.replace("MEMBER", priority))
    known = symbolic.forward_chain(base)
    print(f"회원 할인의 우선순위가 {priority}일 때")
    print(known.how(("할인", "보라")))
