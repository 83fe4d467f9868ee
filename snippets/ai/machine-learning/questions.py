"""찾아낸 질문을 펭귄의 그림 위에 긋습니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.trees import DecisionTree

penguins = datasets.penguins()
whole = ~np.isnan(penguins.features).any(axis=1)
x, y = penguins.features[whole], penguins.species[whole].astype(int)
train, _ = np.array_split(np.random.default_rng(0).permutation(len(x)), 2)
root = DecisionTree(depth=2).fit(x[train], y[train]).root

figure, axes = figures.chart(430, 300, xlabel="날개 길이(mm)",
                             ylabel="부리 길이(mm)")
for species, name in enumerate(("아델리펭귄", "턱끈펭귄", "젠투펭귄")):
    chosen = train[y[train] == species]
    axes.plot(x[chosen, 2], x[chosen, 0], "o", markersize=4, label=name)
axes.axvline(root.threshold, color=figures.color("ink"), lw=1.5)
low, high = axes.get_xlim()
axes.plot([low, root.threshold], [root.left.threshold] * 2,
          color=figures.color("ink"), lw=1.5, linestyle="--")
axes.set_xlim(low, high)
figures.legend(axes, loc="lower right")
figures.save(
    figure, "questions.svg",
    "가로축은 날개 길이, 세로축은 부리 길이입니다. 세로줄 하나가 오른쪽의 "
    "젠투펭귄을 떼어 내고, 그 왼쪽에서는 가로 점선 하나가 위의 턱끈펭귄과 아래의 "
    "아델리펭귄을 나눕니다. 몇 마리는 금을 넘어가 있습니다.")
