"""크기를 소리 내어 읽고, 랭크를 함께 봅니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()

print("images의 크기:", images.shape, "랭크:", images.ndim)
print("labels의 크기:", labels.shape, "랭크:", labels.ndim)
