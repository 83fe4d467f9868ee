"""흑백 이미지에 채널 축을 붙이고 실수로 바꿉니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
batch = images[:128, :, :, np.newaxis]
x = batch.astype("float32") / 255

print("읽은 크기:", images.shape, images.dtype)
print("4D로 바꾼 배치:", x.shape, x.dtype)
print("값의 범위:", batch.min(), batch.max(), "->", x.min(), x.max())
