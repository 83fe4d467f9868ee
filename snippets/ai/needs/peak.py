"""타깃이 제대로일 때와 섞였을 때, 문턱마다의 정확도를 그립니다."""
import numpy as np

from dlbook import datasets, figures

penguins = datasets.penguins()
order = np.random.default_rng(0).permutation(
    np.flatnonzero(~np.isnan(penguins.features[:, 0])))
inputs = penguins.features[order[:240], 0]  # 훈련 펭귄만 씁니다
targets = penguins.species[order[:240]] == 0
shuffled = np.random.default_rng(0).permutation(targets)

thresholds = np.arange(32, 60, 0.2)
curves = [[np.mean((inputs < t) == answers) for t in thresholds]
          for answers in (targets, shuffled)]

figure, axes = figures.chart(420, 270, xlabel="문턱(mm)", ylabel="정확도")
axes.plot(thresholds, curves[0], label="올바른 타깃")
axes.plot(thresholds, curves[1], label="섞은 타깃")
axes.set_ylim(0, 1.05)
top = int(np.argmax(curves[0]))
axes.plot(thresholds[top], curves[0][top], "o", color=figures.color("accent"))
figures.label(axes, thresholds[top], curves[0][top],
              f"{thresholds[top]:.1f}mm", dx=8, dy=8, align="left",
              color="accent", bold=True)
figures.legend(axes, loc="lower right")
figures.save(figure, "peak.svg",
             "가로축은 문턱, 세로축은 정확도입니다. 올바른 타깃의 곡선은 0.55쯤에서 "
             "올라 43mm 가까이에서 0.95쯤의 봉우리를 이루고 다시 0.44쯤으로 "
             "내려갑니다. 섞은 타깃의 곡선은 봉우리 없이 0.56과 0.44 사이를 "
             "완만하게 지납니다.")
