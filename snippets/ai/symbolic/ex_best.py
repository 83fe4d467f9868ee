"""부리 길이의 문턱을 바꾸며 규칙의 정확도를 잽니다."""
import math

from dlbook import datasets, symbolic

NAMES = ("아델리", "턱끈", "젠투")
RULES = """
    젠투: 날개(?p, ?mm), ?mm > 206 -> 종(?p, 젠투)
    아델리: 날개(?p, ?mm), ?mm <= 206, 부리(?p, ?b), ?b <= NN -> 종(?p, 아델리)
    턱끈: 날개(?p, ?mm), ?mm <= 206, 부리(?p, ?b), ?b > NN -> 종(?p, 턱끈)
"""
table = datasets.penguins()
facts = []
for number, (bill, _, flipper, _) in enumerate(table.features.tolist()):
    if not math.isnan(bill):
        facts += [("부리", number, round(bill, 1)),
                  ("날개", number, round(flipper))]
for limit in range(41, 48):
    base = symbolic.read(RULES.replace("NN", str(limit))) + facts
    found = symbolic.forward_chain(base).find(("종", "?", "?"))
    right = sum(NAMES[table.species[number]] == name
                for _, number, name in found)
    print(f"{limit}mm: {right / len(found):.3f}")
