"""정답에 준 확률이 작을수록 교차 엔트로피가 얼마나 커지는지 그립니다."""
import numpy as np

from dlbook import figures

chances = np.linspace(0.005, 1, 200)
figure, axes = figures.chart(420, 240, xlabel="정답에 준 확률",
                             ylabel="손실")
axes.plot(chances, -np.log(chances))
for p in (0.9, 0.5, 0.1, 0.01):
    axes.plot([p], [-np.log(p)], "o", color=figures.color("warm"))
    figures.label(axes, p, -np.log(p), f"{p}: {-np.log(p):.2f}", size=14,
                  align="left", dx=8, dy=8)
axes.set_xlim(0, 1.2)
axes.set_xticks([0, 0.5, 1])
figures.save(figure, "surprise.svg",
             "가로축은 정답에 준 확률, 세로축은 손실입니다. 확률이 1이면 "
             "손실이 0이고, 0에 가까울수록 손실이 끝없이 커집니다.")
