"""흑백 이미지 100장을 두 방식으로 놓은 크기를 확인합니다."""
import numpy as np

from dlbook import datasets

_, (images, labels) = datasets.mnist()
images = images[:100]

print("채널 마지막:", images[:, :, :, np.newaxis].shape)
print("채널 우선:", images[:, np.newaxis, :, :].shape)
