"""손글씨 숫자 세 장을 쌓은 것과 데이터의 앞 세 장을 견줍니다."""
import numpy as np

from dlbook import datasets

(train_images, _), _ = datasets.mnist()
stacked = np.stack([train_images[0], train_images[1], train_images[2]])

print("한 장의 크기:", train_images[0].shape)
print("세 장을 쌓은 크기:", stacked.shape)
print("앞의 세 장과 같음:", np.array_equal(stacked, train_images[:3]))
print("훈련 이미지 전체의 크기:", train_images.shape)
