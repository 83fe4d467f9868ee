"""정확도가 0.9를 넘는 다섯 가지만 크게 그립니다."""
import numpy as np

from dlbook import figures

scores = {}
for name in ("simple.npz", "networks.npz"):
    found = np.load(name)
    scores |= dict(zip(found["names"].tolist(), found["scores"]))
names = ["선형 모델", "은닉층 셋", "은닉층 하나", "가장 닮은 이미지", "합성곱"]

figure, axes = figures.chart(440, 230, xlabel="테스트 정확도")
for place, name in enumerate(names):
    middle = np.median(scores[name])
    error = np.sqrt(middle * (1 - middle) / 10000)
    axes.plot([middle - 2 * error, middle + 2 * error], [place] * 2, lw=11,
              solid_capstyle="butt",
              color=figures.color("accent"), alpha=0.3)
    axes.plot(scores[name], [place] * 5, "o", markersize=5,
              color=figures.color("accent"))
axes.set_yticks(range(5), names)
axes.set_ylim(-0.6, 4.6)
axes.set_xlim(0.9, 0.98)
figures.save(
    figure, "zoom.svg",
    "가로축은 0.9부터 0.98까지의 테스트 정확도, 세로축은 방법 다섯 가지입니다. 은닉층 "
    "하나와 은닉층 셋의 점은 같은 곳에 섞여 있고, 합성곱의 점은 모두 오른쪽에 떨어져 "
    "있습니다.")
