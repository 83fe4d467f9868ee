"""변수가 든 두 튜플을 같게 만들어 봅니다."""
from dlbook.symbolic import substitute, unify

condition = ("비", "?city")
bindings = unify(condition, ("비", "부산"))
print("찾은 값:", bindings)
print("결론에 넣기:", substitute(("우산", "?city"), bindings))

print("양쪽에 변수:", unify(("배", "?from", "제주"), ("배", "목포", "?to")))
print("다른 술어:", unify(condition, ("소풍", "부산")))
print("같은 변수, 다른 값:", unify(("배", "?x", "?x"), ("배", "목포", "제주")))
