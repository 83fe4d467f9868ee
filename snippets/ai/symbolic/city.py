"""사실 여섯과 규칙 하나에서 새 사실이 나오는 것을 봅니다."""
from dlbook.symbolic import KnowledgeBase, Rule, forward_chain

facts = [("비", "부산"), ("비", "제주"), ("비", "서울"),
         ("소풍", "부산"), ("소풍", "제주"), ("소풍", "강릉")]
umbrella = Rule("우산 챙기기", [("비", "?city"), ("소풍", "?city")],
                ("우산", "?city"))

known = forward_chain(KnowledgeBase(facts, [umbrella]))
for fact in known.find(("우산", "?")):
    print(fact)
