"""흑백 이미지에 채널 축을 붙입니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
batch = images[:128, :, :, np.newaxis]

print("읽은 크기:", images.shape)
print("4D로 바꾼 배치:", batch.shape)
