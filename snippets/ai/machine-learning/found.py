"""펭귄을 가르는 질문을 데이터에서 찾고, 찾은 규칙을 그대로 돌립니다."""
import textwrap

import numpy as np

from dlbook import datasets, symbolic
from dlbook.trees import DecisionTree

FEATURES = ["부리길이", "부리깊이", "날개길이", "몸무게"]
SPECIES = ["아델리", "턱끈", "젠투"]

penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
x, y = penguins.features[whole], penguins.species[whole].astype(int)
train, test = np.array_split(
    np.random.default_rng(0).permutation(len(x)), 2)

tree = DecisionTree(depth=2).fit(x[train], y[train])
rules = tree.rules(FEATURES, SPECIES, predicate="종")
for rule in rules:
    print(textwrap.fill(str(rule), 66, subsequent_indent="    "))

facts = [(name, number, float(value)) for number in map(int, test)
         for name, value in zip(FEATURES, x[number])]
known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, rules))
right = sum(("종", number, SPECIES[y[number]]) in known
            for number in map(int, test))
print("배운 펭귄:", len(train))
print("처음 보는 펭귄:", len(test))
print(f"정확도: {right / len(test):.3f}")
