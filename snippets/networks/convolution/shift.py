"""숫자를 옆으로 옮기면 합성곱 층의 출력도 그만큼 옮겨지는지 봅니다."""
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
    left = layer(moved) - np.roll(layer(x), 4, axis=2)
    print(f"{name}의 출력이 옮겨진 것과 다른 만큼: {np.abs(left).max():.1f}")
for name, layer in (("합성곱 층", conv), ("밀집 층", dense)):
    count = sum(weight.size for weight in layer.weights.values())
    print(f"{name}의 가중치: {count:,}개")
