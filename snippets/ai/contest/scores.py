"""손글씨를 읽는 아홉 가지 방법을 한 표와 한 그림에 놓습니다."""
import numpy as np

from dlbook import figures

scores = {"사람이 쓴 규칙": np.load("rules.npz")["written"][-1:]}
for name in ("simple.npz", "networks.npz"):
    found = np.load(name)
    scores |= dict(zip(found["names"].tolist(), found["scores"]))
scores = dict(sorted(scores.items(), key=lambda each: np.median(each[1])))

for name, score in scores.items():
    print(f"{name} 중앙값: {np.median(score):.3f}")
    print(f"{name} 범위: {score.min():.3f}~{score.max():.3f}")
print(f"표집 오차: {np.sqrt(0.93 * 0.07 / 10000):.4f}")

figure, axes = figures.chart(440, 330, xlabel="테스트 정확도")
for place, score in enumerate(scores.values()):
    middle = np.median(score)
    error = np.sqrt(middle * (1 - middle) / 10000)
    axes.plot([middle - 2 * error, middle + 2 * error], [place] * 2, lw=9,
              solid_capstyle="butt",
              color=figures.color("accent"), alpha=0.3)
    axes.plot(score, [place] * len(score), "o", markersize=4,
              color=figures.color("accent"))
axes.set_yticks(range(len(scores)), scores)
axes.set_xlim(0, 1)
figures.save(
    figure, "scores.svg",
    "가로축은 테스트 정확도, 세로축은 방법 아홉 가지입니다. 점은 씨앗 하나, 띠는 "
    "표집 오차의 두 배입니다. 위로 갈수록 정확도가 높습니다.")
