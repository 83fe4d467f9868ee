"""이미지를 고르는 네 방법의 크기(shape)를 봅니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()

print("images[5]:", images[5].shape)
print("images[5:6]:", images[5:6].shape)
print("images[5][np.newaxis]:", images[5][np.newaxis].shape)
print("images[[5, 0, 7]]:", images[[5, 0, 7]].shape)
