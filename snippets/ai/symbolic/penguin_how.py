"""맞힌 펭귄과 틀린 펭귄에게 어떻게 답했는지 묻습니다."""
import math

from dlbook import datasets, symbolic

RULES = """
    젠투: 날개(?p, ?mm), ?mm > 206 -> 종(?p, 젠투)
    아델리: 날개(?p, ?mm), ?mm <= 206, 부리(?p, ?b), ?b <= 43 -> 종(?p, 아델리)
    턱끈: 날개(?p, ?mm), ?mm <= 206, 부리(?p, ?b), ?b > 43 -> 종(?p, 턱끈)
"""
NAMES = ("아델리", "턱끈", "젠투")

table = datasets.penguins()
facts = []
for number, (bill, _, flipper, _) in enumerate(table.features.tolist()):
    if not math.isnan(bill):
        facts += [("부리", number, round(bill, 1)),
                  ("날개", number, round(flipper))]
known = symbolic.forward_chain(symbolic.read(RULES) + facts)
answers = sorted(known.find(("종", "?", "?")))

for right in (True, False):
    for fact in answers:
        real = NAMES[table.species[fact[1]]]
        if (fact[2] == real) == right:
            break
    print("진짜 종:", real)
    print(known.how(fact))
