"""훈련하며 기록한 훈련 손실과 검증 손실을 그립니다."""
import numpy as np

from dlbook import figures

train, validation, accuracy = np.load("history.npz")["history"].T
best = validation.argmin()
print("검증 손실이 가장 작은 에포크:", best + 1)
print(f"그때의 검증 손실: {validation[best]:.2f}")
print(f"그때의 검증 정확도: {accuracy[best]:.2f}")
print(f"마지막 훈련 손실: {train[-1]:.3f}")
print(f"마지막 검증 손실: {validation[-1]:.2f}")
print(f"마지막 검증 정확도: {accuracy[-1]:.2f}")

figure, axes = figures.chart(420, 260, xlabel="에포크", ylabel="손실")
axes.plot(range(1, 51), train, label="훈련")
axes.plot(range(1, 51), validation, label="검증")
axes.plot(best + 1, validation[best], "o", color=figures.color("warm"))
axes.set_ylim(0)
figures.legend(axes)
figures.save(figure, "curve.svg",
             "가로축은 에포크, 세로축은 손실입니다. 훈련 손실은 0에 가까워집니다. "
             "검증 손실은 점을 찍은 에포크까지 줄고, 그 뒤로는 커집니다.")
