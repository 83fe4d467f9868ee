"""예측이 타깃에서 멀어질 때 두 손실이 어떻게 커지는지 그립니다."""
import numpy as np

from dlbook import figures

gaps = np.linspace(-3, 3, 61)
figure, axes = figures.chart(345, 240, xlabel="예측 - 타깃", ylabel="손실")
axes.plot(gaps, gaps ** 2, label="제곱 오차")
axes.plot(gaps, np.abs(gaps), label="절대 오차")
figures.legend(axes, loc="upper center")
figures.save(figure, "curves.svg",
             "가로축은 예측에서 타깃을 뺀 것, 세로축은 손실입니다. 제곱 "
             "오차는 포물선, 절대 오차는 V자입니다.")
