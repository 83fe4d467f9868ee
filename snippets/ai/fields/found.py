"""같은 프로그램이 데이터에 따라 다른 질문을 찾는 것을 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

table = datasets.penguins()
known = ~np.isnan(table.features).any(axis=1)
x, species = table.features[known], table.species[known]
order = np.random.default_rng(0).permutation(len(x))
train, test = order[:242], order[242:]

right = np.mean((x[test, 0] < 43) == (species[test] == 0))
print(f"사람의 규칙, 아델리인가: 부리 길이(mm) 43, 정확도 {right:.2f}")
for kind, name in enumerate(("아델리", "턱끈", "젠투")):
    target = (species == kind).astype(int)
    tree = DecisionTree(depth=1).fit(x[train], target[train])
    feature = datasets.LABELS[table.feature_names[tree.root.feature]]
    right = np.mean(tree.predict(x[test]) == target[test])
    print(f"찾은 규칙, {name}인가: {feature} {tree.root.threshold:.0f}, "
          f"정확도 {right:.2f}")
