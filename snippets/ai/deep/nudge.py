"""가중치 하나만 움직이면 손실이 오르내리는 모습을 봅니다."""
import numpy as np

from dlbook import datasets, figures

rng = np.random.default_rng(0)
(images, labels), _ = datasets.mnist()
x, labels = images[:1000].reshape(1000, 784) / 255, labels[:1000]
weights = rng.normal(0, 0.05, (784, 10))  # 훈련하지 않은 층 하나


def loss(move):
    """한가운데 픽셀에서 숫자 1로 가는 가중치를 move만큼 옮깁니다."""
    moved = weights.copy()
    moved[14 * 28 + 14, 1] += move
    scores = x @ moved
    scores -= scores.max(axis=1, keepdims=True)
    chances = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    return -np.log(chances[np.arange(1000), labels]).mean()


moves = np.linspace(-3, 4, 29)
losses = [loss(move) for move in moves]
for move in (-1, 0, 1):
    print(f"{move:+d}만큼 옮기면: {loss(move):.3f}")
print("손실이 가장 낮은 자리:", moves[np.argmin(losses)])

figure, axes = figures.chart(420, 240, xlabel="가중치 하나를 옮긴 거리",
                             ylabel="손실")
axes.plot(moves, losses)
axes.plot([0], [loss(0)], "o", markersize=9)
figures.save(figure, "nudge.svg",
             "가로축은 가중치 하나를 옮긴 거리, 세로축은 손실입니다. 골짜기 모양의 "
             "곡선이고 점은 처음 자리입니다.")
