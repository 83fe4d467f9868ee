"""EarlyStopping이 언제 멈추는지, 정해진 손실의 기록으로 그립니다."""
import numpy as np

from dlbook import figures

epochs = np.arange(1, 23)
losses = 0.3 + 1.9 * np.exp(-epochs / 4) + 0.04 * epochs  # 지어낸 기록
best = int(losses.argmin())
stopped = best + 5  # patience=5
print("가장 좋은 에포크:", epochs[best])
print("멈춘 에포크:", epochs[stopped])

figure, axes = figures.chart(420, 240, xlabel="에포크", ylabel="검증 손실")
axes.plot(epochs[:stopped + 1], losses[:stopped + 1])
axes.plot(epochs[stopped:], losses[stopped:], linestyle=(0, (3, 2)),
          color=figures.color("muted"))
for place, name, up in ((best, "가장 좋음", -18), (stopped, "멈춤", 18)):
    axes.plot(epochs[place], losses[place], marker="o",
              color=figures.color("warm"))
    figures.label(axes, epochs[place], losses[place], name, dy=up)
axes.set_ylim(0, 2.4)
figures.save(figure, "history.svg",
             "검증 손실이 줄다가 다시 커지는 곡선입니다. 가장 작은 에포크와, "
             "그 뒤로 다섯 에포크 동안 나아지지 않아 멈춘 에포크에 점을 "
             "찍었습니다. 멈춘 뒤는 점선입니다.")
