"""훈련 이미지가 늘 때 두 정확도가 가까워지는 모습을 그립니다."""
import numpy as np

from dlbook import datasets, figures

(images, digits), (test_images, test_digits) = datasets.mnist()
test_x = test_images.reshape(10000, 784) / 255
random = np.random.default_rng(0)


def learn(x, targets):
    """픽셀마다 숫자 열 개에 줄 점수의 표를 200번 고쳐 돌려줍니다."""
    answers, table = np.eye(10)[targets], np.zeros((784, 10))
    for _ in range(200):
        scores = np.exp(x @ table)
        guesses = scores / scores.sum(axis=1, keepdims=True)
        table -= 0.5 * x.T @ (guesses - answers) / len(x)
    return table


sizes = (10, 30, 100, 300, 1000, 3000)
curves = np.zeros((2, len(sizes)))
for column, size in enumerate(sizes):
    for _ in range(5):
        rows = random.choice(len(images), size, replace=False)
        x, y = images[rows].reshape(size, 784) / 255, digits[rows]
        table = learn(x, y)
        for row, (some, answers) in enumerate(((x, y), (test_x, test_digits))):
            guesses = (some @ table).argmax(axis=1)
            curves[row, column] += np.mean(guesses == answers) / 5

figure, axes = figures.chart(420, 270, xlabel="훈련 이미지(장)",
                             ylabel="정확도")
axes.plot(sizes, curves[0], "o-", label="배운 이미지")
axes.plot(sizes, curves[1], "o-", label="처음 보는 이미지")
axes.set_xscale("log")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_ylim(0, 1.05)
figures.legend(axes, loc="lower right")
figures.save(figure, "amount_curve.svg",
             "가로축은 훈련 이미지의 수, 세로축은 정확도입니다. 배운 이미지의 "
             "정확도는 10장부터 300장까지 1이다가 3,000장에서 0.93쯤으로 조금 "
             "내려옵니다. 처음 보는 이미지의 정확도는 10장에서 0.4 아래이고, "
             "계속 올라 3,000장에서 0.9쯤이 됩니다.")
