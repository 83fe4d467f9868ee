"""크기를 맞춘 다음 이미지를 쌓습니다."""

import numpy as np

from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()
first = train_images[7, 7:-7, 7:-7]
second = train_images[8, 7:-7, 7:-7]

print("쌓을 이미지의 크기:", first.shape, second.shape)
print("쌓은 크기:", np.stack([first, second]).shape)
