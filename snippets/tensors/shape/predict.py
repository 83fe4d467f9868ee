"""번호와 범위를 섞어 적었을 때 랭크가 얼마인지 확인합니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()

print("images[3]       ", images[3].ndim, images[3].shape)
print("images[3:4]     ", images[3:4].ndim, images[3:4].shape)
print("images[:, 0, 0] ", images[:, 0, 0].ndim, images[:, 0, 0].shape)
print("images[3:7, 14] ", images[3:7, 14].ndim, images[3:7, 14].shape)
