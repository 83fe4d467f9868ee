"""질문을 더 많이 하게 두면 언제까지 좋아지는지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

(_, labels), (_, test_labels) = datasets.mnist()
x, test_x = (np.stack(list(np.load(name).values()), axis=1)
             for name in ("train_features.npz", "test_features.npz"))
x, labels = x[:5000], labels[:5000].astype(int)
for depth in (1, 3, 5, 10, 20):
    tree = DecisionTree(depth).fit(x, labels)
    print(f"깊이 {depth:2}: 배운 것 {np.mean(tree.predict(x) == labels):.2f},",
          f"처음 보는 것 {np.mean(tree.predict(test_x) == test_labels):.2f}")
