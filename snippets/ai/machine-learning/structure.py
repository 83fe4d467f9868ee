"""1과 7의 '윗줄잉크'가 어떻게 흩어져 있는지 그리고 셉니다."""
import numpy as np

from dlbook import datasets, digits, figures

(images, labels), _ = datasets.mnist()
images, labels = images[:6000], labels[:6000]

figure, axes = figures.chart(430, 240, xlabel="윗줄의 잉크(%)",
                             ylabel="이미지의 수(장)")
for digit, color in ((1, "accent"), (7, "warm")):
    share = digits.features(images[labels == digit])["윗줄잉크"]
    print(f"{digit}의 윗줄잉크 중앙값: {np.median(share):.0f}%")
    print(f"{digit}에서 윗줄잉크가 40%를 넘는 것: {np.mean(share > 40):.2f}")
    counts, edges = np.histogram(share, bins=np.arange(0, 101, 5))
    axes.bar(edges[:-1], counts, width=5, align="edge", alpha=0.6,
             color=figures.color(color), label=str(digit))
figures.legend(axes, loc="upper right")
figures.save(
    figure, "structure.svg",
    "가로축은 윗줄에 잉크가 차지하는 비율, 세로축은 이미지의 수입니다. 숫자 1의 "
    "막대는 왼쪽에, 7의 막대는 오른쪽에 몰려 있지만 가운데에서 서로 겹칩니다.")
