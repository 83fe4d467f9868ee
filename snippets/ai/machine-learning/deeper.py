"""질문을 더 이어 가게 두면 언제까지 좋아지는지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

(_, labels), (_, test_labels) = datasets.mnist()
features, labels = np.load("tree_features.npz"), labels[6000:11000].astype(int)
x, test_x = features["x"], features["test_x"]
for depth in (1, 3, 6, 12, 24):
    tree = DecisionTree(depth).fit(x, labels)
    print(f"깊이 {depth:2}: 배운 것 {np.mean(tree.predict(x) == labels):.2f},",
          f"처음 보는 것 {np.mean(tree.predict(test_x) == test_labels):.2f}")
