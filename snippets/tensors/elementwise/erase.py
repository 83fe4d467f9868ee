"""뺄셈과 렐루로 이미지의 흐린 픽셀을 지웁니다."""

import numpy as np

from dlbook import datasets
from dlbook.tensors import relu

(images, labels), _ = datasets.mnist()
digit = images[7].astype("int16")

clear = relu(digit - np.int16(128))
mistake = relu(images[7] - np.uint8(128))

print("0보다 큰 픽셀, 원래:", (digit > 0).sum())
print("int16에서 흐린 것을 지움:", (clear > 0).sum())
print("uint8에서 그대로 뺌:", (mistake > 0).sum())
