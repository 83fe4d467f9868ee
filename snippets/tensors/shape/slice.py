"""이미지 모음을 축마다 잘라 크기가 어떻게 바뀌는지 확인합니다."""

import numpy as np

from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()

my_slice = train_images[10:100]
same_slice = train_images[10:100, 0:28, 0:28]
corner = train_images[:, 14:, 14:]
center = train_images[:, 7:-7, 7:-7]

print("이미지 90장:", my_slice.shape)
print("모두 적어도 같음:", np.array_equal(my_slice, same_slice))
print("오른쪽 아래:", corner.shape)
print("한가운데:", center.shape)
