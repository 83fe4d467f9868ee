"""사실 둘과 규칙 하나에서 새 사실이 나오는 것을 봅니다."""
from dlbook.symbolic import KnowledgeBase, Rule, forward_chain

facts = [("비", "부산"), ("소풍", "부산")]
umbrella = Rule("우산 챙기기", [("비", "부산"), ("소풍", "부산")],
                ("우산", "부산"))

base = KnowledgeBase(facts, [umbrella])
for fact in forward_chain(base):
    print(fact)
