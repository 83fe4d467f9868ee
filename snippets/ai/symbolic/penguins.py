"""규칙 셋으로 펭귄의 종을 가려 봅니다."""
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
answers = known.find(("종", "?", "?"))
right = [NAMES[table.species[number]] == name for _, number, name in answers]

print("사실:", len(facts))
print("답한 펭귄:", len(answers))
print("맞힌 펭귄:", sum(right))
print(f"정확도: {sum(right) / len(right):.3f}")
