"""학습률을 바꾸어 가며 다섯 에포크씩 훈련해 봅니다."""
from dlbook import figures, practice

STYLES = {0.001: ":", 0.1: "-", 10: "--"}

figure, axes = figures.chart(430, 270, xlabel="에포크", ylabel="검증 정확도")
for rate, style in STYLES.items():
    epochs, rights = [0], [practice.start(rate, 32)["val_accuracy"]]
    for _ in range(5 * 4):
        report = practice.advance(39)
        epochs.append(report["epoch"])
        rights.append(report["val_accuracy"])
    axes.plot(epochs, rights, style, label=f"학습률 {rate}")
    print(f"학습률 {rate}: {rights[-1]:.2f}")
axes.set_ylim(0, 1.02)
figures.legend(axes, loc="center right")
figures.save(figure, "rates.svg",
             "가로축은 에포크, 세로축은 검증 정확도입니다. 학습률이 0.1인 선은 한 "
             "에포크 안에 거의 다 오릅니다. 0.001인 선은 천천히 오르고, 10인 선은 "
             "바닥에 머뭅니다.")
