"""올바른 타깃과 섞은 타깃으로, 훈련 이미지와 처음 보는 이미지를 잽니다."""
import numpy as np

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
x, y = images[:1000].reshape(1000, 784) / 255, digits[:1000]
test_x = test_images.reshape(10000, 784) / 255


def nearest(images):
    """이미지마다 가장 닮은 훈련 이미지의 번호입니다."""
    distances = (x ** 2).sum(axis=1) - 2 * images @ x.T
    return distances.argmin(axis=1)


mixed = np.random.default_rng(0).permutation(y)
for name, targets in (("올바른 타깃", y), ("섞은 타깃", mixed)):
    train = np.mean(targets[nearest(x)] == targets)
    test = np.mean(targets[nearest(test_x)] == test_digits)
    print(f"{name}, 훈련 정확도: {train:.2f}")
    print(f"{name}, 테스트 정확도: {test:.2f}")
