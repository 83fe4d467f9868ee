"""한 에포크 동안 정확도가 오르는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures
from dlbook.batches import Batches

(images, labels), (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(len(test_images), -1) / 255


def learn(size, every):
    """본 이미지의 수와 그때의 정확도를 모아 돌려줍니다."""
    weights, seen, marks = np.zeros((784, 10)), 0, []
    for pixels, digits in Batches(images, labels, size=size, seed=0):
        x = pixels.reshape(len(pixels), -1) / 255
        weights -= 0.02 * x.T @ (x @ weights - np.eye(10)[digits]) / len(x)
        if seen // every < (seen + len(x)) // every:
            guesses = (test_x @ weights).argmax(axis=1)
            marks.append((seen + len(x), np.mean(guesses == test_labels)))
        seen += len(x)
    return np.array(marks)


mini, whole = learn(128, 2500), learn(len(images), len(images))

figure, axes = figures.chart(420, 270, xlabel="지금까지 본 이미지(장)",
                             ylabel="테스트 정확도")
axes.plot(*mini.T, label="128장마다 한 걸음")
axes.plot(*whole.T, "o", markersize=9, label="전체를 보고 한 걸음")
axes.set_ylim(0, 1)
axes.set_xticks([0, 20000, 40000, 60000], ["0", "2만", "4만", "6만"])
figures.legend(axes, loc="lower left")

figures.save(figure, "progress.svg",
             "가로축은 본 이미지의 수, 세로축은 테스트 정확도입니다. 128장마다 "
             "고친 모델은 처음 몇천 장 만에 0.75를 넘고 6만 장에서 0.85쯤입니다. "
             "6만 장을 모두 보고 한 번만 고친 모델은 0.68쯤에 점 하나로 "
             "찍혀 있습니다.")
