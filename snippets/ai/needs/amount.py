"""훈련 이미지를 10장부터 1000장까지 늘리며 정확도를 잽니다."""
import numpy as np

from dlbook import datasets

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


def accuracy(table, x, targets):
    return np.mean((x @ table).argmax(axis=1) == targets)


sizes, curves = (10, 30, 100, 300, 1000), []
for size in sizes:
    train, test = [], []
    for _ in range(5):
        rows = random.choice(len(images), size, replace=False)
        x = images[rows].reshape(size, 784) / 255
        table = learn(x, digits[rows])
        train.append(accuracy(table, x, digits[rows]))
        test.append(accuracy(table, test_x, test_digits))
    curves.append((np.mean(train), np.mean(test)))
    print(f"{size}장 훈련 정확도: {np.mean(train):.2f}")
    print(f"{size}장 테스트 정확도: {np.mean(test):.2f}")
np.savez("amount.npz", sizes=sizes, curves=curves)
