"""이미지 한 장에 축 둘을 더해 모델이 받는 랭크로 맞춥니다."""

import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
digit = images[0]

ready = digit[np.newaxis, :, :, np.newaxis]

print("전:", digit.ndim, digit.shape)
print("후:", ready.ndim, ready.shape)
