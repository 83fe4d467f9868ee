"""숫자를 옆으로 옮기면 합성곱 층의 출력도 그만큼 옮겨집니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Conv2D, Dense

_, (images, labels) = datasets.mnist()
x = images[:1, :, :, None] / 255
moved = np.roll(x, 4, axis=2)

conv = Conv2D(8, 3, padding="same").build((28, 28, 1), 0)
dense = Dense(28 * 28 * 8).build((784,), 0)


def dense_image(x):
    """밀집 층의 출력을 합성곱 층의 출력과 같은 크기로 접습니다."""
    return dense(x.reshape(1, 784)).reshape(1, 28, 28, 8)


for name, layer in (("합성곱 층", conv), ("밀집 층", dense_image)):
    print(f"{name}: 옮긴 만큼 옮겨짐", np.allclose(
        layer(moved), np.roll(layer(x), 4, axis=2), atol=1e-5))
for name, layer in (("합성곱 층", conv), ("밀집 층", dense)):
    count = sum(weight.size for weight in layer.weights.values())
    print(f"{name}: 가중치 {count:,}개")
