"""손글씨 숫자의 규칙을 데이터에서 찾아, 같은 셸로 돌립니다."""
import textwrap

import numpy as np

from dlbook import datasets, digits, symbolic
from dlbook.trees import DecisionTree


def find_rules(measured, labels):
    """특성과 정답에서 트리를 찾고 규칙으로 옮깁니다."""
    x = np.stack(list(measured.values()), axis=1)
    tree = DecisionTree(depth=9, smallest=20).fit(x, labels.astype(int))
    return tree, tree.rules(list(measured), range(10), predicate="숫자")


(images, labels), (test_images, test_labels) = datasets.mnist()
learned = digits.features(images[:20000])
tree, rules = find_rules(learned, labels[:20000])

measured = digits.features(test_images)
guesses = tree.predict(np.stack(list(measured.values()), axis=1))
facts = digits.to_facts(digits.features(test_images[:2000]))
known = symbolic.forward_chain(symbolic.KnowledgeBase(facts, rules))
answers = digits.answers(known, 2000)

print("찾은 규칙:", len(rules))
print("사람이 쓴 줄:", len({line for *_, line in find_rules.__code__.co_lines()}))
print(f"정확도: {np.mean(guesses == test_labels):.3f}")
print("셸과 트리의 답이 다른 이미지:",
      np.count_nonzero(answers != guesses[:2000]))
print(textwrap.fill(str(rules[100]), 66, subsequent_indent="    "))
np.savez("train_features.npz", **learned)
np.savez("test_features.npz", **measured)
