"""훈련에 들어가는 세 가지와, 훈련에서 나오는 규칙을 그립니다."""
import numpy as np

from dlbook import datasets, figures

penguins = datasets.penguins()
rng = np.random.default_rng(0)
order = rng.permutation(
    np.flatnonzero(~np.isnan(penguins.features[:, 0])))[:240]
inputs, targets = penguins.features[order, 0], penguins.species[order] == 0
found = max(np.arange(32, 60, 0.2),
            key=lambda t: np.mean((inputs < t) == targets))
NEEDS = (
    ("입력", "문제", f"부리 길이 {penguins.features[0, 0]:.1f}mm",
     "accent"),
    ("타깃", "해답", "아델리펭귄", "second"),
    ("측정", "채점", "맞힌 비율", "warm"),
)

figure, axes = figures.canvas(420, 262)
training = figures.box(axes, 130, 150, 160, 44, "훈련", color="ink",
                       bold=True)
for number, (name, paper, example, color) in enumerate(NEEDS):
    x = 10 + number * 138
    rect = figures.box(axes, x, 34, 124, 66, f"{name}\n{example}",
                       color=color, size=13)
    figures.label(axes, x + 62, 18, f"문제집의 {paper}", color="muted",
                  size=12)
    figures.arrow(axes, rect.bottom,
                  (160 + number * 50, training.y), color=color)
rule = figures.box(axes, 70, 218, 280, 36,
                   f"규칙: {found:.1f}mm보다 짧으면 아델리펭귄", size=13,
                   color="third")
figures.arrow(axes, training.bottom, rule.top)
figures.save(
    figure, "needs.svg",
    "위에 상자 세 개가 있습니다. 입력은 문제집의 문제이고 예는 부리 길이 "
    "39.1mm, 타깃은 해답이고 예는 아델리펭귄, 측정은 채점이고 예는 맞힌 "
    "비율입니다. 세 상자에서 나온 화살표가 훈련으로 들어가고, 훈련에서 "
    "'43.2mm보다 짧으면 아델리펭귄'이라는 규칙이 나옵니다.")
