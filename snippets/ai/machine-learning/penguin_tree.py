"""펭귄에서 찾은 트리를 마디와 잎까지 그립니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.trees import DecisionTree

FEATURES = ["부리 길이", "부리 깊이", "날개 길이", "몸무게"]
SPECIES = ["아델리", "턱끈", "젠투"]
WIDTH, HEIGHT = 104, 52


def draw(node, x, y, spread):
    """마디를 그리고 아래로 두 가지를 뻗습니다."""
    if node.feature is None:
        text = f"{SPECIES[node.answer]}\n{node.counts.max()}/"
        return figures.box(axes, x - WIDTH / 2, y, WIDTH, HEIGHT,
                           text + f"{node.counts.sum()}마리", color="second")
    text = f"{FEATURES[node.feature]}\n≤ {node.threshold:g}"
    here = figures.box(axes, x - WIDTH / 2, y, WIDTH, HEIGHT, text)
    for child, side, word in ((node.left, -1, "예"), (node.right, 1, "아니요")):
        there = draw(child, x + side * spread, y + 96, spread / 2)
        figures.arrow(axes, here.bottom, there.top, word,
                      side="left" if side < 0 else "right")
    return here


penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
x, y = penguins.features[whole], penguins.species[whole].astype(int)
train, _ = np.array_split(np.random.default_rng(0).permutation(len(x)), 2)
root = DecisionTree(depth=2).fit(x[train], y[train]).root

figure, axes = figures.canvas(456, 264)
draw(root, 228, 8, 114)
figures.save(
    figure, "penguin_tree.svg",
    "맨 위의 질문은 날개 길이입니다. '예'와 '아니요'로 갈라지며 아래에 질문이 하나씩 "
    "더 있고, 잎 네 개에 종의 이름과, 그 잎에 온 펭귄 가운데 그 종이 몇 마리인지 "
    "적혀 있습니다.")
