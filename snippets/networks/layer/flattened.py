"""이미지를 펴는 층을 앞에 놓아 오류를 고칩니다."""
from dlbook import datasets
from dlbook.layers import Dense, Flatten

(images, labels), _ = datasets.mnist()
flat = Flatten()(images[:32])
print("편 크기:", flat.shape)
print("나온 크기:", Dense(10, name="digits")(flat).shape)
