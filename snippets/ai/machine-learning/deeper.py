"""질문을 더 많이 하게 두면 언제까지 좋아지는지 봅니다."""
import numpy as np

from dlbook import datasets, digits
from dlbook.trees import DecisionTree

(images, labels), (test_images, test_labels) = datasets.mnist()
labels = labels[:5000].astype(int)
x, test_x = (np.stack(list(digits.features(part).values()), axis=1)
             for part in (images[:5000], test_images))
for depth in (1, 3, 5, 10, 20):
    tree = DecisionTree(depth).fit(x, labels)
    print(f"깊이 {depth:2}: 배운 것 {np.mean(tree.predict(x) == labels):.2f},",
          f"처음 보는 것 {np.mean(tree.predict(test_x) == test_labels):.2f}")
