"""층마다 같은 방법으로 선을 그어 보고 얼마나 맞히는지 잽니다."""
import keras
import numpy as np

from dlbook import datasets, figures

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[10000:15000].reshape(-1, 784).astype("float32") / 255
test_x = test_images.reshape(-1, 784).astype("float32") / 255
answers = np.eye(10)[labels[10000:15000]]


def probe(model):
    """픽셀과 층마다, 곧은 선으로 가른 테스트 정확도를 잽니다."""
    known, unknown, scores = x, test_x, []
    for layer in [None, *model.layers]:
        if layer is not None:
            known, unknown = np.array(layer(known)), np.array(layer(unknown))
        ones = np.c_[known, np.ones(len(known))].astype("float64")
        square = ones.T @ ones + 0.1 * np.eye(ones.shape[1])
        lines = np.linalg.solve(square, ones.T @ answers)
        guesses = (np.c_[unknown, np.ones(10000)] @ lines).argmax(axis=1)
        scores.append(np.mean(guesses == test_labels))
    return scores


model = keras.models.load_model("digits.keras")
trained, untrained = probe(model), []
for seed in range(5):
    keras.utils.set_random_seed(seed)
    untrained.append(probe(keras.models.clone_model(model)))
middle = np.median(untrained, axis=0)

names = ["픽셀", "층 1", "층 2", "층 3", "층 4", "층 5"]
for name, one, two in zip(names, trained, middle):
    print(f"{name}: 훈련한 것 {one:.2f}, 훈련하지 않은 것 {two:.2f}")

figure, axes = figures.chart(420, 280, ylabel="곧은 선으로 가른 정확도")
axes.plot(names, trained, "o-", label="훈련한 네트워크")
for score in untrained:
    axes.plot(names, score, "s--", lw=1, color=figures.color("warm"),
              label="훈련하지 않은 다섯" if score is untrained[0] else None)
axes.set_ylim(0, 1.02)
figures.legend(axes, loc="lower left")
figures.save(figure, "probe.svg",
             "가로축은 픽셀과 다섯 층, 세로축은 곧은 선으로 가른 정확도입니다. 훈련한 "
             "네트워크의 선은 올라가고, 훈련하지 않은 네트워크 다섯 개의 선은 "
             "내려갑니다.")
