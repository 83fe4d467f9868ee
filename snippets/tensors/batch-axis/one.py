"""이미지 한 장을 꺼내는 두 방법의 크기가 다름을 확인합니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()

picked = images[0]
sliced = images[:1]
wrapped = picked[np.newaxis]

print("images[0]:", picked.shape)
print("images[:1]:", sliced.shape)
print("picked[np.newaxis]:", wrapped.shape)
print("값이 같음:", np.array_equal(sliced, wrapped))
