"""손글씨의 결정 트리를 찾아, 찾은 규칙을 글로 남깁니다."""
from pathlib import Path

import numpy as np

from dlbook import datasets, digits, symbolic
from dlbook.trees import DecisionTree

(images, labels), _ = datasets.mnist()
measured = digits.features(images[:20000])
x = np.stack(list(measured.values()), axis=1)
tree = DecisionTree(depth=9, smallest=20).fit(x, labels[:20000].astype(int))

rules = tree.rules(list(measured), range(10), predicate="숫자")
text = symbolic.write(symbolic.KnowledgeBase([], rules))
Path("handwriting.txt").write_text(text, "utf-8")
print("찾은 규칙:", len(rules))
print("다시 읽은 규칙:", len(symbolic.read(text).rules))
