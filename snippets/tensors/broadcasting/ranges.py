"""펭귄 특성의 범위를 바꾸기 전과 후로 나눠 그립니다."""
import numpy as np

from dlbook import datasets, figures

penguins = datasets.penguins()
features = penguins.features.astype("float64")
features = features[~np.isnan(features).any(axis=1)]
scaled = (features - features.mean(axis=0)) / features.std(axis=0)
PARTS = (("바꾸기 전", features, (0, 6500), (0, 3000, 6000), "warm"),
         ("바꾼 뒤", scaled, (-3.2, 3.2), (-3, 0, 3), "accent"))

figure, axes = figures.canvas(430, 362)
for part, (title, values, (low, high), ticks, color) in enumerate(PARTS):
    top = 16 + part * 180
    figures.label(axes, 10, top, title, align="left", bold=True)
    places = [126 + 290 * (tick - low) / (high - low) for tick in ticks]
    for tick, x in zip(ticks, places):
        axes.plot([x, x], [top + 18, top + 136], linewidth=1,
                  color=figures.color("grid"))
        figures.label(axes, x, top + 150, f"{tick:,}", size=12,
                      color="muted")
    for row, name in enumerate(penguins.feature_names):
        y = top + 32 + row * 30
        ends = [values[:, row].min(), values[:, row].max()]
        x = [126 + 290 * (end - low) / (high - low) for end in ends]
        figures.label(axes, 10, y, datasets.LABELS[name], align="left")
        axes.plot(x, [y, y], linewidth=8, solid_capstyle="round",
                  color=figures.color(color))

figures.save(figure, "ranges.svg",
             "펭귄의 네 특성을 가로 막대로 나타냅니다. 바꾸기 전에는 몸무게만 "
             "수천까지 뻗고 나머지 셋은 0 가까이에 몰려 있습니다. 바꾼 뒤에는 "
             "네 막대가 모두 0을 사이에 두고 비슷한 길이로 놓입니다.")
