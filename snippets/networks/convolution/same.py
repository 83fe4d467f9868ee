"""합성곱 층과 풀링 층의 출력이 케라스, 반복문과 얼마나 다른지 봅니다."""
import keras
import numpy as np

from dlbook import datasets, layers, naive

photo = datasets.coffee()[None, 100:160, 200:280] / 255


def difference(one, other):
    return f"{np.abs(np.asarray(one) - np.asarray(other)).max():.4f}"


for padding, strides in (("valid", 1), ("same", 2)):
    settings = {"strides": strides, "padding": padding}
    theirs = keras.layers.Conv2D(4, 3, **settings)
    expected = theirs(photo)
    ours = layers.Conv2D(4, 3, **settings).build(photo.shape[1:])
    ours.copy_from(theirs)
    print(f"케라스와의 차이, Conv2D {padding}, 스트라이드 {strides}:",
          difference(ours(photo), expected))

for name in ("MaxPooling2D", "AveragePooling2D"):
    ours = getattr(layers, name)(3, strides=2, padding="same")
    theirs = getattr(keras.layers, name)(3, strides=2, padding="same")
    print(f"케라스와의 차이, {name}:", difference(ours(photo), theirs(photo)))

small = photo[:, :8, :8]
layer = layers.Conv2D(2, 3).build((8, 8, 3), 0)
print("반복문과의 차이, Conv2D:", difference(
    naive.naive_conv2d(small, **layer.weights), layer(small)))
