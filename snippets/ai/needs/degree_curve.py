"""차수가 오를 때 훈련 오차와 테스트 오차가 갈라지는 모습을 그립니다."""
import numpy as np

from dlbook import figures

measured = np.load("degree.npz")
degrees, errors = measured["degrees"], measured["errors"]

figure, axes = figures.chart(360, 270, xlabel="다항식의 차수",
                             ylabel="빗나간 평균(도)")
for column, name in ((0, "훈련"), (1, "검증"), (2, "테스트")):
    axes.plot(degrees, errors[:, column], "o-", label=name)
axes.set_xticks(degrees)
axes.set_ylim(0, 16)
figures.legend(axes, loc="upper center")
figures.save(figure, "degree_curve.svg",
             "가로축은 다항식의 차수, 세로축은 최고 기온을 빗나간 평균입니다. "
             "훈련 오차는 차수가 오를수록 줄어듭니다. 검증 오차와 테스트 오차는 "
             "4차까지 줄다가 그 뒤로 커집니다.")
