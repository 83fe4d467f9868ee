"""크기가 다른 이미지를 쌓으면 오류가 나는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
whole, center = images[7], images[7, 7:-7, 7:-7]

print("쌓을 이미지의 크기:", whole.shape, center.shape)
np.stack([whole, center])
