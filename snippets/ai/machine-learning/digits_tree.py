"""손글씨 숫자의 규칙을 데이터에서 찾아, 같은 셸로 돌립니다."""
import textwrap

import numpy as np

from dlbook import datasets, digits, symbolic
from dlbook.trees import DecisionTree

(images, labels), (test_images, test_labels) = datasets.mnist()
learned = digits.features(images[6000:11000])  # 훈련 이미지 5,000장
measured = digits.features(test_images)
x, test_x = (np.stack(list(each.values()), axis=1)
             for each in (learned, measured))

tree = DecisionTree(depth=12, smallest=5)
tree.fit(x, labels[6000:11000].astype(int))
rules = tree.rules(list(learned), range(10), predicate="숫자")
guesses = tree.predict(test_x)

facts = digits.to_facts(digits.features(test_images[:500]))
known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, rules))
answers = digits.answers(known, 500)

print("찾은 규칙:", len(rules))
print(f"정확도: {np.mean(guesses == test_labels):.3f}")
print("셸과 트리의 답이 다른 이미지:", np.count_nonzero(answers != guesses[:500]))
print(textwrap.fill(str(rules[100]), 66, subsequent_indent="    "))
np.savez("tree_features.npz", x=x, test_x=test_x)
