"""숫자를 옆으로 옮기면 합성곱 층의 출력도 그만큼 옮겨집니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Conv2D, Dense

_, (images, labels) = datasets.mnist()
x = images[:1, :, :, None] / 255
moved = np.roll(x, 4, axis=2)

conv = Conv2D(8, 3, padding="same").build((28, 28, 1), 0)
print("옮긴 만큼 옮겨짐:", np.allclose(
    conv(moved), np.roll(conv(x), 4, axis=2), atol=1e-5))
dense = Dense(8).build((784,), 0)
print("밀집 층의 출력이 같음:", np.allclose(
    dense(moved.reshape(1, 784)), dense(x.reshape(1, 784)), atol=1e-2))

print("합성곱 층의 가중치:",
      sum(weight.size for weight in conv.weights.values()))
same_size = Dense(28 * 28 * 8).build((784,))
print("출력의 크기가 같은 밀집 층의 가중치:",
      sum(weight.size for weight in same_size.weights.values()))
