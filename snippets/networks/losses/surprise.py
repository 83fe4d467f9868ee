"""정답에 준 확률이 작을수록 크로스 엔트로피가 얼마나 커지는지 그립니다."""
import numpy as np

from dlbook import figures
from dlbook.losses import SparseCategoricalCrossentropy

loss = SparseCategoricalCrossentropy()
for p in (0.99, 0.9, 0.5, 0.1, 0.01):
    print(f"정답의 확률 {p:4}: 손실 {loss([0], np.array([[p, 1 - p]])):.2f}")

chances = np.linspace(0.005, 1, 200)
figure, axes = figures.chart(420, 240, xlabel="정답에 준 확률",
                             ylabel="손실")
axes.plot(chances, [loss([0], np.array([[p, 1 - p]])) for p in chances])
figures.save(figure, "surprise.svg",
             "가로축은 정답에 준 확률, 세로축은 손실입니다. 확률이 1이면 "
             "손실이 0이고, 0에 가까울수록 손실이 끝없이 커집니다.")
