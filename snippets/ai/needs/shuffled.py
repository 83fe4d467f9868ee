"""올바른 타깃과 섞은 타깃으로 가르친 다음, 처음 보는 이미지로 잽니다."""
import numpy as np

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
x, y = images[:500].reshape(500, 784) / 255, digits[:500]
test_x = test_images.reshape(10000, 784) / 255


def learn(x, targets):
    """픽셀마다 숫자 열 개에 줄 점수의 표를 200번 고쳐 돌려줍니다."""
    answers, table = np.eye(10)[targets], np.zeros((784, 10))
    for _ in range(200):
        scores = np.exp(x @ table)
        guesses = scores / scores.sum(axis=1, keepdims=True)
        table -= 0.5 * x.T @ (guesses - answers) / len(x)
    return table


def test(targets):
    return np.mean((test_x @ learn(x, targets)).argmax(axis=1) == test_digits)


random = np.random.default_rng(0)
mixed = [test(random.permutation(y)) for _ in range(10)]
print(f"올바른 타깃: {test(y):.2f}")
print(f"섞은 타깃: {np.mean(mixed):.2f}")
print("찍어서 맞힐 때:", 1 / 10)
