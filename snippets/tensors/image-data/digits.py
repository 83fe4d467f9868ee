"""흑백 이미지에 길이 1인 채널 축을 붙여 4D로 만듭니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
print("읽은 크기:", images.shape)

with_channel = images[..., np.newaxis]
print("채널을 붙인 크기:", with_channel.shape)
print("축의 개수:", with_channel.ndim)
print("값은 그대로:", np.array_equal(with_channel[..., 0], images))

batch = with_channel[:128]
print("미니배치의 크기:", batch.shape)
