"""이미지 1만 장을 한 번 보는 동안 정확도가 오르는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[:10000].reshape(-1, 784) / 255
test_x = test_images.reshape(-1, 784) / 255
onehot = np.eye(10)[labels[:10000]]
order = np.random.default_rng(0).permutation(10000)


def learn(size, every):
    """every걸음마다 본 이미지의 수와 그때의 정확도를 모읍니다."""
    kernel, marks = np.zeros((784, 10)), []
    for step, start in enumerate(range(0, 10000, size), 1):
        rows = order[start:start + size]
        dz = (x[rows] @ kernel - onehot[rows]) / len(rows)
        kernel -= 0.02 * (x[rows].T @ dz)
        if step % every == 0:
            guesses = (test_x @ kernel).argmax(axis=1)
            marks.append((min(start + size, 10000),
                          np.mean(guesses == test_labels)))
    return np.array(marks)


mini, whole = learn(128, 5), learn(10000, 1)
figure, axes = figures.chart(420, 270, xlabel="지금까지 본 이미지(장)",
                             ylabel="테스트 정확도")
axes.plot(*mini.T, label="128장마다 한 걸음")
axes.plot(*whole.T, "o", markersize=9, label="1만 장을 보고 한 걸음")
axes.set_ylim(0, 1)
axes.set_xlim(0, 10500)
axes.set_xticks([0, 2500, 5000, 7500, 10000])
figures.legend(axes, loc="lower left")
figures.save(figure, "progress.svg",
             "가로축은 본 이미지의 수, 세로축은 테스트 정확도입니다. 128장마다 "
             "고친 모델은 걸음마다 조금씩 오르내리며 0.8쯤까지 올라갑니다. "
             "1만 장을 모두 보고 한 번만 고친 모델은 0.68쯤에 점 하나로 "
             "찍혀 있습니다.")
