"""합성곱 층과 풀링 층이 케라스와 같은지, 반복문과도 같은지 봅니다."""
import keras
import numpy as np

from dlbook import datasets, layers, naive

photo = datasets.coffee()[None, 100:160, 200:280] / 255

for settings in ({}, {"strides": 2, "padding": "same"}):
    theirs = keras.layers.Conv2D(4, 3, **settings)
    expected = theirs(photo)
    ours = layers.Conv2D(4, 3, **settings).build(photo.shape[1:])
    ours.copy_from(theirs)
    print(f"Conv2D {settings} {expected.shape}:",
          np.allclose(ours(photo), expected, atol=1e-5))

for name in ("MaxPooling2D", "AveragePooling2D"):
    ours = getattr(layers, name)(3, strides=2, padding="same")
    theirs = getattr(keras.layers, name)(3, strides=2, padding="same")
    print(f"{name}:", np.allclose(ours(photo), theirs(photo), atol=1e-5))

small = photo[:, :8, :8]
layer = layers.Conv2D(2, 3).build((8, 8, 3), 0)
print("반복문과 같음:", np.allclose(
    naive.naive_conv2d(small, **layer.weights), layer(small), atol=1e-5))
first = layers.Conv2D(2, 3, data_format="channels_first").build((3, 8, 8), 0)
turned = first(np.moveaxis(small, -1, 1))
print("채널 우선과 같음:", np.allclose(
    np.moveaxis(turned, 1, -1), layer(small), atol=1e-5))
