"""크기를 읽고, 길이를 모두 곱하면 원소의 개수인지 확인합니다."""

import math

from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()
shape = train_images.shape

print("크기:", shape)
print("튜플인지:", type(shape) is tuple)
print("축 0의 길이:", shape[0])
print("마지막 축의 길이:", shape[-1])
print("원소의 개수:", f"{train_images.size:,}")
print("길이를 모두 곱한 값:", f"{math.prod(shape):,}")
