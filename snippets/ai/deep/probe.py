"""층마다 같은 방법으로 선을 그어 보고 얼마나 맞히는지 잽니다."""
import keras
import numpy as np

from dlbook import datasets, figures

keras.config.set_floatx("float64")
keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784) / 255
test_x = test_images.reshape(10000, 784) / 255

model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])


def probe():
    """픽셀과 층마다 선형 프로브의 테스트 정확도를 잽니다."""
    known, unknown, scores = x[:10000], test_x, []
    answers = np.eye(10)[labels[:10000]]
    for layer in [None] + model.layers:
        if layer is not None:
            known, unknown = np.array(layer(known)), np.array(layer(unknown))
        lines = np.linalg.lstsq(np.c_[known, np.ones(10000)], answers)[0]
        guesses = (np.c_[unknown, np.ones(10000)] @ lines).argmax(axis=1)
        scores.append(np.mean(guesses == test_labels))
    return scores


untrained = probe()
model.load_weights("digits.keras")
trained = probe()

print("훈련 전:", *(f"{score:.2f}" for score in untrained))
print("훈련 뒤:", *(f"{score:.2f}" for score in trained))

names = ["픽셀", "층 1", "층 2", "층 3", "층 4", "층 5"]

figure, axes = figures.chart(420, 280, ylabel="선형 프로브의 테스트 정확도")
axes.plot(names, trained, "o-", label="훈련한 네트워크")
axes.plot(names, untrained, "s--", label="훈련하지 않은 네트워크")
axes.set_ylim(0, 1.02)
figures.legend(axes, loc="lower left")
figures.save(figure, "probe.svg",
             "가로축은 픽셀과 다섯 층, 세로축은 선형 프로브의 정확도입니다. "
             "훈련한 네트워크의 선은 층을 지날수록 올라가고, 훈련하지 않은 "
             "네트워크의 선은 내려갑니다.")
