"""가중치 하나만 움직이면 손실이 오르내리는 모습을 봅니다."""
import keras
import numpy as np

from dlbook import datasets, figures

keras.config.set_floatx("float64")
keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x, labels = images[:1000].reshape(1000, 784) / 255, labels[:1000]
model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
weights = model.get_weights()
start = weights[8][62, 0]


def loss(move):
    """마지막 층의 가중치 하나를 move만큼 옮기고 손실을 잽니다."""
    weights[8][62, 0] = start + move
    model.set_weights(weights)
    return model.evaluate(x, labels, batch_size=1000, verbose=0)


print(f"그대로 두면: {loss(0):.3f}")
print(f"1만큼 키우면: {loss(1):.3f}")
print(f"1만큼 줄이면: {loss(-1):.3f}")

moves = np.linspace(-3, 4, 29)
losses = [loss(move) for move in moves]
print("손실이 가장 낮은 자리:", moves[np.argmin(losses)])

figure, axes = figures.chart(420, 260, xlabel="가중치 하나를 옮긴 거리",
                             ylabel="손실")
axes.plot(moves, losses)
axes.plot([0], [loss(0)], "o", markersize=9)
axes.set_yticks([2.30, 2.32, 2.34, 2.36], ["2.30", "2.32", "2.34", "2.36"])
figures.label(axes, 0, loss(0), "처음 자리", color="warm", dx=-34, dy=-12)
figures.save(figure, "nudge.svg",
             "가로축은 가중치 하나를 옮긴 거리, 세로축은 손실입니다. 골짜기 모양의 "
             "곡선입니다. 처음 자리는 골짜기의 왼쪽 비탈이고, 오른쪽으로 1쯤 "
             "옮기면 바닥입니다.")
