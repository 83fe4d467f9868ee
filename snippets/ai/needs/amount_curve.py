"""훈련 이미지가 늘 때 두 정확도가 가까워지는 모습을 그립니다."""
import numpy as np

from dlbook import figures

measured = np.load("amount.npz")
sizes, curves = measured["sizes"], measured["curves"].T

figure, axes = figures.chart(420, 270, xlabel="훈련 이미지(장)",
                             ylabel="정확도")
axes.plot(sizes, curves[0], "o-", label="배운 이미지")
axes.plot(sizes, curves[1], "o-", label="처음 보는 이미지")
axes.set_xscale("log")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_ylim(0, 1.05)
figures.legend(axes, loc="lower right")
figures.save(figure, "amount_curve.svg",
             "가로축은 훈련 이미지의 수, 세로축은 정확도입니다. 배운 이미지의 "
             "정확도는 10장부터 300장까지 1이다가 1,000장에서 0.97쯤으로 조금 "
             "내려옵니다. 처음 보는 이미지의 정확도는 10장에서 0.4 아래이고, "
             "계속 올라 1,000장에서 0.88쯤이 됩니다.")
